using System.Collections.Immutable;
using EvidenceSite.Evidence.Changes;
using EvidenceSite.Evidence.History;
using EvidenceSite.Evidence.Settings;

namespace EvidenceSite.Plan.Changes;

/// <summary>
/// Says what a commit changed about a claim. Former wording is not repeated: what was taken back, perhaps because it wronged somebody, must not
/// stay on the page.
/// </summary>
public static class ClaimEventWords
{
    /// <summary>A sentence for each change.</summary>
    public static ImmutableArray<string> Of(ClaimEvent happened, SiteSettings settings)
    {
        var sentences = ImmutableArray.CreateBuilder<string>();
        if (happened.IsFirst)
        {
            sentences.Add("Recorded for the first time.");
        }

        if (happened.Verdict is { } verdict)
        {
            sentences.Add($"Verdict changed from “{settings.VerdictWords[verdict.Old].Label}” to “{settings.VerdictWords[verdict.New].Label}”.");
        }

        if (happened.Certainty is { } certainty)
        {
            sentences.Add(Of(certainty, settings));
        }

        Add(happened.HasOtherWords, "The claim was reworded.");
        Add(happened.HasOtherPlain, "The plain statement was reworded.");
        Add(happened.HasOtherEvidence, "What the studies found was reworded.");
        return sentences.ToImmutable();

        void Add(bool isSo, string sentence)
        {
            if (isSo)
            {
                sentences.Add(sentence);
            }
        }
    }

    private static string Of(CertaintyShift shift, SiteSettings settings)
    {
        var (old, @new) = (shift.Old is { } before ? settings.CertaintyWords[before].Label : "", shift.New is { } after ? settings.CertaintyWords[after].Label : "");
        return shift.Move switch
        {
            CertaintyMove.Up => $"Certainty went up from “{old}” to “{@new}”.",
            CertaintyMove.Down => $"Certainty went down from “{old}” to “{@new}”.",
            CertaintyMove.NowRated => $"Certainty was rated: “{@new}”.",
            _ => $"Certainty is no longer rated; it was “{old}”.",
        };
    }
}
