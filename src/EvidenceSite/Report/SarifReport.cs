using System.Globalization;
using System.Text.Json;
using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Report;

/// <summary>Problems as SARIF 2.1.0. The rules are those of the catalogue, all of them, each with its page as help.</summary>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string SourceRoot = "%SRCROOT%";

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n" };

    /// <summary>Writes one SARIF log.</summary>
    public static void Write(IEnumerable<Diagnostic> problems, ReportPaths paths, TextWriter to)
    {
        var rules = Catalogue.All;
        var indexes = rules.Select((rule, index) => (rule.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal);
        var version = typeof(SarifReport).Assembly.GetName().Version!.ToString(3);
        var driver = new SarifDriver("EvidenceSite", version, RulePages.Home, [.. rules.Select(Describe)]);
        var results = problems.Select(problem => new SarifResult(
            problem.Rule.Code, indexes[problem.Rule.Code], Level(problem.Rule),
            new SarifMessage($"{problem.Message} {problem.Rule.Why} {problem.Remedy}"), [LocationOf(problem.Place, paths)]));
        var log = new SarifLog(Schema, "2.1.0", [new SarifRun(new SarifTool(driver), "utf16CodeUnits", [.. results])]);
        to.WriteLine(JsonSerializer.Serialize(log, Options));
    }

    private static SarifRule Describe(Rule rule)
    {
        var page = RulePages.Markdown(rule);
        return new SarifRule(
            rule.Code, PascalCase(rule.Title), new SarifMessage(rule.Title + "."), new SarifMessage(rule.Why), new SarifMessage(page, page),
            RulePages.Address(rule), new SarifConfiguration(Level(rule)));
    }

    private static string Level(Rule rule) => rule.Severity == Severity.Error ? "error" : "warning";

    /// <summary>A path becomes an address: each step is escaped (section 3.10.1), and a path from the root gets the scheme.</summary>
    private static SarifLocation LocationOf(Place place, ReportPaths paths)
    {
        var path = paths.Of(place);
        var address = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        var file = Path.IsPathRooted(path) ? new SarifArtifact(new Uri(path).AbsoluteUri, UriBaseId: null) : new SarifArtifact(address, SourceRoot);
        return new SarifLocation(new SarifPhysicalLocation(file, new SarifRegion(place.Line, place.Column)));
    }

    /// <summary>A name that programs can use (section 3.49.7): the words of the title.</summary>
    private static string PascalCase(string title) => string.Concat(
        title.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit)))
            .Where(word => word.Length > 0)
            .Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
}
