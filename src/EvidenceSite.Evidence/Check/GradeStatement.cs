using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Check;

/// <summary>
/// The standard statement of an effect, by certainty, direction and size (GRADE guidelines 26: informative statements, Santesso and others,
/// J Clin Epidemiol 2020, table 3).
/// </summary>
public static class GradeStatement
{
    /// <summary>Words the statement.</summary>
    /// <param name="treatment">What was given, such as a treatment's title.</param>
    /// <param name="outcome">What was measured, as a noun.</param>
    /// <param name="direction">What happens to the outcome.</param>
    /// <param name="size">How large the effect is.</param>
    /// <param name="certainty">GRADE certainty.</param>
    public static string Of(string treatment, string outcome, EffectSense direction, EffectSize size, Certainty certainty)
    {
        var given = "treatment with " + WithinSentence(treatment);
        outcome = WithinSentence(outcome);
        if (certainty == Certainty.VeryLow)
        {
            return $"The evidence is very uncertain about the effect of {given} on {outcome}.";
        }

        given = "T" + given[1..];

        var isNothing = direction == EffectSense.NoDifference || size == EffectSize.Trivial;
        var effect = (isNothing, size, certainty) switch
        {
            (true, _, Certainty.High) => $"results in little to no difference in {outcome}",
            (true, _, _) => $"result in little to no difference in {outcome}",
            (_, EffectSize.Large, Certainty.High) => $"results in a large {Noun(direction)} in {outcome}",
            (_, EffectSize.Large, _) => $"result in a large {Noun(direction)} in {outcome}",
            (_, EffectSize.Moderate, Certainty.High) => $"{Verb(direction)}s {outcome}",
            (_, EffectSize.Moderate, _) => $"{Verb(direction)} {outcome}",
            (_, _, Certainty.High) => $"{Verb(direction)}s {outcome} slightly",
            _ => $"{Verb(direction)} {outcome} slightly",
        };
        return certainty switch
        {
            Certainty.High => $"{given} {effect}.",
            Certainty.Moderate => $"{given} probably {ThirdPerson(effect)}.",
            _ => $"{given} may {effect}.",
        };
    }

    /// <summary>A small first letter, unless the word is an abbreviation or a single letter.</summary>
    private static string WithinSentence(string text) =>
        text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string Verb(EffectSense direction) => direction == EffectSense.Increases ? "increase" : "reduce";

    private static string Noun(EffectSense direction) => direction == EffectSense.Increases ? "increase" : "reduction";

    /// <summary>"result in …" becomes "results in …": each effect starts with its verb.</summary>
    private static string ThirdPerson(string effect)
    {
        var space = effect.IndexOf(' ', StringComparison.Ordinal);
        return effect[..space] + "s" + effect[space..];
    }
}
