using System.Collections.Immutable;
using System.Text.Json;

namespace EvidenceSite.Citations.Suite;

/// <summary>Reads the clusters of a fixture's CITATION-ITEMS and CITATIONS sections.</summary>
internal static class FixtureClusters
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true };

    /// <summary>CITATION-ITEMS: clusters that stand each for itself, so that no cite has a position but the one it is given.</summary>
    public static List<CitationCluster> ReadItems(string json)
    {
        using var document = JsonDocument.Parse(json, Options);
        var clusters = new List<CitationCluster>();
        foreach (var cluster in document.RootElement.EnumerateArray())
        {
            var cites = cluster.EnumerateArray().Select(cite => Cite(cite, isPlaced: true));
            clusters.Add(new CitationCluster("cluster-" + clusters.Count, [.. cites]) { BringsTogether = false });
        }

        return clusters;
    }

    /// <summary>
    /// CITATIONS: a list of edits, each one cluster with the ids and note numbers of those before and after it. Returns the document after
    /// each edit.
    /// </summary>
    public static List<List<CitationCluster>> ReadEdits(string json)
    {
        using var document = JsonDocument.Parse(json, Options);
        var states = new List<List<CitationCluster>>();
        var known = new Dictionary<string, CitationCluster>(StringComparer.Ordinal);
        foreach (var edit in document.RootElement.EnumerateArray())
        {
            var data = edit[0];
            var id = data.TryGetProperty("citationID", out var given) ? Text(given)! : "edit-" + states.Count;
            var note = data.TryGetProperty("properties", out var properties) && properties.TryGetProperty("noteIndex", out var index) ? index.GetInt32() : 0;
            var cites = data.GetProperty("citationItems").EnumerateArray().Select(cite => Cite(cite, isPlaced: false));
            known[id] = new CitationCluster(id, [.. cites]) { NoteNumber = note };
            var state = new List<CitationCluster>();
            state.AddRange(Around(edit[1], known));
            state.Add(known[id]);
            state.AddRange(Around(edit[2], known));
            states.Add(state);
        }

        return states;
    }

    private static IEnumerable<CitationCluster> Around(JsonElement list, Dictionary<string, CitationCluster> known)
    {
        foreach (var pair in list.EnumerateArray())
        {
            var id = Text(pair[0])!;
            known[id] = known[id] with { NoteNumber = pair[1].GetInt32() };
            yield return known[id];
        }
    }

    private static Cite Cite(JsonElement element, bool isPlaced)
    {
        var position = element.TryGetProperty("position", out var given) ? given.GetInt32() : 0;
        return new Cite(Text(element.GetProperty("id"))!)
        {
            Locator = Field(element, "locator"),
            Label = Field(element, "label"),
            Prefix = Field(element, "prefix"),
            Suffix = Field(element, "suffix"),
            Mode = Flag(element, "author-only") ? CiteMode.AuthorOnly : Flag(element, "suppress-author") ? CiteMode.SuppressAuthor : CiteMode.Full,
            Position = isPlaced
                ? position switch
                {
                    1 => CitePosition.Subsequent,
                    2 => CitePosition.Ibid,
                    3 => CitePosition.IbidWithLocator,
                    _ => CitePosition.First,
                }
                : null,
            NearNote = isPlaced ? Flag(element, "near-note") : null,
            FirstNote = isPlaced && int.TryParse(Field(element, "first-reference-note-number"), out var note) ? note : isPlaced ? 0 : null,
        };
    }

    private static string? Field(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? Text(value) : null;

    private static bool Flag(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && (value.ValueKind == JsonValueKind.True || value.ValueKind == JsonValueKind.Number && value.GetDouble() != 0);

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <summary>One cluster for all items, as the suite does where a fixture names none.</summary>
    public static CitationCluster All(IEnumerable<string> ids) =>
        new("all", [.. ids.Select(id => new Cite(id) { Position = CitePosition.First, NearNote = false, FirstNote = 0 })]) { BringsTogether = false };

    /// <summary>One cluster for all items in their own order.</summary>
    public static CitationCluster All(ImmutableArray<CitationItem> items) => All(items.Select(item => item.Id));
}
