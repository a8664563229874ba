using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace EvidenceSite.Citations.Suite;

/// <summary>What running a fixture came to.</summary>
/// <param name="Name">The fixture.</param>
/// <param name="Category">Its category.</param>
/// <param name="Passed">Whether the output is the expected one.</param>
/// <param name="Expected">What the suite expects.</param>
/// <param name="Actual">What the processor wrote.</param>
public sealed record FixtureResult(string Name, string Category, bool Passed, string Expected, string Actual);

/// <summary>Runs fixtures through the library's public entry points.</summary>
public sealed class FixtureRunner(CitationLocales locales)
{
    private static readonly CitationHtmlOptions Html = new() { Form = CitationHtmlForm.StyleAttributes };

    /// <summary>Runs one fixture. An exception is a failure whose text says so.</summary>
    public FixtureResult Run(Fixture fixture)
    {
        var expected = (fixture["RESULT"] ?? "").Trim();
        string actual;
        try
        {
            actual = Format(fixture).Trim();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            actual = "EXCEPTION " + exception;
        }

        return new FixtureResult(fixture.Name, fixture.Category, actual == expected, expected, actual);
    }

    private string Format(Fixture fixture)
    {
        var reading = CitationStyle.Read(fixture["CSL"] ?? "", fixture.Name);
        if (reading.Style is not { } style)
            return "NO STYLE " + string.Join('\n', reading.Diagnostics);
        var items = CitationItem.Read(fixture["INPUT"] ?? "[]", fixture.Name).Items;
        var processor = new CitationProcessor(style, locales);
        if (fixture["MODE"]?.Trim() == "bibliography")
            return Bibliography(fixture, processor, items);
        if (fixture["CITATIONS"] is { } citations)
            return Edits(fixture, processor, items, FixtureClusters.ReadEdits(citations));
        if (fixture["CITATION-ITEMS"] is not { } json)
        {
            // All items in the order of the bibliography.
            var sorted = style.HasBibliography ? processor.Format(items, []).Bibliography.Entries.Select(entry => entry.ItemId) : items.Select(item => item.Id);
            return Citations(processor.Format(items, [FixtureClusters.All(items), FixtureClusters.All(sorted)]));
        }

        // The first cluster registers the items in their order, as the suite does.
        return Citations(processor.Format(items, [FixtureClusters.All(items), .. FixtureClusters.ReadItems(json)]));
    }

    private static string Citations(FormattedDocument document) =>
        string.Join('\n', document.Citations.Skip(1).Select(citation => CitationHtmlWriter.Write(citation.Text, Html)));

    private static string Bibliography(Fixture fixture, CitationProcessor processor, ImmutableArray<CitationItem> items)
    {
        IReadOnlyList<CitationCluster> clusters = [];
        IReadOnlyList<string>? listed = null;
        if (fixture["CITATIONS"] is { } citations)
        {
            clusters = FixtureClusters.ReadEdits(citations)[^1];
            listed = [];
        }
        else if (fixture["BIBENTRIES"] is { } entries)
        {
            using var document = JsonDocument.Parse(entries);
            listed = [.. document.RootElement.EnumerateArray().Last().EnumerateArray().Select(id => id.ToString())];
        }

        return CitationHtmlWriter.Write(processor.Format(items, clusters, listed).Bibliography, Html);
    }

    // The last edit's clusters; >> marks those that it changed, or whose items it numbered anew.
    private static string Edits(Fixture fixture, CitationProcessor processor, ImmutableArray<CitationItem> items, List<List<CitationCluster>> states)
    {
        var isNumeric = fixture["CSL"]!.Contains("citation-number", StringComparison.Ordinal);
        var before = states.Count > 1 ? Written(states[^2]) : [];
        var output = new StringBuilder();
        var index = 0;
        foreach (var (id, (text, numbers)) in Written(states[^1]))
        {
            var isChanged = !before.TryGetValue(id, out var old) || old.Text != text || isNumeric && old.Numbers != numbers;
            output.Append(isChanged ? ">>" : "..").Append('[').Append(index++).Append("] ").Append(text).Append('\n');
        }

        return output.ToString();

        Dictionary<string, (string Text, string Numbers)> Written(List<CitationCluster> clusters)
        {
            var document = processor.Format(items, clusters, []);
            var numberOf = document.Bibliography.Entries.ToDictionary(entry => entry.ItemId, entry => entry.CitationNumber, StringComparer.Ordinal);
            return document.Citations.ToDictionary(
                citation => citation.ClusterId,
                citation => (CitationHtmlWriter.Write(citation.Text, Html), string.Join(',', citation.Cites.Select(cite => cite.ItemId + numberOf.GetValueOrDefault(cite.ItemId)))),
                StringComparer.Ordinal);
        }
    }
}
