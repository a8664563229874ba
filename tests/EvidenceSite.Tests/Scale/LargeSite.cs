using System.Globalization;
using System.Text;
using EvidenceSite.Plan;
using EvidenceSite.Render;
using EvidenceSite.Tests.Sites;
using EvidenceSite.Theme;

namespace EvidenceSite.Tests.Scale;

/// <summary>A site with 10,000 short claims and 2,000 works. Files are made when they are asked for, as in a preview.</summary>
public sealed class LargeSite : IDisposable
{
    public const int Conditions = 400;
    public const int ClaimsEach = 25;
    public const int Works = 2000;

    private readonly TestSite _site = Site(Conditions, ClaimsEach, Works);

    public LargeSite()
    {
        var outcome = Pipeline.Plan(_site.Input, TestSite.Today);
        Assert.Empty(outcome.Diagnostics.Where(problem => problem.IsError).Select(problem => $"{problem.Place} {problem.Message}"));
        Plan = outcome.Plan!;
        Files = new SiteFiles(Plan, ThemeFiles.Load());
    }

    public SitePlan Plan { get; }

    public SiteFiles Files { get; }

    /// <summary>A site of any size.</summary>
    internal static TestSite Site(int conditions, int claimsEach, int works)
    {
        var site = TestSite.Valid();
        for (var work = 0; work < works; work++)
        {
            site.With(
                $"references/work-{work}.md",
                ValidFiles.OtherReference.Replace("title: A history of hiccups", $"title: Survey {Name(work)} of ailments", StringComparison.Ordinal)
                    .Replace("conditions: [hiccups]", $"conditions: [ailment-{work % conditions}]", StringComparison.Ordinal)
                    .Replace("interventions: [none]", "interventions: [sugar]", StringComparison.Ordinal));
        }

        for (var condition = 0; condition < conditions; condition++)
        {
            site.With($"conditions/ailment-{condition}.md", Condition(condition, claimsEach, works));
        }

        return site;
    }

    public void Dispose() => _site.Dispose();

    /// <summary>A made-up word for a number.</summary>
    internal static string Name(int number)
    {
        string[] syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "se", "to", "vi", "zu"];
        return string.Concat(number.ToString("0000", CultureInfo.InvariantCulture).Select(digit => syllables[digit - '0']));
    }

    private static string Condition(int number, int claims, int works)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: Ailment {Name(number)}\nsummary: People who have it feel {Name(number)}.\nkey-messages: [We do not know.]\nreviewed: 2026-01-02\nreview-by: 2027-01-02\nclaims:\n");
        for (var claim = 0; claim < claims; claim++)
        {
            var id = (number * claims) + claim;
            text.Append(
                CultureInfo.InvariantCulture,
                $"""
                  - id: claim-{claim}
                    claim: Sugar ends the {Name(id)} of people with ailment {Name(number)}.
                    kind: {(claim % 2 == 0 ? "efficacy" : "safety")}
                    made-by: [{"{"}source: tea-shop, locator: line {id}{"}"}]
                    interventions: [sugar]
                    verdict: {(claim % 3 == 0 ? "untested" : "too-vague")}
                    certainty-reason: Nobody tested it.
                    plain: We do not know.
                    evidence: We found no study of {Name(id)}.{(works == 0 ? "" : $"\n    references: [{{id: work-{id % works}, bearing: background}}]")}

                """);
        }

        return text.Append("---\n\nIt is rare.\n").ToString();
    }
}
