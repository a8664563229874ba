using EvidenceSite.Evidence.Model;
using EvidenceSite.Refresh.Services;

namespace EvidenceSite.Refresh.Comparing;

/// <summary>Compares the notices about a reference with the status that its file gives.</summary>
internal static class NoticeComparison
{
    /// <summary>The notices of all services, each once: the same notice is often told under both keys and by two sources.</summary>
    public static List<ServiceNotice> Once(IEnumerable<ServiceNotice> notices) =>
    [
        .. notices.GroupBy(notice => (notice.Kind, Where: notice.Where ?? notice.ToldBy)).Select(group => group.First() with
        {
            Date = group.Select(notice => notice.Date).FirstOrDefault(date => date is not null),
            ToldBy = string.Join("; ", group.Select(notice => notice.ToldBy).Distinct(StringComparer.Ordinal)),
        }),
    ];

    /// <summary>The status that the notices ask for; null if the file says as much already, or if there is nothing that a status can say.</summary>
    public static PublicationStatus? Needed(PublicationStatus stored, IReadOnlyCollection<ServiceNotice> notices)
    {
        var inForce = Standings.InForce([.. notices.Select(AsWorkNotice).OfType<WorkNotice>()]).ToList();
        var needed = Standings.Of(PublicationStatus.Published, [.. inForce]);
        if (Standings.Gravity(needed) <= Standings.Gravity(stored))
        {
            return null;
        }

        var isWithdrawn = needed == PublicationStatus.Retracted && !notices.Any(notice => notice.Kind == NoticeKind.Retraction);
        return isWithdrawn ? PublicationStatus.Withdrawn : needed;
    }

    /// <summary>Whether the status may be written: where a preprint was corrected, the file would no longer say that it is one.</summary>
    public static bool MayWrite(PublicationStatus stored, PublicationStatus needed) =>
        Standings.Gravity(needed) > 1 || stored is PublicationStatus.Published;

    private static WorkNotice? AsWorkNotice(ServiceNotice notice)
    {
        NoticeNature? nature = notice.Kind switch
        {
            NoticeKind.Retraction or NoticeKind.Withdrawal => NoticeNature.Retraction,
            NoticeKind.Concern => NoticeNature.ExpressionOfConcern,
            NoticeKind.Correction or NoticeKind.PartialRetraction => NoticeNature.Correction,
            NoticeKind.Reinstatement => NoticeNature.Reinstatement,
            _ => null,
        };
        return nature is { } known ? new WorkNotice(known, Day(notice.Date), null, null, []) : null;
    }

    /// <summary>The first day that the date allows.</summary>
    private static DateOnly? Day(ServiceDate? date) =>
        date is null ? null : new DateOnly(date.Year, date.Month ?? 1, Math.Min(date.Day ?? 1, DateTime.DaysInMonth(date.Year, date.Month ?? 1)));
}
