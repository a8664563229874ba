using System.Text.RegularExpressions;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Hostile;

/// <summary>HTML in any plain text of the front matter or the settings is shown as text.</summary>
public sealed partial class EscapingTests
{
    private const string Attack = "\\\"'></title><script>alert(1)</script><img src=x onerror=alert(1)>&amp;";

    // Without the quotation marks at its beginning: a citation style makes them typographic ones.
    private const string Shown = "></title><script>alert(1)</script><img src=x onerror=alert(1)>&amp;";

    /// <summary>Texts that a page shows as they are: file, key, and a page that shows them.</summary>
    public static TheoryData<string, string, string> Fields => new()
    {
        { "settings.yml", "title", "methods.html" },
        { "settings.yml", "description", "index.html" },
        { "settings.yml", "name", "index.html" },
        { "settings.yml", "sneezing", "references/doe-2020.html" },
        { "glossary.yml", "definition", "glossary.html" },
        { "index.md", "title", "index.html" },
        { "methods.md", "title", "methods.html" },
        { "conditions/hiccups.md", "title", "conditions/hiccups.html" },
        { "conditions/hiccups.md", "other-names", "conditions/hiccups.html" },
        { "conditions/hiccups.md", "claim", "comparison.html" },
        { "conditions/hiccups.md", "locator", "conditions/hiccups/stops-hiccups.html" },
        { "conditions/hiccups.md", "intervention-note", "conditions/hiccups/stops-hiccups.html" },
        { "topics/harms.md", "title", "topics.html" },
        { "treatments/sugar.md", "title", "treatments.html" },
        { "treatments/sugar.md", "other-names", "treatments/sugar.html" },
        { "sources/tea-shop.md", "title", "sources/tea-shop.html" },
        { "sources/tea-shop.md", "publisher", "sources.html" },
        { "sources/tea-shop.md", "author", "sources/tea-shop.html" },
        { "sources/tea-shop.md", "kind", "index.html" },
        { "sources/tea-shop.md", "commercial-interest", "sources/tea-shop.html" },
        { "sources/tea-shop.md", "as-written", "sources/tea-shop.html" },
        { "references/doe-2020.md", "title", "bibliography.html" },
        { "references/doe-2020.md", "family", "bibliography.html" },
        { "references/doe-2020.md", "container-title-short", "bibliography.html" },
        { "references/doe-2020.md", "volume", "bibliography.html" },
        { "references/doe-2020.md", "page", "bibliography.html" },
        { "references/doe-2020.md", "design", "references/doe-2020.html" },
        { "references/doe-2020.md", "species", "references/doe-2020.html" },
        { "references/doe-2020.md", "population", "references/doe-2020.html" },
        { "references/doe-2020.md", "comparator", "references/doe-2020.html" },
        { "references/doe-2020.md", "follow-up", "references/doe-2020.html" },
        { "references/doe-2020.md", "setting", "references/doe-2020.html" },
        { "references/doe-2020.md", "registration", "references/doe-2020.html" },
        { "references/doe-2020.md", "outcome", "references/doe-2020.html" },
        { "references/doe-2020.md", "measure", "references/doe-2020.html" },
        { "references/doe-2020.md", "p", "references/doe-2020.html" },
        { "references/doe-2020.md", "harms", "references/doe-2020.html" },
        { "references/doe-2020.md", "limitations", "references/doe-2020.html" },
        { "references/doe-2020.md", "note", "references/doe-2020.html" },
        { "references/roe-2019.md", "literal", "bibliography.html" },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void ATextIsShownAsText(string file, string key, string path)
    {
        using var site = TestSite.Valid();
        var attacked = new Regex($@"(?m)^(?<before> *(?:- )?{key}: ).*$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30))
            .Replace(site.Text(file), match => match.Groups["before"].Value + (key == "other-names" ? $"[\"{Attack}\"]" : $"\"{Attack}\""), 1);
        Assert.NotEqual(site.Text(file), attacked);
        site.With(file, attacked);
        Assert.DoesNotContain(site.Build().Diagnostics, problem => problem.IsError);

        Assert.Contains(Shown, Squeezed(site.Page(path).DocumentElement.TextContent), StringComparison.Ordinal);
        foreach (var page in OutputFolder.Files(site.Output).Where(name => name.EndsWith(".html", StringComparison.Ordinal)))
        {
            var html = site.Page(page);
            Assert.Empty(html.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), [onerror], img[src=x]"));
            Assert.Single(html.QuerySelectorAll("title"));
        }
    }

    private static string Squeezed(string text) => White().Replace(text, " ");

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex White();
}
