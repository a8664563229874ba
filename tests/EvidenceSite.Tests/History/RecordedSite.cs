using AngleSharp.Dom;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.History;

/// <summary>The small valid site in a repository, with history switched on.</summary>
internal sealed class RecordedSite : IDisposable
{
    public const string Condition = "conditions/hiccups.md";
    public const string ClaimPage = "conditions/hiccups/stops-hiccups.html";

    private const string Plain = "plain: Sugar may help a little.";

    /// <summary>The first version, of 1 January 2026.</summary>
    public RecordedSite()
    {
        Site = Wanted();
        Git = new GitFolder(Site.Root).Start();
        File.WriteAllText(Path.Combine(Site.Root, ".gitignore"), "output/\n");
        Git.Commit("Begin");
    }

    /// <summary>The site without a repository. Its plain statement has the words of a low and of a very low certainty, so that a test can change the rating alone.</summary>
    public static TestSite Wanted() => TestSite.Valid()
        .Replace("settings.yml", "title: Hiccup evidence", "history: true\ntitle: Hiccup evidence")
        .Replace(Condition, Plain, "plain: We do not know much. Sugar may help a little.");

    public TestSite Site { get; }

    public GitFolder Git { get; }

    /// <summary>Replaces a text of the condition and commits that.</summary>
    public RecordedSite Commit(string subject, string old, string text, string at = "2026-02-03T12:00:00+00:00")
    {
        Site.Replace(Condition, old, text);
        Git.Commit(subject, at);
        return this;
    }

    /// <summary>Goes back or over to another version; the site knows its texts again.</summary>
    public RecordedSite Switch(params string[] arguments)
    {
        Git.Run(["switch", "--quiet", .. arguments]);
        return Reread();
    }

    /// <summary>Takes the condition as it stands on disk.</summary>
    public RecordedSite Reread()
    {
        Site.With(Condition, File.ReadAllText(Site.FullPath(Condition)));
        return this;
    }

    /// <summary>What the page of a claim tells, the latest first.</summary>
    public IReadOnlyList<string> Told(string page = ClaimPage)
    {
        Assert.DoesNotContain(Site.Build().Diagnostics, problem => problem.IsError);
        return Items(Site, page);
    }

    /// <summary>The list of a built page.</summary>
    public static IReadOnlyList<string> Items(TestSite site, string page) => [.. site.Page(page).QuerySelectorAll(".history li").Select(Words)];

    /// <summary>The section of a built page; null if there is none.</summary>
    public static string? Section(TestSite site, string page) => site.Page(page).QuerySelector(".history") is { } section ? string.Join(' ', section.Children.Select(Words)) : null;

    public void Dispose()
    {
        if (Directory.Exists(Path.Combine(Site.Root, ".git")))
        {
            Git.Remove();
        }

        Site.Dispose();
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
