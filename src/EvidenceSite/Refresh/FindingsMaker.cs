using System.Collections.Immutable;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Retractions;
using EvidenceSite.Refresh.Comparing;
using EvidenceSite.Refresh.Services;

namespace EvidenceSite.Refresh;

/// <summary>Sets the answers of the services against the files.</summary>
internal static class FindingsMaker
{
    /// <summary>What is to be said of a reference.</summary>
    public static ReferenceFindings Make(Reference reference, ServiceAnswers answers)
    {
        var troubles = ImmutableArray.CreateBuilder<string>();
        var (crossref, trouble) = answers.Crossref(reference);
        if (trouble is not null)
        {
            troubles.Add(trouble);
        }

        var pubmed = answers.Pubmed(reference);
        if (pubmed is null && NormalPmid.Of(reference.Csl.Pmid) is { } pmid && answers.IsPubmedComplete)
        {
            troubles.Add($"PubMed does not know the number {pmid}, or not as an article");
        }

        // Nothing of another work must get into the file.
        if (pubmed?.Doi is { } other && NormalDoi.Of(reference.Csl.Doi) is { } own && other != own)
        {
            troubles.Add($"PubMed's record {pubmed.Pmid} has the DOI {other}, and the file has {own}: one of the two numbers is wrong, or there are two versions");
            pubmed = null;
        }

        ServiceRecord?[] records = [crossref, pubmed];
        var notices = NoticeComparison.Once(records.SelectMany(record => record?.Notices ?? []));
        var needed = NoticeComparison.Needed(reference.Status, notices);
        ImmutableArray<string> remarks = Standings.Gravity(reference.Status) > 1 && notices.TrueForAll(notice => NoticeComparison.Needed(PublicationStatus.Published, [notice]) is null) && troubles.Count == 0
            ? [$"The file says status: {Words<PublicationStatus>.Of(reference.Status)}, and no service tells of a notice that says so"]
            : [];
        return new ReferenceFindings(
            reference, [.. RecordComparison.Compare(reference, crossref, pubmed)], [.. notices], [.. NoticeComparison.Once(records.SelectMany(record => record?.NoticeOn ?? []))], needed, pubmed?.Pmid, troubles.ToImmutable(), remarks);
    }
}
