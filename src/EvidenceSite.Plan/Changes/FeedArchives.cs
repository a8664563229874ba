using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EvidenceSite.Plan.Changes;

/// <summary>
/// Splits a long feed into the feed that readers subscribe to and archives of what is longer ago (RFC 5005, section 4). Archives are filled from
/// the oldest change on, so that a new one leaves them as they are. What an archive holds must not change under its address: the address is made
/// from its changes, since a page that is reviewed again takes its former review out of the feed.
/// </summary>
internal static class FeedArchives
{
    // 40 bits, as in the names of the theme's files.
    private const int HashBytes = 5;

    /// <summary>The feed, with its latest changes, and its archives, the oldest first. A short feed comes back as it is.</summary>
    /// <param name="feed">The whole feed.</param>
    /// <param name="most">How many changes an archive holds; the feed keeps at least as many, and fewer than twice as many.</param>
    public static IEnumerable<PlannedFeed> Split(PlannedFeed feed, int most)
    {
        var count = Math.Max(0, (feed.Changes.Length / most) - 1);
        var archives = new PlannedFeed[count];
        for (var i = 0; i < count; i++)
        {
            var changes = feed.Changes[^((i + 1) * most)..^(i * most)];
            archives[i] = feed with { Path = SitePaths.ArchiveOf(feed.Path, Fingerprint(changes)), Changes = changes, Current = feed.Path };
        }

        for (var i = 0; i < count; i++)
        {
            yield return archives[i] with
            {
                PreviousArchive = i == 0 ? null : archives[i - 1].Path,
                NextArchive = i == count - 1 ? null : archives[i + 1].Path,
            };
        }

        yield return feed with { Changes = feed.Changes[..^(count * most)], PreviousArchive = count == 0 ? null : archives[^1].Path };
    }

    private static string Fingerprint(ImmutableArray<Change> changes)
    {
        var text = string.Join('\n', changes.Select(change => string.Create(CultureInfo.InvariantCulture, $"{change.Day:yyyy-MM-dd} {change.Page.Path} {change.Commit}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes));
    }
}
