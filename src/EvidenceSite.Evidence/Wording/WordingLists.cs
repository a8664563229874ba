using System.Collections.Frozen;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Wording;

/// <summary>How statements in the site's own voice may be worded.</summary>
/// <param name="Hedges">Phrases of each certainty; none for high.</param>
/// <param name="Effects">Verbs that state an effect as a fact.</param>
/// <param name="Refused">Words that only high certainty allows.</param>
/// <param name="Attribution">Words that show that somebody else is speaking.</param>
/// <param name="Denial">Words that deny what follows them, or leave it open.</param>
/// <param name="Relative">Measures that only compare.</param>
public sealed record WordingLists(
    FrozenDictionary<Certainty, PhraseList> Hedges,
    PhraseList Effects,
    PhraseList Refused,
    PhraseList Attribution,
    PhraseList Denial,
    PhraseList Relative)
{
    /// <summary>Whether a sentence leaves open, or grades, what it says.</summary>
    public bool IsHedged(string sentence) => Hedges.Values.Any(phrases => phrases.OccursIn(sentence));
}
