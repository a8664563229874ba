using EvidenceSite.Citations;

namespace EvidenceSite.Import;

/// <summary>What a record has that the stored file of the same work lacks.</summary>
internal static class MissingFields
{
    // These say where the record came from, and nothing about the work.
    private static readonly HashSet<string> OfTheRecord = new(["citation-key", "source", "accessed", "note", "keyword", "annote"], StringComparer.Ordinal);

    /// <summary>The names of the fields, sorted.</summary>
    public static IReadOnlyList<string> Of(CitationItem stored, CitationItem read) =>
    [
        .. read.Fields.Keys.Where(field => !stored.Fields.ContainsKey(field))
            .Concat(read.Names.Keys.Where(field => !stored.Names.ContainsKey(field)))
            .Concat(read.Dates.Keys.Where(field => !stored.Dates.ContainsKey(field)))
            .Where(field => !OfTheRecord.Contains(field))
            .Order(StringComparer.Ordinal),
    ];
}
