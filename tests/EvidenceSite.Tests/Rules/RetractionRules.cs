using EvidenceSite.Tests.Retractions;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Rules;

/// <summary>ES34x and ES63x: the retraction list and the services that <c>refresh</c> asks.</summary>
internal static class RetractionRules
{
    private const string Condition = "conditions/hiccups.md";
    private const string Report = "references/roe-2019.md";
    private const string Settings = "settings.yml";
    private const string List = WatchList.Path;

    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("ES340", Settings, "other-conditions:", "retraction-list: ‸../_list.csv\nother-conditions:"),
        new("ES340", Settings, "other-conditions:", "retraction-list: ‸/etc/_passwd\nother-conditions:"),
        new("ES340", Settings, "other-conditions:", "retraction-list: ‸_lists//list.csv\nother-conditions:"),
        new("ES340", Settings, "other-conditions:", "retraction-list: ‸'C:\\_list.csv'\nother-conditions:"),
        new("ES340", Settings, "other-conditions:", "retraction-list: ‸assets/list.csv\nother-conditions:"),
        new("ES341", Settings, "other-conditions:", "retraction-list: ‸_list.csv\nother-conditions:"),
        new("ES341", site => site.Replace(Settings, "other-conditions:", "retraction-list: ‸_list.csv\nother-conditions:").With("_list.csv", "")),
        new("ES342", site => site.Listed("").With(List, "DOI;Nature\n10.1234/x;Retraction\n"), $"{List}:1:1"),
        new("ES342", site => site.Listed("").With(List, "\"never closed"), $"{List}:1:1"),
        new("ES343", site => site.Listed("1,too short"), $"{List}:2:1"),
        new("ES344", Settings, "other-conditions:", "refresh:\n  crossref: ‸http://crossref.example/\nother-conditions:"),
        new("ES344", Settings, "other-conditions:", "refresh:\n  pubmed: ‸http://127.0.0.1.example/\nother-conditions:"),
        new("ES344", Settings, "other-conditions:", "refresh:\n  pubmed: ‸https://me:secret@pubmed.example/\nother-conditions:"),
        new("ES631", site => Noticed(site, "Retraction", "published"), null),
        new("ES632", site => Noticed(site, "Expression of concern", "corrected"), null),
        new("ES633", site => Noticed(site, "Correction", "published"), null),
        new("ES634", site => Noticed(site, "Reinstatement", "retracted"), null),
        new("ES623", site => site.Replace("references/doe-2020.md", "status: published", "status: retracted").Listed(WatchList.Row(doi: "10.1234/sweet.2020.5"))
            .Replace(Condition, "      - id: doe-2020\n", "      - id: ‸doe-2020\n")),
    ];

    private static void Noticed(TestSite site, string nature, string status) =>
        site.Listed(WatchList.Row(doi: "10.1234/HISTORY", nature: nature))
            .Replace(Report, "  issued: 2019\n", "  issued: 2019\n  DOI: 10.1234/history\n")
            .Replace(Report, "status: retracted", $"status: ‸{status}");
}
