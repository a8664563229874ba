using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Settings;

namespace EvidenceSite.Plan.Changes;

/// <summary>
/// Decides which feeds there are, and what stands in them: one for the site, which leaves single claims out, and one for each condition or
/// topic with its claims. A feed without a change is not made.
/// </summary>
internal static class FeedPlanner
{
    /// <summary>The feeds by path.</summary>
    public static FrozenDictionary<string, PlannedFeed> Plan(ImmutableArray<PlannedPage> pages, SiteSettings settings)
    {
        var changes = pages.Select(Review).OfType<Change>()
            .OrderByDescending(change => change.Day).ThenBy(change => change.Page.Path, StringComparer.Ordinal).ToList();
        var site = new PlannedFeed(
            SitePaths.Feed, $"{settings.Title}: changes", SitePaths.Home, [.. changes.Where(change => change.Page.Content is not ClaimContent)]);
        var subjects = changes.Where(change => change.Page.Document is Subject)
            .GroupBy(change => (Subject)change.Page.Document!, ReferenceEqualityComparer.Instance)
            .Select(group => OfSubject((Subject)group.Key!, [.. group], settings));
        return subjects.Append(site).Where(feed => !feed.Changes.IsEmpty).ToFrozenDictionary(feed => feed.Path, StringComparer.Ordinal);
    }

    private static PlannedFeed OfSubject(Subject subject, ImmutableArray<Change> changes, SiteSettings settings) =>
        new(SitePaths.FeedOf(subject), $"{subject.Title}: changes – {settings.Title}", SitePaths.Of(subject), changes);

    private static Change? Review(PlannedPage page) => page.Document?.Review is { } review
        ? new Change(page, review.Reviewed, $"Reviewed on {InWords(review.Reviewed)}; to be reviewed again by {InWords(review.ReviewBy)}. {page.Description}")
        : null;

    private static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
