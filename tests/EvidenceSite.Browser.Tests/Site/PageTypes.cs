using EvidenceSite.Plan;
using Xunit;

namespace EvidenceSite.Browser.Tests.Site;

/// <summary>Every type of page. A new one takes part in the tests as soon as it exists.</summary>
public static class PageTypes
{
    private const string Ending = "Content";

    /// <summary>Only the offline copy has these; its own tests open it.</summary>
    private static readonly Type[] NotOnTheWebsite = [typeof(OfflineCopyContent)];

    /// <summary>The names of the types: <c>Home</c>, <c>Claim</c> …</summary>
    public static TheoryData<string> All { get; } =
        new(typeof(PageContent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageContent)) && !NotOnTheWebsite.Contains(type)).Select(Name).Order(StringComparer.Ordinal));

    /// <summary>The shortest and the longest page of a type; one page where there is only one.</summary>
    public static IReadOnlyList<PlannedPage> Examples(this BuiltSite site, string type)
    {
        var pages = site.Plan.Pages
            .Where(page => Name(page.Content.GetType()) == type)
            .OrderBy(page => new FileInfo(Path.Combine(site.Folder, page.Path)).Length)
            .ToList();
        Assert.SkipWhen(pages.Count == 0, $"The site has no page of type {type}.");
        return pages.Count == 1 ? pages : [pages[0], pages[^1]];
    }

    private static string Name(Type type) => type.Name[..^Ending.Length];
}
