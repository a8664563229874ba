using System.Globalization;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Check;

/// <summary>No claim rests on a work that was retracted or withdrawn, and the files say what the retraction list says.</summary>
internal static class StandingOfReferences
{
    public static void Check(LinkedClaim linked, DiagnosticCollector problems)
    {
        foreach (var (reference, bearing) in linked.Bearings)
        {
            if (bearing.Direction != BearingDirection.Background && reference.Standing is PublicationStatus.Retracted or PublicationStatus.Withdrawn)
            {
                problems.Add(Catalogue.RestsOnRetracted(bearing.Reference.Place, linked.Claim.Id.Value, reference.Id, Words<PublicationStatus>.Of(reference.Standing)));
            }
        }
    }

    /// <summary>Compares what the files say with the retraction list.</summary>
    public static void CheckNotices(Corpus corpus, DiagnosticCollector problems)
    {
        foreach (var reference in corpus.References.Where(reference => !reference.Notices.IsEmpty))
        {
            var inForce = Standings.InForce(reference.Notices).ToList();
            if (reference.Standing != reference.Status)
            {
                // What is less grave than the standing stands on the pages too, and in the same message.
                problems.Add(NotWritten(reference, string.Join(", ", inForce.Where(notice => Standings.Of(notice) is not null).Select(Told)), RestingOn.Words(corpus, reference)));
            }
            else if (reference.Status is PublicationStatus.Retracted && inForce.Find(notice => notice.Nature == NoticeNature.Reinstatement) is { } reinstated && inForce.TrueForAll(notice => notice.Nature != NoticeNature.Retraction))
            {
                problems.Add(Catalogue.ListedAsReinstated(reference.StatusPlace, reference.Id, Told(reinstated), RestingOn.Words(corpus, reference)));
            }
        }
    }

    private static Diagnostic NotWritten(Reference reference, string told, string restingOnIt)
    {
        var status = Words<PublicationStatus>.Of(reference.Status);
        return reference.Standing switch
        {
            PublicationStatus.Retracted => Catalogue.ListedAsRetracted(reference.StatusPlace, reference.Id, told, status, restingOnIt),
            PublicationStatus.ExpressionOfConcern => Catalogue.ListedWithConcern(reference.StatusPlace, reference.Id, told, status, restingOnIt),
            _ => Catalogue.ListedAsCorrected(reference.StatusPlace, reference.Id, told, status, restingOnIt),
        };
    }

    /// <summary>Such as "retraction of 2021-02-03 (10.1234/notice; Error in Data)".</summary>
    private static string Told(WorkNotice notice)
    {
        var nature = Words<NoticeNature>.Of(notice.Nature).Replace('-', ' ');
        var date = notice.Date is { } day ? $" of {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
        var number = notice.Doi ?? (notice.Pmid is { } pmid ? $"PMID {pmid}" : null);
        var more = string.Join("; ", (number is null ? [] : (string[])[number]).Concat(notice.Reasons));
        return more.Length == 0 ? nature + date : $"{nature}{date} ({more})";
    }
}
