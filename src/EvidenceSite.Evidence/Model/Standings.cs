using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Model;

/// <summary>Whether a work still stands, by what its file says and by the notices about it.</summary>
public static class Standings
{
    /// <summary>
    /// The notices that hold. A reinstatement cancels the retractions before it (of the same day too), and those without a date; a
    /// reinstatement without a date cancels only retractions without a date. Concerns and corrections stay.
    /// </summary>
    public static IEnumerable<WorkNotice> InForce(ImmutableArray<WorkNotice> notices) =>
        notices.Where(notice => notice.Nature != NoticeNature.Retraction || !notices.Any(other => Cancels(other, notice)));

    /// <summary>The gravest of what the file and the notices say. What the file says is never made lighter by a notice.</summary>
    public static PublicationStatus Of(PublicationStatus written, ImmutableArray<WorkNotice> notices)
    {
        // Nearly every work, and each of its citations asks.
        if (notices.IsEmpty)
        {
            return written;
        }

        var gravest = InForce(notices).Select(Of).OfType<PublicationStatus>().OrderByDescending(Gravity).FirstOrDefault(written);
        return Gravity(gravest) > Gravity(written) ? gravest : written;
    }

    /// <summary>The standing that a notice gives a work; null for a reinstatement.</summary>
    public static PublicationStatus? Of(WorkNotice notice) => notice.Nature switch
    {
        NoticeNature.Retraction => PublicationStatus.Retracted,
        NoticeNature.ExpressionOfConcern => PublicationStatus.ExpressionOfConcern,
        NoticeNature.Correction => PublicationStatus.Corrected,
        _ => null,
    };

    /// <summary>How much a standing says against relying on a work, from 0; retracted and withdrawn say the same.</summary>
    public static int Gravity(PublicationStatus status) => status switch
    {
        PublicationStatus.Retracted or PublicationStatus.Withdrawn => 3,
        PublicationStatus.ExpressionOfConcern => 2,
        PublicationStatus.Corrected => 1,
        _ => 0,
    };

    private static bool Cancels(WorkNotice other, WorkNotice retraction) =>
        other.Nature == NoticeNature.Reinstatement && (retraction.Date is not { } day || other.Date >= day);
}
