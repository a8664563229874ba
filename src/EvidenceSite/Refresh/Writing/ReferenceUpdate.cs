using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Evidence.Edit;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan.Citations;

namespace EvidenceSite.Refresh.Writing;

/// <summary>
/// What <c>--write</c> changes in a file: volume, issue, pages, the year, PMID and PMCID, a DOI that is missing, and the status; never a title,
/// an author or a journal. Each fact is recorded under <c>verified</c>, with the public page of the work and what was seen there.
/// </summary>
internal static class ReferenceUpdate
{
    private static readonly Dictionary<string, string[]> NamesOfFields = new(StringComparer.Ordinal)
    {
        ["volume"] = ["volume"],
        ["issue"] = ["issue"],
        ["page"] = ["pages", "page"],
        ["issued"] = ["year", "issued", "date"],
        ["DOI"] = ["doi"],
        ["PMID"] = ["pmid"],
        ["PMCID"] = ["pmcid"],
    };

    /// <summary>The change; null if there is nothing that may be written.</summary>
    public static ReferenceEdit? Of(ReferenceFindings findings, DateOnly today)
    {
        var fields = findings.Differences.Where(difference => difference.Proposed is not null).ToList();
        var status = findings.WritableStatus;
        if (fields.Count == 0 && status is null)
        {
            return null;
        }

        var deciding = findings.Notices.Where(_ => status is not null).ToList();
        List<string> fromCrossref = [.. fields.Where(field => field.Crossref is not null).Select(Name), .. deciding.Any(notice => notice.ToldBy.Contains("Crossref", StringComparison.Ordinal)) ? ["notices"] : (string[])[]];
        List<string> fromPubmed = [.. fields.Where(field => field.Pubmed is not null).Select(Name), .. deciding.Any(notice => notice.ToldBy.Contains("PubMed", StringComparison.Ordinal)) ? ["notices"] : (string[])[]];
        var day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var verified = ImmutableArray.CreateBuilder<Verification>();
        if (fromCrossref.Count > 0 && findings.Reference.Csl.Doi is { } doi)
        {
            verified.Add(new Verification(WorkAddresses.OfDoi(doi), [.. fromCrossref], $"Crossref's record of this DOI, read {day}"));
        }

        if (fromPubmed.Count > 0 && findings.Pmid is { } pmid)
        {
            verified.Add(new Verification(WorkAddresses.OfPmid(pmid), [.. fromPubmed], $"PubMed's record, read {day}"));
        }

        return new ReferenceEdit(
            [.. fields.Select(field => (field.Field, field.Proposed!))], status, verified.ToImmutable(), [.. fields.SelectMany(field => NamesOfFields.GetValueOrDefault(field.Field, []))]);
    }

    private static string Name(Comparing.FieldDifference field) => NamesOfFields[field.Field][0];
}
