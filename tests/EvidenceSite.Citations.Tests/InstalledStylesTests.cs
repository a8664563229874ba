using System.Collections.Immutable;
using EvidenceSite.Citations.Suite;

namespace EvidenceSite.Citations.Tests;

/// <summary>Every style of Debian's package: none is broken, none throws, none leaves a cite or an entry out.</summary>
public sealed class InstalledStylesTests
{
    [Fact]
    public void Every_installed_style_formats_references()
    {
        Assert.SkipWhen(!Directory.Exists(SuiteFolders.Styles), "Debian's package citation-style-language-styles is not installed.");
        var items = CitationItem.Read(SiteReferences.ReadJson(SiteReferences.Folder()!)).Items.Where((_, index) => index % 20 == 0).ToImmutableArray();
        var clusters = items.Select((item, index) => new CitationCluster(item.Id, [new Cite(item.Id) { Locator = "12-14" }]) { NoteNumber = index + 1 }).ToList();
        var locales = CitationLocales.FromFolder(SuiteFolders.Locales);
        var problems = new List<string>();
        foreach (var path in Directory.EnumerateFiles(SuiteFolders.Styles, "*.csl").Order(StringComparer.Ordinal))
        {
            var reading = CitationStyle.Read(File.ReadAllText(path), Path.GetFileName(path));
            problems.AddRange(reading.Diagnostics.Select(problem => problem.ToString()));
            var document = new CitationProcessor(reading.Style!, locales).Format(items, clusters);
            if (document.Citations.Length != items.Length || document.Citations.Any(citation => citation.Text.Nodes.IsEmpty))
                problems.Add(path + " leaves a citation empty.");
            if (reading.Style!.HasBibliography && document.Bibliography.Entries.Any(entry => entry.Text.Nodes.IsEmpty))
                problems.Add(path + " leaves an entry empty.");
        }

        Assert.Empty(problems);
    }
}
