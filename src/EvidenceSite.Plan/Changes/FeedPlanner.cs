using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Evidence.History;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Settings;

namespace EvidenceSite.Plan.Changes;

/// <summary>
/// Decides which feeds there are, and what stands in them: one for the site, and one for each condition or topic with its claims. That of the
/// site tells of single claims only where a verdict or certainty changed. A feed without a change is not made.
/// </summary>
internal static class FeedPlanner
{
    /// <summary>The feeds by path.</summary>
    /// <param name="pages">The pages of the site.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="history">How claims changed; null if pages do not tell.</param>
    /// <param name="most">How many changes an archive of a feed tells of.</param>
    public static FrozenDictionary<string, PlannedFeed> Plan(ImmutableArray<PlannedPage> pages, SiteSettings settings, SiteHistory? history, int most)
    {
        var reviews = pages.Select(Review).OfType<Change>().ToList();
        var events = history is null ? [] : pages.SelectMany(page => Events(page, settings, history)).ToList();
        var answers = events.Where(pair => pair.Event.Verdict is not null || pair.Event.Certainty is not null).Select(pair => pair.Change);
        var site = new PlannedFeed(
            SitePaths.Feed, $"{settings.Title}: changes", SitePaths.Home, InOrder(reviews.Where(change => change.Page.Content is not ClaimContent).Concat(answers)));
        var subjects = reviews.Concat(events.Select(pair => pair.Change)).Where(change => change.Page.Document is Subject)
            .GroupBy(change => (Subject)change.Page.Document!, ReferenceEqualityComparer.Instance)
            .Select(group => OfSubject((Subject)group.Key!, InOrder(group), settings));
        return subjects.Append(site).Where(feed => !feed.Changes.IsEmpty).SelectMany(feed => FeedArchives.Split(feed, most)).ToFrozenDictionary(feed => feed.Path, StringComparer.Ordinal);
    }

    /// <summary>Reviews and changes of claims, the latest first.</summary>
    private static ImmutableArray<Change> InOrder(IEnumerable<Change> changes) =>
        [.. changes.OrderByDescending(change => change.Day).ThenBy(change => change.Page.Path, StringComparer.Ordinal).ThenBy(change => change.Commit is not null)];

    private static IEnumerable<(ClaimEvent Event, Change Change)> Events(PlannedPage page, SiteSettings settings, SiteHistory history) =>
        page.Content is ClaimContent { Claim: var claim } && history.Of(claim) is { } recorded
            ? recorded.Events.Select(happened => (happened, new Change(page, happened.Day, Summary(happened, settings), happened.Commit)))
            : [];

    private static string Summary(ClaimEvent happened, SiteSettings settings) =>
        string.Join(' ', ClaimEventWords.Of(happened, settings)) + (happened.Reason is { } reason ? $" Reason given: {reason}" : "");

    private static PlannedFeed OfSubject(Subject subject, ImmutableArray<Change> changes, SiteSettings settings) =>
        new(SitePaths.FeedOf(subject), $"{subject.Title}: changes – {settings.Title}", SitePaths.Of(subject), changes);

    private static Change? Review(PlannedPage page) => page.Document?.Review is { } review
        ? new Change(page, review.Reviewed, $"Reviewed on {InWords(review.Reviewed)}; to be reviewed again by {InWords(review.ReviewBy)}. {page.Description}")
        : null;

    private static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
