using System.Globalization;
using EvidenceSite.Citations;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Exchange.Reading;

namespace EvidenceSite.Import;

/// <summary>By what a work is known again: its numbers, in whatever way they are written, or else its title and year.</summary>
internal sealed record WorkKeys(string? Doi, string? Pmid, string? Pmcid, string? Title, int? Year)
{
    public static WorkKeys Of(CitationItem item)
    {
        var title = item.Fields.GetValueOrDefault("title") is { } text ? Folded(text) : "";
        return new WorkKeys(
            Identifiers.Doi(item.Fields.GetValueOrDefault("DOI"))?.ToLowerInvariant(),
            Identifiers.Pmid(item.Fields.GetValueOrDefault("PMID")),
            Identifiers.Pmcid(item.Fields.GetValueOrDefault("PMCID")),
            title.Length > 0 ? title : null,
            item.Dates.GetValueOrDefault("issued")?.Start?.Year);
    }

    /// <summary>The letters and digits of a title, without markup, accents and capitals.</summary>
    public static string Folded(string title) => TitleOrder.KeyOf(FieldMarkup.Strip(title)).Split('\0')[0].Replace(" ", "", StringComparison.Ordinal);

    /// <summary>What both have in common, for people; null if they are two works as far as can be told.</summary>
    public string? SameAs(WorkKeys other)
    {
        if (Doi is not null && Doi == other.Doi)
        {
            return $"the same DOI, {Doi}";
        }

        if (Pmid is not null && Pmid == other.Pmid)
        {
            return $"the same PubMed number, {Pmid}";
        }

        if (Pmcid is not null && Pmcid == other.Pmcid)
        {
            return $"the same PubMed Central number, {Pmcid}";
        }

        return Title is not null && Title == other.Title && Year is not null && Year == other.Year && !Contradicts(other)
            ? string.Create(CultureInfo.InvariantCulture, $"the same title and year, {Year}")
            : null;
    }

    /// <summary>Under which keys it can be found: a comparison of each with each would take the square of their number.</summary>
    public IEnumerable<string> Lookups()
    {
        foreach (var (kind, value) in ((string, string?)[])[("doi", Doi), ("pmid", Pmid), ("pmcid", Pmcid), ("title", Title)])
        {
            if (value is not null)
            {
                yield return $"{kind} {value}";
            }
        }
    }

    // "Editorial" of one year can be many works; their numbers tell.
    private bool Contradicts(WorkKeys other) => Differ(Doi, other.Doi) || Differ(Pmid, other.Pmid) || Differ(Pmcid, other.Pmcid);

    private static bool Differ(string? a, string? b) => a is not null && b is not null && a != b;
}
