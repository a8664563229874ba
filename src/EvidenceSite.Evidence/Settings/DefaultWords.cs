using System.Collections.Frozen;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Settings;

/// <summary>How kinds of document, verdicts and certainties are worded where the settings give no other words.</summary>
public static class DefaultWords
{
    /// <summary>The kinds of document.</summary>
    public static FrozenDictionary<DocumentKind, KindName> Kinds { get; } = new Dictionary<DocumentKind, KindName>
    {
        [DocumentKind.Condition] = new("Condition", "Conditions"),
        [DocumentKind.Topic] = new("Topic", "Topics"),
        [DocumentKind.Treatment] = new("Treatment", "Treatments"),
        [DocumentKind.Source] = new("Source", "Sources"),
        [DocumentKind.Reference] = new("Reference", "References"),
        [DocumentKind.Page] = new("Page", "Pages"),
    }.ToFrozenDictionary();

    /// <summary>The verdicts.</summary>
    public static FrozenDictionary<Verdict, Wording> Verdicts { get; } = new Dictionary<Verdict, Wording>
    {
        [Verdict.Supported] = new("Supported", "Studies bear the claim out."),
        [Verdict.Overstated] = new("Overstated", "There is something in it, but it says more than the studies show."),
        [Verdict.Untested] = new("Untested", "No study has tested it in a way that could answer it."),
        [Verdict.Contradicted] = new("Contradicted", "Studies speak against it."),
        [Verdict.TooVague] = new("Too vague to test", "As it is worded, no study could show it right or wrong."),
        [Verdict.NotAssessed] = new("Not assessed", "It is background that we did not look into."),
    }.ToFrozenDictionary();

    /// <summary>The certainties, in the standard wording of GRADE (Balshem and others, J Clin Epidemiol 2011, table 2).</summary>
    public static FrozenDictionary<Certainty, Wording> Certainties { get; } = new Dictionary<Certainty, Wording>
    {
        [Certainty.High] = new("High", "We are very confident that the true effect lies close to that of the estimate of the effect."),
        [Certainty.Moderate] = new(
            "Moderate",
            "We are moderately confident in the effect estimate: the true effect is likely to be close to the estimate of the effect, but there is a possibility that it is substantially different."),
        [Certainty.Low] = new(
            "Low", "Our confidence in the effect estimate is limited: the true effect may be substantially different from the estimate of the effect."),
        [Certainty.VeryLow] = new(
            "Very low",
            "We have very little confidence in the effect estimate: the true effect is likely to be substantially different from the estimate of effect."),
    }.ToFrozenDictionary();
}
