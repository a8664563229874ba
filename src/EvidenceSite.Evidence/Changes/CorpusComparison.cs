using System.Collections.Immutable;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Changes;

/// <summary>Tells what changed in meaning between two versions of a summary. It reads nothing and knows of no files but by name.</summary>
public static class CorpusComparison
{
    /// <summary>Compares. What cannot be read on one side is left out, and named.</summary>
    public static EvidenceChanges Compare(ComparedSide old, ComparedSide @new)
    {
        var notCompared = new SortedSet<string>(StringComparer.Ordinal);
        var documents = Documents(old, @new, notCompared);
        var claims = Claims(old, @new, notCompared);
        return new EvidenceChanges(claims, documents, Wording(old.Corpus, @new.Corpus), [.. notCompared]);
    }

    private static ImmutableArray<DocumentChange> Documents(ComparedSide old, ComparedSide @new, SortedSet<string> notCompared)
    {
        var comparison = new DocumentComparison(old, @new);
        var changes = ImmutableArray.CreateBuilder<DocumentChange>();
        foreach (var file in old.Corpus.ByFile.Keys.Union(@new.Corpus.ByFile.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (before, after) = (old.Corpus.ByFile.GetValueOrDefault(file), @new.Corpus.ByFile.GetValueOrDefault(file));
            if (!old.IsWhole(file) || !@new.IsWhole(file))
            {
                notCompared.Add(file);
                continue;
            }

            var change = before is null || after is null ? new DocumentChange(before, after) : comparison.Compare(before, after);
            if (!change.IsNone)
            {
                changes.Add(change);
            }
        }

        return changes.ToImmutable();
    }

    private static ImmutableArray<ClaimChange> Claims(ComparedSide old, ComparedSide @new, SortedSet<string> notCompared)
    {
        var (before, after) = (ByIdentity(old.Corpus), ByIdentity(@new.Corpus));
        var pairs = ClaimMatching.Match(before.Keys, after.Keys).ToDictionary(pair => pair.New, pair => pair.Old);
        var comparison = new ClaimComparison(old, @new);
        var changes = new List<ClaimChange>();
        foreach (var (identity, claim) in after)
        {
            if (pairs.TryGetValue(identity, out var found))
            {
                var partner = before[found];
                if (IsWhole(old, partner) && IsWhole(@new, claim))
                {
                    changes.Add(comparison.Compare(partner, claim));
                }
                else
                {
                    notCompared.Add(Name(claim));
                }
            }
            else
            {
                AddAlone(claim, @new, old, new ClaimChange(null, claim));
            }
        }

        foreach (var (_, claim) in before.ExceptBy(pairs.Values, pair => pair.Key))
        {
            AddAlone(claim, old, @new, new ClaimChange(claim, null));
        }

        return
        [
            .. changes.Where(change => !change.IsNone)
                .OrderBy(change => change.Claim.Subject.File, StringComparer.Ordinal).ThenBy(change => change.Existence == Existence.Removed),
        ];

        // A claim that only one side has may stand in a file of the other side that cannot be read.
        void AddAlone(LinkedClaim claim, ComparedSide its, ComparedSide other, ClaimChange change)
        {
            if (IsWhole(its, claim) && other.IsWhole(claim.Subject.File))
            {
                changes.Add(change);
            }
            else
            {
                notCompared.Add(Name(claim));
            }
        }
    }

    private static Dictionary<ClaimIdentity, LinkedClaim> ByIdentity(Corpus corpus) =>
        corpus.Claims.ToDictionary(claim => ClaimIdentity.Of(claim.Subject.File, claim.Claim));

    private static bool IsWhole(ComparedSide side, LinkedClaim claim) => side.IsWhole(claim.Subject, claim.Claim);

    private static string Name(LinkedClaim claim) => $"{claim.Subject.File}#{claim.Claim.Id.Value}";

    private static ImmutableArray<TextChange> Wording(Corpus old, Corpus @new)
    {
        if (old.Settings.AreStandIns || @new.Settings.AreStandIns)
        {
            return [];
        }

        var (before, after) = (WordsOf(old), WordsOf(@new));
        var texts = new TextPairs();
        foreach (var key in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            texts.Statement(key, before.GetValueOrDefault(key), after.GetValueOrDefault(key));
        }

        return texts.Changes;
    }

    private static Dictionary<string, string> WordsOf(Corpus corpus)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        Add("verdicts", corpus.Settings.VerdictWords);
        Add("certainties", corpus.Settings.CertaintyWords);
        foreach (var term in corpus.Glossary)
        {
            words[$"glossary.{term.Name.Value}"] = term.Definition;
        }

        return words;

        void Add<T>(string key, IReadOnlyDictionary<T, Settings.Wording> wordings)
            where T : struct, Enum
        {
            foreach (var (value, wording) in wordings)
            {
                words[$"{key}.{Words<T>.Of(value)}.label"] = wording.Label;
                words[$"{key}.{Words<T>.Of(value)}.meaning"] = wording.Meaning;
            }
        }
    }
}
