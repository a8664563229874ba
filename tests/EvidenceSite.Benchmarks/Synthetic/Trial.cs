namespace EvidenceSite.Benchmarks.Synthetic;

/// <summary>A made-up trial: one reference.</summary>
/// <param name="Id">Its ID.</param>
/// <param name="Condition">The number of its condition.</param>
/// <param name="Treatment">The number of what was given.</param>
/// <param name="Year">When it was published.</param>
/// <param name="Group">How many people each of its two groups had.</param>
/// <param name="Better">How many of those treated got better.</param>
/// <param name="BetterWithout">How many of the others got better.</param>
internal sealed record Trial(string Id, int Condition, int Treatment, int Year, int Group, int Better, int BetterWithout)
{
    public static Trial Roll(int condition, int number, Dice dice)
    {
        var group = 20 + dice.Next(200);
        return new Trial(
            SyntheticCorpus.Reference(condition, number), condition, dice.Next(SyntheticCorpus.Treatments), 1990 + dice.Next(35), group,
            1 + dice.Next(group), 1 + dice.Next(group));
    }

    /// <summary>The result in a sentence, without a full stop.</summary>
    public string Result => $"{Better} of {Group} people given the cells and {BetterWithout} of {Group} others felt better after 12 months";

    public string Write() =>
        $"""
        ---
        csl:
          type: article-journal
          title: {Prose.Name(Treatment)} cells in {Prose.Name(Condition)} disease, report {Id[^5..]}
          author:
            - family: {Prose.Name(Group)}
              given: Ada B
            - family: {Prose.Name(Better)}
              given: Carl
            - family: {Prose.Name(BetterWithout)}
              given: Dora E
          container-title: Journal of Made-up Trials
          container-title-short: J Made Up Trials
          issued: {Year}-06
          volume: "{Year - 1980}"
          issue: "{(Better % 12) + 1}"
          page: {Group}-{Group + 9}
          DOI: 10.5555/{Id}
        conditions: [{SyntheticCorpus.Condition(Condition)}]
        interventions: [{SyntheticCorpus.Treatment(Treatment)}]
        study:
          type: randomised-trial
          design: randomised controlled trial
          species: human
          n: {Group * 2}
          population: Adults who had been ill for 2 years or more
          comparator: A drip without cells
          follow-up: 12 months
          setting: 4 made-up clinics
        findings:
          - outcome: Feeling better
            measure: people
            value: {Better} of {Group}
            p: "0.04"
            direction: favours-intervention
            summary: {Result}.
          - outcome: Days at work
            measure: mean difference
            value: 1.5
            ci: [0.5, 2.5]
            direction: favours-intervention
            summary: People given the cells worked 1.5 days more in a month.
        harms: A sore arm in 3 people.
        limitations: It was made up. The groups were small, and 5 people left early.
        open-access: yes
        status: published
        verified:
          - url: https://trials.example/{Id}
            saw: [title, authors, year, n, findings]
        unverified:
          - how the groups were formed
        ---

        """;
}
