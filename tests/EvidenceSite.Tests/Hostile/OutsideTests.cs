using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Hostile;

/// <summary>Every ID, name and link of the input that could lead to another file: one that leaves the input folder is a problem at its place, and nothing is read or written there.</summary>
public sealed class OutsideTests
{
    private const string Condition = "conditions/hiccups.md";

    /// <summary>A file, a text in it, and what stands there instead, with its place marked.</summary>
    public static TheoryData<string, string, string> Places => new()
    {
        { Condition, "- id: stops-hiccups", "- id: ‸{0}" },
        { Condition, "      - source: tea-shop\n        locator: second", "      - source: ‸{0}\n        locator: second" },
        { Condition, "      - id: doe-2020", "      - id: ‸{0}" },
        { Condition, "interventions: [sugar]\n    intervention-note", "interventions: [‸\"{0}\"]\n    intervention-note" },
        { Condition, "[see @doe-2020, pp. 3-4;", "[this](‸{0}) [@doe-2020;" },
        { "references/doe-2020.md", "conditions: [hiccups, sneezing]", "conditions: [‸\"{0}\"]" },
        { "references/doe-2020.md", "interventions: [sugar]", "interventions: [‸\"{0}\"]" },
        { "sources/tea-shop.md", "reference: doe-2020", "reference: ‸{0}" },
        { "settings.yml", "  sneezing: Sneezing", "  sneezing: Sneezing\n  ‸{0}: Cough" },
        { "settings.yml", "other-conditions:", "retraction-list: ‸{0}\nother-conditions:" },
        { "settings.yml", "other-conditions:", "citations: {{style: ‸\"{0}\"}}\nother-conditions:" },
        { "settings.yml", "other-conditions:", "citations: {{language: ‸\"{0}\"}}\nother-conditions:" },
        { "settings.yml", "languages: [en-GB, de]", "languages: [‸\"{0}\"]" },
    };

    public static IEnumerable<TheoryDataRow<string, string, string, string>> Cases() =>
        from place in Places
        from name in (string[])["../../outside", "../../outside.md", "/etc/passwd", "..\\\\..\\\\outside.md", "%2e%2e/%2e%2e/outside.md", "~/outside", "./../../outside.csv"]
        let data = ((ITheoryDataRow)place).GetData()
        select new TheoryDataRow<string, string, string, string>((string)data[0]!, (string)data[1]!, (string)data[2]!, name);

    [Theory]
    [MemberData(nameof(Cases))]
    public void ANameOutsideIsRefused(string file, string old, string text, string name)
    {
        using var site = TestSite.Valid();
        File.WriteAllText(Path.Combine(site.Root, "outside.md"), "secret");
        File.WriteAllText(Path.Combine(site.Root, "outside"), "secret");
        File.WriteAllText(Path.Combine(site.Root, "outside.csv"), "secret");
        var outcome = site.Replace(file, old, string.Format(System.Globalization.CultureInfo.InvariantCulture, text, name)).Build();

        var marked = site.Marked with { };
        Assert.Contains(outcome.Diagnostics, problem => problem.Place.File == marked.File && problem.Place.Line == marked.Line && problem.IsError);
        Assert.False(Directory.Exists(site.Output));
        Assert.Equal(["input", "outside", "outside.csv", "outside.md"], Directory.EnumerateFileSystemEntries(site.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
