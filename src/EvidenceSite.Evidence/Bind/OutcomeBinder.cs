using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Shapes;

namespace EvidenceSite.Evidence.Bind;

/// <summary>Reads the summary of findings of a condition or topic.</summary>
internal static class OutcomeBinder
{
    /// <summary>The most outcomes of a summary of findings (GRADE handbook, section 3.1).</summary>
    private const int MostOutcomes = 7;

    /// <summary>One row for each outcome.</summary>
    public static ImmutableArray<OutcomeFinding> Bind(MappingReader subject)
    {
        var outcomes = subject.Mappings("outcomes", "an outcome").Select(BindOne).OfType<OutcomeFinding>().ToImmutableArray();
        if (outcomes.Length > MostOutcomes)
        {
            subject.Problems.Add(Catalogue.TooManyOutcomes(outcomes[MostOutcomes].Name.Place, outcomes.Length, MostOutcomes));
        }

        return outcomes;
    }

    private static OutcomeFinding? BindOne(MappingReader reader)
    {
        var name = reader.NeededLocated("outcome", "what was measured");
        var treatment = reader.NeededLocated("treatment", "the ID of the treatment that was given", new IdShape(DocumentKind.Treatment, []));
        var comparator = reader.Text("comparator", "what it was compared with; leave it out where there was no comparison");
        var population = reader.NeededText("population", "who was studied");
        var followUp = reader.NeededText("follow-up", "after what time");
        var effect = reader.NeededText("effect", "what was found, in absolute numbers");
        var direction = reader.Word<EffectSense>("direction", "what the treatment does to the outcome");
        var size = reader.Word<EffectSize>("size", "how much, judged by what matters to patients");
        var participants = reader.WholeNumber("participants", "how many people took part", least: 1, most: long.MaxValue);
        var studies = reader.WholeNumber("studies", "how many studies; 1 if left out", least: 1, most: 100_000);
        var certainty = reader.Word<Certainty>("certainty", "how sure we are, by GRADE");
        var reason = reader.NeededText("certainty-reason", "why this certainty");
        var plain = reader.NeededMarkdown("plain", "the plain statement, with a citation");
        reader.RefuseUnknownKeys();
        return name is null || treatment is null || direction is null || size is null || certainty is null
            ? null
            : new OutcomeFinding(
                name.Value, treatment.Value, comparator, population, followUp, effect, direction.Value, size.Value, participants, studies ?? 1,
                certainty.Value, reason, plain);
    }
}
