using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EvidenceSite.Citations;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Retractions;
using EvidenceSite.Refresh.Services;

namespace EvidenceSite.Refresh.Comparing;

/// <summary>Compares the fields of a reference with what Crossref and PubMed say.</summary>
internal static partial class RecordComparison
{
    /// <summary>The differences, in the order in which files write the fields.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="crossref">Crossref's record; null if there is none.</param>
    /// <param name="pubmed">PubMed's record; null if there is none, or if it is of another work.</param>
    public static IEnumerable<FieldDifference> Compare(Reference reference, ServiceRecord? crossref, ServiceRecord? pubmed)
    {
        var csl = reference.Csl;
        FieldDifference?[] found =
        [
            Title(csl.Title, crossref, pubmed),
            Authors(csl, crossref, pubmed),
            Journal(csl, crossref, pubmed),
            Issued(csl.Issued, crossref, pubmed),
            Plain("volume", csl.Volume, crossref?.Volume, pubmed?.Volume, IsSameNumber),
            Plain("issue", csl.Issue, crossref?.Issue, pubmed?.Issue, IsSameNumber),
            Pages(csl, crossref, pubmed),
            Plain("DOI", csl.Doi, crossref?.Doi, pubmed?.Doi, (stored, said) => NormalDoi.Of(stored) == NormalDoi.Of(said), mayReplace: false),
            Plain("PMID", csl.Pmid, null, pubmed?.Pmid, (stored, said) => stored == said, mayReplace: false),
            Plain("PMCID", csl.Pmcid, null, pubmed?.Pmcid, (stored, said) => string.Equals(stored, said, StringComparison.OrdinalIgnoreCase)),
        ];
        return found.OfType<FieldDifference>();
    }

    private static FieldDifference? Title(string stored, ServiceRecord? crossref, ServiceRecord? pubmed) => Difference(
        "title", stored, Said(crossref?.Titles), Said(pubmed?.Titles), said => said.Any(title => TextForms.Bare(title) == TextForms.Bare(stored)), said => TextForms.Readable(said[0]), mayWrite: false);

    private static FieldDifference? Authors(CslItem csl, ServiceRecord? crossref, ServiceRecord? pubmed)
    {
        var stored = csl.Author.Select(AuthorNames.Of).ToList();
        return Difference(
            "author", stored.Count == 0 ? null : List(stored), Said(crossref?.Authors), Said(pubmed?.Authors), said => AuthorNames.AreSame(stored, said), said => List(said), mayWrite: false);
    }

    private static FieldDifference? Journal(CslItem csl, ServiceRecord? crossref, ServiceRecord? pubmed)
    {
        // A report or web page names its site there, and Crossref something else.
        if (csl.Type != "article-journal")
        {
            return null;
        }

        var stored = ((string?[])[csl.ContainerTitle, csl.ContainerTitleShort]).OfType<string>().ToList();
        return Difference(
            "container-title", stored.FirstOrDefault(), Said(crossref?.Journals), Said(pubmed?.Journals),
            said => said.Any(name => stored.Exists(other => JournalNames.AreOne(name, other))), said => TextForms.Readable(said[0]), mayWrite: false);
    }

    private static FieldDifference? Issued(CitationDate? stored, ServiceRecord? crossref, ServiceRecord? pubmed)
    {
        if (stored is { Start: null })
        {
            // In words: nothing here can compare it.
            return null;
        }

        var written = stored?.Start is { } start ? new ServiceDate(start.Year, start.Month is 0 or > 12 ? null : start.Month, start.Day == 0 ? null : start.Day) : null;
        var difference = Difference(
            "issued", written?.ToString(), Said(crossref?.Dates), Said(pubmed?.Dates), said => written is not null && said.Any(date => Fits(written, date)),
            said => string.Join(" or ", said.Select(date => date.ToString()).Distinct(StringComparer.Ordinal)), mayWrite: false);
        if (difference is not { IsOpen: true } || stored?.End is not null)
        {
            return difference;
        }

        // A day more or less is a matter of print and online; the year is not.
        var dates = (crossref?.Dates ?? []).Concat(pubmed?.Dates ?? []).ToList();
        var isPlain = dates.Select(date => date.Year).Distinct().Count() == 1 && dates[0].Year != written?.Year;
        return isPlain ? difference with { Proposed = dates[0].ToString() } : difference;
    }

    private static FieldDifference? Pages(CslItem csl, ServiceRecord? crossref, ServiceRecord? pubmed)
    {
        // An article number may stand under number.
        var stored = csl.Page ?? csl.Item.Fields.GetValueOrDefault("number");
        var difference = Difference(
            "page", stored, Said(crossref?.Pages), Said(pubmed?.Pages), said => stored is not null && said.Any(pages => PageForms.Covers(stored, pages)), said => PageForms.Full(said[0]),
            mayWrite: csl.Page is not null || stored is null);
        if (difference is not { Proposed: null, IsOpen: true, Crossref: { } one, Pubmed: { } other } || csl.Page is null && stored is not null)
        {
            return difference;
        }

        // One may name the first page alone.
        return PageForms.Covers(one, other) ? difference with { Proposed = Clean(one) } : PageForms.Covers(other, one) ? difference with { Proposed = Clean(other) } : difference;
    }

    private static FieldDifference? Plain(string field, string? stored, string? crossref, string? pubmed, Func<string, string, bool> isSame, bool mayReplace = true) => Difference(
        field, stored, Said(crossref), Said(pubmed), said => stored is not null && isSame(stored, said[0]), said => TextForms.Readable(said[0]),
        mayWrite: stored is null || mayReplace);

    /// <summary>The difference; null if no service says anything else than the file.</summary>
    private static FieldDifference? Difference<T>(
        string field, string? stored, ImmutableArray<T>? crossref, ImmutableArray<T>? pubmed, Func<ImmutableArray<T>, bool> isSame, Func<ImmutableArray<T>, string> shown, bool mayWrite)
    {
        var one = crossref is not { } first || isSame(first) ? null : shown(first);
        var other = pubmed is not { } second || isSame(second) ? null : shown(second);
        if (one is null && other is null)
        {
            return null;
        }

        var agreesWith = crossref is not null && one is null ? "Crossref" : pubmed is not null && other is null ? "PubMed" : null;
        var areOne = one is null || other is null || TextForms.Bare(one) == TextForms.Bare(other);
        return new FieldDifference(field, stored, one, other, agreesWith, mayWrite && areOne && agreesWith is null ? Clean(one ?? other!) : null);
    }

    private static ImmutableArray<T>? Said<T>(ImmutableArray<T>? said) => said is { IsEmpty: false } ? said : null;

    private static ImmutableArray<string>? Said(string? said) => said is null ? null : [said];

    private static string List(IEnumerable<ServiceName> names) => string.Join(", ", names.Select(name => TextForms.Readable(name.ToString())));

    private static bool IsSameNumber(string stored, string said) => TextForms.Bare(stored) == TextForms.Bare(said) || stored.TrimStart('0') == said.TrimStart('0');

    private static bool Fits(ServiceDate one, ServiceDate other) =>
        one.Year == other.Year && (one.Month is null || other.Month is null || (one.Month == other.Month && (one.Day is null || other.Day is null || one.Day == other.Day)));

    /// <summary>A text of a stranger that may stand in a file as it is; null if it has signs that none of these fields needs.</summary>
    private static string? Clean(string text) => Written().IsMatch(text) ? text : null;

    // Volumes, issues, pages, dates and numbers.
    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9 ./,;()_:<>+-]{0,199}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Written();
}
