using System.Collections.Immutable;
using EvidenceSite.Evidence.Check;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.TakeAlong;

/// <summary>How current the site was on its day: a copy is read long after it was made.</summary>
/// <param name="Oldest">The day of the review that lies furthest back.</param>
/// <param name="Newest">The day of the last review.</param>
/// <param name="NextDue">The day after which the first of the other pages is out of date; null if all are.</param>
/// <param name="Overdue">The pages that were past their date already, those longest past first.</param>
public sealed record Currency(DateOnly Oldest, DateOnly Newest, DateOnly? NextDue, ImmutableArray<Document> Overdue)
{
    /// <summary>How current a site is; null if none of its pages has a date of review.</summary>
    public static Currency? Of(SitePlan site)
    {
        var reviewed = site.Pages.Select(page => page.Document).OfType<Document>().Where(document => document.Review is not null).Distinct().ToList();
        if (reviewed.Count == 0)
        {
            return null;
        }

        var current = reviewed.Where(document => !Freshness.IsOverdue(document, site.Today)).Select(document => document.Review!.ReviewBy).ToList();
        return new Currency(
            reviewed.Min(document => document.Review!.Reviewed),
            reviewed.Max(document => document.Review!.Reviewed),
            current.Count == 0 ? null : current.Min(),
            [.. reviewed.Where(document => Freshness.IsOverdue(document, site.Today)).OrderBy(document => document.Review!.ReviewBy).ThenBy(document => document.File, StringComparer.Ordinal)]);
    }
}
