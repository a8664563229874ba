using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Wording;

namespace EvidenceSite.Evidence.Check;

/// <summary>What we say in our own voice is worded as the certainty allows.</summary>
internal sealed class PlainWording(WordingLists lists, DiagnosticCollector problems)
{
    /// <summary>A plain statement with its rating: it uses a phrase of that certainty, and states no effect as a fact.</summary>
    /// <param name="voice">The statement.</param>
    /// <param name="certainty">Its certainty; null where none is rated.</param>
    /// <param name="others">Certainties of single treatments of which the statement speaks as well.</param>
    /// <param name="generated">A standard statement to offer instead; null if there is none.</param>
    public void CheckRated(OwnVoice voice, Certainty? certainty, IEnumerable<Certainty> others, string? generated = null)
    {
        var levels = others.Concat(certainty is { } own ? [own] : []).ToHashSet();
        if (levels.Contains(Certainty.High))
        {
            return;
        }

        if (certainty is { } rated && !lists.Hedges[rated].OccursIn(voice.Unquoted))
        {
            problems.Add(Catalogue.WordingNotOfCertainty(
                voice.PlaceAt(0), Words<Certainty>.Of(rated), string.Join(", ", lists.Hedges[rated].Phrases.Take(4)), generated));
        }

        if (certainty is not null && levels.Max() < Certainty.Moderate && lists.Hedges[Certainty.Moderate].In(voice.Unquoted).FirstOrDefault() is { Words: { } stronger } found)
        {
            if (!IsOpen(voice, found.Offset))
            {
                problems.Add(Catalogue.WordingAboveCertainty(voice.PlaceAt(found.Offset), stronger, Words<Certainty>.Of(levels.Max()), generated));
            }
        }

        CheckEffects(voice, generated);
    }

    /// <summary>A statement without a rating of its own, such as a key message: it states no effect as a fact.</summary>
    public void CheckUnrated(OwnVoice voice) => CheckEffects(voice, generated: null);

    /// <summary>Any text of ours: none of the refused words, unless quoted, attributed or denied.</summary>
    public void CheckRefused(OwnVoice voice)
    {
        if (!lists.Refused.OccursIn(voice.Unquoted))
        {
            return;
        }

        foreach (var (start, words, unquoted) in voice.Sentences)
        {
            if (lists.Attribution.OccursIn(words))
            {
                continue;
            }

            foreach (var (offset, phrase) in lists.Refused.In(unquoted))
            {
                if (!IsDenied(unquoted, offset))
                {
                    problems.Add(Catalogue.RefusedWord(voice.PlaceAt(start + offset), phrase));
                }
            }
        }
    }

    private void CheckEffects(OwnVoice voice, string? generated)
    {
        if (!lists.Effects.OccursIn(voice.Unquoted))
        {
            return;
        }

        foreach (var (start, words, unquoted) in voice.Sentences)
        {
            if (lists.IsHedged(unquoted) || lists.Attribution.OccursIn(words) || words.TrimEnd().EndsWith('?'))
            {
                continue;
            }

            foreach (var (offset, verb) in lists.Effects.In(unquoted))
            {
                if (!IsDenied(unquoted, offset))
                {
                    problems.Add(Catalogue.EffectAsFact(voice.PlaceAt(start + offset), verb, generated));
                }
            }
        }
    }

    /// <summary>Whether a word that denies, or leaves open, stands before the offset in the same clause.</summary>
    private bool IsDenied(string sentence, int offset)
    {
        // No clause that anybody writes is longer; one of a megabyte must not be searched again for each of its words.
        const int longestClause = 500;
        var before = sentence[Math.Max(0, offset - longestClause)..offset];
        return lists.Denial.OccursIn(before[(before.AsSpan().LastIndexOfAny(",;:") + 1)..]);
    }

    private bool IsOpen(OwnVoice voice, int offset)
    {
        var (start, words, unquoted) = voice.Sentences.Last(sentence => sentence.Start <= offset);
        return IsDenied(unquoted, Math.Min(unquoted.Length, offset - start)) || lists.Attribution.OccursIn(words);
    }
}
