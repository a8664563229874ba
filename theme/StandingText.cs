using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan.Citations;

namespace EvidenceSite.Theme;

/// <summary>The standing of a work in words.</summary>
public static class StandingText
{
    /// <summary>All that is known of it, in sentences; also where a work is simply published.</summary>
    public static string Of(Reference reference)
    {
        var sentences = Written(reference) is { } written ? [written] : new List<string>();
        sentences.AddRange(Listed(reference).Select(notice => Of(notice) + "."));
        return sentences.Count == 0 ? "Published." : string.Join(' ', sentences);
    }

    /// <summary>The notices of the retraction list that hold.</summary>
    public static IEnumerable<WorkNotice> Listed(Reference reference) => Standings.InForce(reference.Notices);

    /// <summary>A notice, as a sentence without its full stop.</summary>
    public static string Of(WorkNotice notice)
    {
        var what = notice.Nature switch
        {
            NoticeNature.Retraction => "Retracted",
            NoticeNature.ExpressionOfConcern => "Its editors published a concern about it",
            NoticeNature.Correction => "Corrected",
            _ => "Reinstated after a retraction",
        };
        return notice.Date is { } date ? $"{what} on {DateText.Of(date)}" : what;
    }

    /// <summary>What its file says, in a sentence or two words; null where it says that the work is simply published, or what a notice says with its date.</summary>
    public static string? Written(Reference reference) => Listed(reference).Any(notice => Standings.Of(notice) == reference.Status) ? null : StatusWords.Of(reference.Status);
}
