using System.Text;

namespace EvidenceSite.Benchmarks.Synthetic;

/// <summary>A condition with its claims, and about 900 words below them.</summary>
internal static class ConditionFile
{
    private const int Sections = 6;

    private static readonly string[] Verdicts = ["supported", "overstated", "contradicted", "untested"];

    public static string Write(int number, int conditions, IReadOnlyList<Trial> trials, Dice dice)
    {
        var text = new StringBuilder();
        text.Append(
            $"""
            ---
            title: {Prose.Name(number)} disease
            other-names:
              - Morbus {Prose.Name(number)}
            summary: >-
              This disease was made up. The page was written by a program to see how long a build takes.
            key-messages:
              - >-
                We do not know what the cells do in this disease.
              - >-
                In one trial {trials[0].Result} [@{trials[0].Id}].
            reviewed: {Prose.Reviewed}
            review-by: {Prose.ReviewBy}
            claims:

            """);
        for (var i = 0; i < SyntheticCorpus.ClaimsPerCondition; i++)
        {
            text.Append(Claim(i, trials[i % trials.Count], trials[(i + 1) % trials.Count], dice));
        }

        text.Append("---\n");
        for (var i = 0; i < Sections; i++)
        {
            text.Append(Section(i, conditions, trials, dice));
        }

        return text.ToString();
    }

    private static string Claim(int number, Trial answer, Trial background, Dice dice)
    {
        var verdict = Verdicts[number % Verdicts.Length];
        var rating = verdict switch
        {
            "supported" => ("certainty: moderate\n    ", "The cells probably make some people feel better after a year."),
            "untested" => ("", "We do not know. Nobody has tested this in people with the disease."),
            _ => ("certainty: low\n    ", "The cells may make a few people feel better after a year."),
        };
        return
            $"""
              - id: claim-{number + 1}
                claim: {Prose.Name(answer.Treatment)} cells help people with the disease to do thing {number + 1} again.
                kind: efficacy
                made-by:
                  - source: {SyntheticCorpus.Source((number + answer.Group) % SyntheticCorpus.Sources)}
                    locator: paragraph {dice.Next(30) + 1}
                    item: {dice.Next(40) + 1}
                  - source: {SyntheticCorpus.Source((number + answer.Group + 1) % SyntheticCorpus.Sources)}
                    locator: paragraph {dice.Next(30) + 1}
                interventions: [{SyntheticCorpus.Treatment(answer.Treatment)}]
                verdict: {verdict}
                {rating.Item1}certainty-reason: >-
                  One small trial, and 5 people left it early. {Prose.Sentence(dice)}.
                plain: >-
                  {rating.Item2} {Prose.Sentence(dice)}.
                evidence: >-
                  In a trial of {answer.Group * 2} people, {answer.Result} [@{answer.Id}]. {Prose.Sentence(dice)}.
                  Another trial, from {background.Year}, found that {background.Result} [see @{background.Id}, p. {background.Group + 2}].
                references:
                  - id: {answer.Id}
                    bearing: supports
                    directness: direct
                    because: It tested what the claim says, in people with the disease.
            {(background.Id == answer.Id ? "" : $"      - id: {background.Id}\n        bearing: background\n        because: It gave other cells.\n")}

            """;
    }

    private static string Section(int number, int conditions, IReadOnlyList<Trial> trials, Dice dice)
    {
        var trial = dice.Pick(trials);
        var other = dice.Next(conditions);
        return
            $"""

            ## Part {number + 1}: what {Prose.Name(dice.Next(1000))} means

            {Prose.Paragraph(dice, 50)} A trial looked at this [@{trial.Id}; @{trials[0].Id}].
            {Prose.Paragraph(dice, 25)} See also [{Prose.Name(other)} disease]({SyntheticCorpus.Condition(other)}.md) and
            [the cells](../treatments/{SyntheticCorpus.Treatment(trial.Treatment)}.md).

            - {Prose.Sentence(dice)}.
            - **{Prose.Sentence(dice)}**, as @{trial.Id} says.
            - {Prose.Sentence(dice)}, *{Prose.Sentence(dice).ToLowerInvariant()}*.

            | Year | Given | Better |
            | --- | --- | --- |
            | {trial.Year} | {trial.Group} | {trial.Better} |

            """;
    }
}
