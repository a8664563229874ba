using System.Text;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Hostile;

/// <summary>Files that are no text, no YAML, or far too much of it: each gives a located problem, and nothing is written.</summary>
public sealed class HostileFileTests
{
    private const int Patience = 180_000;

    private const string Matter = "---\ntitle: T\nsummary: S.\n";

    /// <summary>Name, whole file, expected problem.</summary>
    private static readonly (string Name, string Text, string Expected)[] Texts =
    [
        ("8 KB of brackets", Matter + "x: " + new string('[', 8192) + "\n---\n", "methods.md:4:16 ES204"),
        ("8 KB of braces", Matter + "x: " + new string('{', 8192) + "\n---\n", "methods.md:4:16 ES204"),
        ("8 KB of list dashes", Matter + "x:\n  " + string.Concat(Enumerable.Repeat("- ", 4096)) + "\n---\n", "methods.md:5:27 ES204"),
        ("deep mappings", Matter + Deep() + "---\n", "methods.md:16:13 ES204"),
        ("an alias bomb", Matter + Bomb() + "---\n", "methods.md:4:5 ES206"),
        ("100,000 aliases", Matter + "x: [" + string.Concat(Enumerable.Repeat("*a,\n ", 100_000)) + "]\n---\n", "methods.md:4:5 ES207"),
        ("tabs for indentation", Matter + "reviewed:\n\t2026-01-01\n---\n", "methods.md:5:1 ES203"),
        ("a tab before a key", Matter + "x:\n\ty: 1\n---\n", "methods.md:5:1 ES203"),
        ("an empty file", "", "methods.md:1:1 ES201"),
        ("only ---", "---", "methods.md:1:1 ES202"),
        ("only --- and a line end", "---\n", "methods.md:1:1 ES202"),
        ("only two fences", "---\n---\n", "methods.md:2:1 ES212"),
        ("four dashes", "----\ntitle: T\n----\n", "methods.md:1:1 ES201"),
        ("a blank line first", "\n" + Matter + "---\n", "methods.md:1:1 ES201"),
        ("NUL", Matter + "---\na\0b\n", "methods.md:5:2 ES105"),
        ("a direction override", Matter + "---\nsafe \u202Eexe.txt\n", "methods.md:5:6 ES105"),
        ("a direction isolate in YAML", "---\ntitle: A\u2067B\nsummary: S.\n---\n", "methods.md:2:9 ES105"),
        ("an escaped NUL in YAML", "---\ntitle: \"A\\0B\"\nsummary: S.\n---\n", "methods.md:2:10 ES105"),
        ("an escaped direction override in YAML", "---\ntitle: \"A\\u202EB\"\nsummary: S.\n---\n", "methods.md:2:10 ES105"),
        ("an escaped NUL in a key", "---\ntitle: A\nsummary: S.\n\"a\\0\": b\n---\n", "methods.md:4:3 ES105"),
        ("half a character as an escape", "---\ntitle: \"A\\uD800B\"\nsummary: S.\n---\n", "methods.md:2:8 ES203"),
        ("an escaped character beyond Unicode", "---\ntitle: \"A\\UFFFFFFFFB\"\nsummary: S.\n---\n", "methods.md:2:1 ES203"),
        ("a direction override as an entity", Matter + "---\nopen &#x202E;exe.txt\n", "methods.md:5:6 ES105"),
        ("a control character as an entity", Matter + "---\na&#1;b\n", "methods.md:5:2 ES105"),
        ("a direction override as an entity in a link", Matter + "---\n[a](index.md#&#x202E;)\n", "methods.md:5:1 ES507"),
        ("a key 5,000 characters long", "---\n" + new string('k', 5000) + ": T\nsummary: S.\n---\n", "methods.md:2:5001 ES203"),
        ("a closed text that goes on", "---\ntitle: \"T\" more\nsummary: S.\n---\n", "methods.md:2:12 ES203"),
        ("a bad anchor", "---\ntitle: & T\nsummary: S.\n---\n", "methods.md:2:8 ES203"),
        ("a bad tag", "---\ntitle: !<%zz> T\nsummary: S.\n---\n", "methods.md:2:8 ES203"),
        ("another bad tag", "---\ntitle: !!^%zz T\nsummary: S.\n---\n", "methods.md:2:8 ES203"),
        ("an unknown tag handle", "---\ntitle: !x!y T\nsummary: S.\n---\n", "methods.md:2:8 ES203"),
        ("a directive", "---\n%YAML 9.9\n---\ntitle: T\n", "methods.md:2:1 ES203"),
        ("a reserved sign", "---\ntitle: `T`\nsummary: S.\n---\n", "methods.md:2:8 ES203"),
        ("a bad block indicator", "---\ntitle: |99\n  T\nsummary: S.\n---\n", "methods.md:2:8 ES203"),
        ("a list of nothing", "---\n- \n-\n---\n", "methods.md:2:1 ES213"),
        ("a text alone", "---\njust text\n---\n", "methods.md:2:1 ES213"),
        ("an alias alone", "---\n*a\n---\n", "methods.md:2:1 ES207"),
        ("an unfinished mapping", "---\n? a\n? b\n---\n", "methods.md:2:1 ES212"),
        ("a mapping as a key", "---\n? {a: b}\n: c\ntitle: T\nsummary: S.\n---\n", "methods.md:2:3 ES213"),
        ("a closing bracket too many", "---\ntitle: T]\nsummary: S.\nx: a]]\n---\n", "methods.md:4:1 ES211"),
        ("a flow that is never closed", "---\ntitle: [T\nsummary: S.\n---\n", "methods.md:2:8 ES203"),
        ("an end sign and more", "---\ntitle: T\nsummary: S.\n...\nx: y\n---\n", "methods.md:5:1 ES215"),
        ("300 quotations", Matter + "---\n" + new string('>', 300) + " x\n", "methods.md:5:1 ES409"),
        ("300 lists", Matter + "---\n" + string.Concat(Enumerable.Repeat("- ", 300)) + "x\n", "methods.md:5:1 ES409"),
        ("20,000 nested emphases", Matter + "---\n" + NestedEmphasis(10_000) + "\n", "methods.md:5:1 ES412"),
        ("200 nested emphases", Matter + "---\n" + NestedEmphasis(100) + "\n", "methods.md:5:143 ES409"),
        ("100 nested pictures", Matter + "---\n" + NestedPictures(100) + "\n", "methods.md:5:97 ES409"),
        ("emphases in quotations", Matter + "---\n" + new string('>', 60) + " " + NestedEmphasis(40) + "\n", "methods.md:5:51 ES409"),
    ];

    public static IEnumerable<TheoryDataRow<int>> Cases() => Texts.Select((one, i) => new TheoryDataRow<int>(i) { TestDisplayName = one.Name });

    [Theory(Timeout = Patience)]
    [MemberData(nameof(Cases))]
    public Task AHostileTextGivesALocatedProblem(int index) => InBackground(() =>
    {
        var (_, text, expected) = Texts[index];
        using var site = TestSite.Smallest().With("methods.md", text);
        var outcome = site.Build();
        Assert.Equal(expected, outcome.Found().First());
        Assert.False(Directory.Exists(site.Output));
    });

    [Fact(Timeout = Patience)]
    public Task AHugeFileIsRefusedUnread() => InBackground(() =>
    {
        using var site = TestSite.Smallest();
        using (var file = File.Create(site.FullPath("huge.md")))
        {
            file.SetLength(5L * 1024 * 1024 * 1024);
        }

        Assert.Equal(["huge.md:1:1 ES103"], site.Build().Found());
    });

    [Fact(Timeout = Patience)]
    public Task AFileAboveTheLimitIsRefused() => InBackground(() =>
    {
        using var site = TestSite.Smallest().With("methods.md", new string('x', 1024 * 1024 + 1));
        Assert.Equal(["methods.md:1:1 ES103"], site.Build().Found());
    });

    [Theory]
    [InlineData("UTF-16")]
    [InlineData("UTF-16BE")]
    [InlineData("UTF-32")]
    public void AnotherEncodingIsRefused(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        using var site = TestSite.Smallest().With("methods.md", [.. encoding.GetPreamble(), .. encoding.GetBytes(ValidFiles.Methods)]);
        Assert.Equal(["methods.md:1:1 ES104"], site.Build().Found());
    }

    [Fact]
    public void UtfSixteenWithoutAMarkIsRefused()
    {
        using var site = TestSite.Smallest().With("methods.md", Encoding.Unicode.GetBytes("---\n"));
        Assert.Equal("methods.md:1:2 ES105", site.Build().Found().First());
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void OtherLineEndsGiveTheSamePages(string lineEnd)
    {
        using var unix = TestSite.Valid().Built();
        using var other = TestSite.Valid();
        foreach (var (path, text) in ValidFiles.All)
        {
            other.With(path, text.ReplaceLineEndings(lineEnd));
        }

        other.Built();
        Assert.Equal(unix.PublishedBytes(), other.PublishedBytes());
    }

    [Fact]
    public void AByteOrderMarkIsLeftOut()
    {
        using var plain = TestSite.Valid().Built();
        using var marked = TestSite.Valid();
        foreach (var (path, text) in ValidFiles.All)
        {
            marked.With(path, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]);
        }

        marked.Built();
        Assert.Equal(plain.PublishedBytes(), marked.PublishedBytes());
    }

    // These were found by fuzzing.
    [Fact]
    public void AMessageCutsNoCharacterInHalf()
    {
        using var site = TestSite.Valid().AppendToCondition("[x](a" + string.Concat(Enumerable.Repeat("😀", 40)) + ".md)\n");
        var problem = Assert.Single(site.Check().Found, problem => problem.Rule.Code == "ES506");
        Assert.Equal($"There is no page \"a{string.Concat(Enumerable.Repeat("😀", 29))}…\".", problem.Message);
    }

    [Fact]
    public void WhatIsMissingAtTheEndOfAFileHasAPlaceInIt()
    {
        using var site = TestSite.Valid().With("glossary.yml", "terms:\n  - {term: sugar");
        Assert.Equal(["glossary.yml:2:17 ES203"], site.Check().Found());
    }

    [Fact]
    public void WordingListsWithoutPhrasesAreRefusedAndThoseOfTheProgramApply()
    {
        using var site = TestSite.Valid().With("wording.yml", "certainty: [may]\neffects: []\nsubjects: []\nverbs: []\nrefused: []\nattribution: []\ndenial: []\nrelative: []\n");
        Assert.Equal(["wording.yml:1:12 ES213"], site.Check().Found());
    }

    /// <summary>Work that hangs must not keep the test from ending.</summary>
    private static Task InBackground(Action work) => Task.Run(work, TestContext.Current.CancellationToken);

    private static string Deep() => string.Concat(Enumerable.Range(0, 40).Select(i => new string(' ', i) + "a:\n"));

    private static string Bomb() =>
        "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"a{i}: &a{i} [{string.Join(",", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));

    private static string NestedEmphasis(int pairs) =>
        string.Concat(Enumerable.Repeat("*a _b ", pairs)) + "c" + string.Concat(Enumerable.Repeat(" d_ e*", pairs));

    private static string NestedPictures(int levels) =>
        string.Concat(Enumerable.Repeat("![", levels)) + "x" + string.Concat(Enumerable.Repeat("](a.png)", levels));
}
