using System.Collections.Frozen;
using EvidenceSite.Evidence.Changes;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.Evidence.History;

/// <summary>
/// Follows each claim from the latest version back to its first. Verdict, certainty, claim, plain and evidence statement are followed each by
/// itself: at a join of two lines of work, along the one from which it was taken unchanged. So each step told is one that was really made on
/// the way to what the claim says today.
/// </summary>
public sealed class HistoryWalk
{
    private const int LongestReason = 200;

    private readonly Dictionary<string, (Revision Revision, int Order)> _revisions;
    private readonly FrozenDictionary<(string File, string Text), PageVersion> _pages;
    private readonly Dictionary<(string Child, string Parent), FrozenDictionary<(string File, string Id), (string File, string Id)>> _partners = [];

    private HistoryWalk(RecordedVersions recorded)
    {
        _revisions = recorded.Revisions.Select((revision, i) => (revision, i)).ToDictionary(pair => pair.revision.Id, pair => pair, StringComparer.Ordinal);
        _pages = recorded.Revisions.SelectMany(revision => revision.Files).Select(file => (file.Key, file.Value)).Distinct()
            .AsParallel().Select(file => (file, Version: PageVersion.Read(file.Key, recorded.Texts[file.Value]))).ToFrozenDictionary(pair => pair.file, pair => pair.Version);
    }

    private enum Aspect
    {
        Verdict,
        Certainty,
        Words,
        Plain,
        Evidence,
    }

    /// <summary>The histories of the claims of the latest version.</summary>
    public static SiteHistory Of(RecordedVersions recorded)
    {
        if (recorded.Revisions.IsEmpty)
        {
            return new SiteHistory(Missing: null, FrozenDictionary<(string, string), ClaimHistory>.Empty);
        }

        var walk = new HistoryWalk(recorded);
        var latest = recorded.Revisions[0];
        var claims =
            from file in latest.Files
            let page = walk._pages[(file.Key, file.Value)]
            from claim in page.Claims ?? FrozenDictionary<string, ClaimVersion>.Empty
            where claim.Value.IsWhole
            select ((file.Key, claim.Key), walk.Follow(latest, (file.Key, claim.Key)));
        return new SiteHistory(Missing: null, claims.ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2));
    }

    private ClaimHistory Follow(Revision latest, (string File, string Id) claim)
    {
        var events = new Dictionary<string, ClaimEvent>(StringComparer.Ordinal);
        var isWhole = true;
        foreach (var aspect in Enum.GetValues<Aspect>())
        {
            isWhole &= Follow(latest, claim, aspect, events);
        }

        return new ClaimHistory([.. events.Values.OrderBy(happened => _revisions[happened.Commit].Order)], isWhole);
    }

    /// <summary>Follows one aspect; returns whether its beginning was found.</summary>
    private bool Follow(Revision latest, (string File, string Id) claim, Aspect aspect, Dictionary<string, ClaimEvent> events)
    {
        var at = latest;
        var value = Find(latest, claim) ?? throw new ArgumentException("The latest version of the claim cannot be read.", nameof(claim));
        // The oldest version in which the value was read: if the one before cannot be read, the change shows there.
        var since = latest;
        while (true)
        {
            var before = at.Parents.Where(_revisions.ContainsKey).Select(id => _revisions[id].Revision)
                .Select(parent => (Parent: parent, Claim: Partner(at, parent, claim))).Where(pair => pair.Claim is not null).ToList();
            if (before.Count == 0)
            {
                // Too many versions, or the first of all.
                var isFirst = at.Parents.All(_revisions.ContainsKey) && ReferenceEquals(at, since);
                if (isFirst && aspect == Aspect.Verdict)
                {
                    Change(since, events, happened => happened with { IsFirst = true });
                }

                return isFirst;
            }

            // At a join, the line that has the value; if none has it, the join changed it on the first line.
            var same = before.FindIndex(pair => Find(pair.Parent, pair.Claim!.Value) is { } version && IsSame(aspect, version, value));
            var (parent, partner) = before[Math.Max(0, same)];
            if (Find(parent, partner!.Value) is { } old)
            {
                if (same < 0)
                {
                    Change(since, events, happened => Tell(aspect, old, value, happened));
                    value = old;
                }

                since = parent;
            }

            (at, claim) = (parent, partner.Value);
        }
    }

    /// <summary>A claim in a version; null if it cannot be read there.</summary>
    private ClaimVersion? Find(Revision revision, (string File, string Id) claim) =>
        revision.Files.TryGetValue(claim.File, out var text) && _pages[(claim.File, text)].Claims is { } claims && claims.TryGetValue(claim.Id, out var version) && version.IsWhole
            ? version
            : null;

    /// <summary>Where a claim stood in the version before; null if it was not there. In a file that cannot be read, it is taken to be.</summary>
    private (string File, string Id)? Partner(Revision child, Revision parent, (string File, string Id) claim)
    {
        var (now, before) = (child.Files.GetValueOrDefault(claim.File), parent.Files.GetValueOrDefault(claim.File));
        if (before is not null)
        {
            if (now == before)
            {
                return claim;
            }

            if (_pages[(claim.File, before)].Claims is not { } claims || (now is not null && _pages[(claim.File, now)].Claims is null && claims.ContainsKey(claim.Id)))
            {
                return claim;
            }
        }

        if (!_partners.TryGetValue((child.Id, parent.Id), out var partners))
        {
            partners = Match(child, parent);
            _partners.Add((child.Id, parent.Id), partners);
        }

        return partners.TryGetValue(claim, out var partner) ? partner : null;
    }

    /// <summary>The pairs among the claims of all files that differ between two versions.</summary>
    private FrozenDictionary<(string File, string Id), (string File, string Id)> Match(Revision child, Revision parent) =>
        ClaimMatching.Match(Identities(parent, child), Identities(child, parent)).ToFrozenDictionary(pair => (pair.New.File, pair.New.Id), pair => (pair.Old.File, pair.Old.Id));

    private IEnumerable<ClaimIdentity> Identities(Revision revision, Revision other) =>
        from file in revision.Files
        where other.Files.GetValueOrDefault(file.Key) != file.Value
        orderby file.Key
        from claim in _pages[(file.Key, file.Value)].Claims ?? FrozenDictionary<string, ClaimVersion>.Empty
        orderby claim.Key
        select claim.Value.Identity;

    private static bool IsSame(Aspect aspect, ClaimVersion one, ClaimVersion other) => aspect switch
    {
        Aspect.Verdict => one.Verdict == other.Verdict,
        Aspect.Certainty => one.Certainty == other.Certainty,
        Aspect.Words => one.Identity.Text == other.Identity.Text,
        Aspect.Plain => one.Plain == other.Plain,
        _ => one.Evidence == other.Evidence,
    };

    private static ClaimEvent Tell(Aspect aspect, ClaimVersion old, ClaimVersion @new, ClaimEvent happened) => aspect switch
    {
        Aspect.Verdict => happened with { Verdict = new VerdictShift(old.Verdict, @new.Verdict) },
        Aspect.Certainty => happened with { Certainty = CertaintyShift.Between(old.Certainty, @new.Certainty) },
        Aspect.Words => happened with { HasOtherWords = true },
        Aspect.Plain => happened with { HasOtherPlain = true },
        _ => happened with { HasOtherEvidence = true },
    };

    private static void Change(Revision revision, Dictionary<string, ClaimEvent> events, Func<ClaimEvent, ClaimEvent> change) =>
        events[revision.Id] = change(events.GetValueOrDefault(revision.Id) ?? new ClaimEvent(revision.Id, revision.Day) { Reason = Reason(revision) });

    /// <summary>A join is named after branches, and these often after people: it gives no reason.</summary>
    private static string? Reason(Revision revision)
    {
        if (revision.Parents.Length > 1)
        {
            return null;
        }

        var plain = string.Concat(revision.Subject.Where(c => !ForbiddenCharacters.Values.Contains(c)));
        var line = ComparedText.Of(plain);
        var end = LongestReason - 1;
        return line.Length == 0 ? null : line.Length <= LongestReason ? line : line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)] + "…";
    }
}
