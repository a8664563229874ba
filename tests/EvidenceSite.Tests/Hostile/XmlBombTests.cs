using System.Diagnostics;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Hostile;

/// <summary>Citation styles and locale files are XML that strangers wrote: no entity is expanded, no address fetched, and each fault is a problem at its line.</summary>
public sealed class XmlBombTests
{
    private const string Begin = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" class=\"in-text\">\n<info><title>T</title><id>t</id><updated>2020-01-01T00:00:00Z</updated></info>\n";

    private const string Citation = "<citation><layout><text variable=\"title\"/></layout></citation>\n<bibliography><layout><text variable=\"title\"/></layout></bibliography>\n</style>\n";

    private const string Locale = "<locale xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" xml:lang=\"de-DE\">\n";

    private static readonly string Entities = "<!DOCTYPE a [<!ENTITY a0 \"x\">" + string.Concat(Enumerable.Range(1, 20).Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">")) + "]>\n";

    public static TheoryData<string, string> Styles => new()
    {
        { "entities", Entities + Begin + "<macro name=\"a\"><text value=\"&a20;\"/></macro>" + Citation },
        { "an external file", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + Begin.Replace(">T<", ">&b;<", StringComparison.Ordinal) + Citation },
        { "an external type", "<!DOCTYPE style SYSTEM \"https://a.example/style.dtd\">" + Begin + Citation },
        { "depth", Begin + "<macro name=\"a\">" + string.Concat(Enumerable.Repeat("<group>", 100_000)) + string.Concat(Enumerable.Repeat("</group>", 100_000)) + "</macro>" + Citation },
        { "attributes", Begin + "<macro name=\"a\"><text " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}=\"\" ")) + "/></macro>" + Citation },
        { "size", Begin + new string(' ', 5 * 1024 * 1024) + Citation },
        { "macros that call each other", Begin + "<macro name=\"a\"><text macro=\"b\"/></macro><macro name=\"b\"><text macro=\"a\"/></macro>" + Citation },
        {
            "macros that double",
            Begin + "<macro name=\"m0\"><text variable=\"title\"/></macro>" +
                string.Concat(Enumerable.Range(1, 60).Select(i => $"<macro name=\"m{i}\"><text macro=\"m{i - 1}\"/><text macro=\"m{i - 1}\"/></macro>")) + Citation.Replace("<text variable=\"title\"/>", "<text macro=\"m60\"/>", StringComparison.Ordinal)
        },
        { "nothing", "" },
        { "no XML", "\0\u0001<<<" },
    };

    [Theory(Timeout = 120_000)]
    [MemberData(nameof(Styles))]
    public Task AHostileStyleIsAProblemOfTheStyle(string name, string style) => InBackground(() =>
    {
        using var site = TestSite.Valid().Replace("settings.yml", "other-conditions:", "citations: {style: own.csl}\nother-conditions:").With("own.csl", style);
        AssertRefused(site, "own.csl", name);
    });

    public static TheoryData<string, string> Locales => new()
    {
        { "entities", Entities + Locale + "<terms><term name=\"and\">&a20;</term></terms></locale>" },
        { "an external file", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + Locale + "<terms><term name=\"and\">&b;</term></terms></locale>" },
        { "depth", Locale + string.Concat(Enumerable.Repeat("<terms>", 100_000)) + string.Concat(Enumerable.Repeat("</terms>", 100_000)) + "</locale>" },
        { "size", Locale + new string(' ', 5 * 1024 * 1024) + "</locale>" },
        { "no XML", "{}" },
    };

    [Theory(Timeout = 120_000)]
    [MemberData(nameof(Locales))]
    public Task AHostileLocaleFileIsAProblemOfThatFile(string name, string locale) => InBackground(() =>
    {
        using var site = TestSite.Valid().Replace("settings.yml", "other-conditions:", "citations: {language: de-DE}\nother-conditions:").With("locales-de-DE.xml", locale);
        AssertRefused(site, "locales-de-DE.xml", name);
    });

    private static void AssertRefused(TestSite site, string file, string name)
    {
        var time = Stopwatch.StartNew();
        var outcome = site.Build();
        Assert.Contains(outcome.Diagnostics, problem => problem.IsError && problem.Place.File == file);
        Assert.DoesNotContain(outcome.Diagnostics, problem => problem.Message.Contains("root:", StringComparison.Ordinal) || problem.Message.Length > 2000);
        Assert.False(Directory.Exists(site.Output));
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(30), $"{name} took {time.Elapsed}.");
    }

    private static Task InBackground(Action work) => Task.Run(work, TestContext.Current.CancellationToken);
}
