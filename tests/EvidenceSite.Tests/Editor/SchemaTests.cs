using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Data;
using EvidenceSite.Tests.Documentation;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Editor;

/// <summary>The schemas that editors use say what the program reads.</summary>
public sealed partial class SchemaTests
{
    [Fact]
    public async Task TheCommittedSchemasAndSnippetsAreCurrent()
    {
        using var folder = TestSite.Empty();
        var run = await BuiltProgram.RunAsync(folder.Root, ["schema", "made", "--input", RealSite.Input, "--snippets", "made.code-snippets"]);
        Assert.Equal(0, run.ExitCode);
        var made = Directory.EnumerateFiles(Path.Combine(folder.Root, "made")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(made, Directory.EnumerateFiles(Checkout.Path("schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(made, name => AssertCurrent(Path.Combine(folder.Root, "made", name!), Checkout.Path("schemas", name!)));
        AssertCurrent(Path.Combine(folder.Root, "made.code-snippets"), Checkout.Path(".vscode", "evidence.code-snippets"));

        var again = await BuiltProgram.RunAsync(folder.Root, ["schema", "made", "--input", RealSite.Input, "--snippets", "made.code-snippets"]);
        Assert.StartsWith("0 files written", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryFileOfTheRealSiteIsValidByItsSchema()
    {
        var files = Directory.EnumerateFiles(RealSite.Input, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RealSite.Input, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("assets/", StringComparison.Ordinal) && !path.EndsWith(".csl", StringComparison.Ordinal));
        Assert.Equal("", await FaultsAsync(RealSite.Input, Checkout.Path("schemas"), files));
    }

    [Fact]
    public async Task EveryFileOfTheSmallSiteIsValidByItsSchema()
    {
        using var site = TestSite.Valid();
        Assert.Equal("", await FaultsAsync(site.Input, await MadeAsync(site), ValidFiles.All.Keys));
    }

    [Fact]
    public async Task TheProgramsOwnWordingListIsValidByItsSchema() =>
        Assert.Equal("", await FaultsAsync(Checkout.Path("src", "EvidenceSite.Evidence", "Wording"), Checkout.Path("schemas"), ["wording.yml"]));

    [Theory]
    [InlineData("conditions/hiccups.md", "other-names: [Singultus]", "other-name: [Singultus]", "other-name")]
    [InlineData("conditions/hiccups.md", "verdict: overstated", "verdict: overstatet", "overstated")]
    [InlineData("conditions/hiccups.md", "title: Hiccups\n", "", "title")]
    [InlineData("conditions/hiccups.md", "item: 2", "item: 0", "limit")]
    [InlineData("conditions/hiccups.md", "reviewed: 2026-01-02", "reviewed: soon", "date")]
    [InlineData("conditions/hiccups.md", "locator: second paragraph", "locatr: second paragraph", "locatr")]
    [InlineData("references/doe-2020.md", "type: article-journal", "type: journal-article", "article-journal")]
    [InlineData("references/doe-2020.md", "ci: [\"1.1\", \"2.0\"]", "ci: [\"1.1\"]", "limit")]
    [InlineData("references/doe-2020.md", "issued: 2020-02-03", "issued: February", "issued")]
    [InlineData("sources/tea-shop.md", "url: https://tea.example/wonders", "url: tea.example/wonders", "pattern")]
    [InlineData("settings.yml", "description: Claims", "descripton: Claims", "descripton")]
    [InlineData("glossary.yml", "also: [spasms]", "also: spasms", "array")]
    public async Task AMistakeIsFoundBySchemaAndProgramAlike(string path, string old, string text, string fault)
    {
        using var site = TestSite.Valid();
        var schemas = await MadeAsync(site);
        site.Replace(path, old, text);
        Assert.True(site.Check().HasErrors);
        Assert.Contains(fault, await FaultsAsync(site.Input, schemas, [path]), StringComparison.Ordinal);
    }

    /// <summary>An unknown key's remedy lists the keys that the program reads while it reads a real file.</summary>
    [Theory]
    [InlineData("conditions/hiccups.md", "title: Hiccups\n", "condition", "")]
    [InlineData("conditions/hiccups.md", "    verdict: overstated", "condition", "claims/items")]
    [InlineData("conditions/hiccups.md", "        bearing: supports", "condition", "claims/items/references/items")]
    [InlineData("topics/harms.md", "title:", "topic", "")]
    [InlineData("treatments/sugar.md", "given:", "treatment", "")]
    [InlineData("sources/tea-shop.md", "publisher:", "source", "")]
    [InlineData("references/doe-2020.md", "limitations:", "reference", "")]
    [InlineData("references/doe-2020.md", "  container-title: ", "reference", "csl")]
    [InlineData("references/doe-2020.md", "  species:", "reference", "study")]
    [InlineData("references/doe-2020.md", "    measure:", "reference", "findings/items")]
    [InlineData("methods.md", "title:", "page", "")]
    [InlineData("settings.yml", "base-url:", "settings", "")]
    [InlineData("settings.yml", "  name:", "settings", "licence")]
    [InlineData("glossary.yml", "    definition:", "glossary", "terms/items")]
    public void TheSchemaHasTheKeysThatAreReadAndNoOthers(string path, string before, string schema, string where)
    {
        using var site = TestSite.Valid();
        var indent = new string(' ', before.Length - before.TrimStart().Length);
        site.Replace(path, "\n" + before, $"\n{indent}unknown-key: x\n{before}");
        var remedy = site.Check().Diagnostics.Single(problem => problem.Rule.Code == "ES211").Remedy;
        var read = KeyList().Match(remedy).Groups["keys"].Value.Split(", ");

        var node = JsonNode.Parse(File.ReadAllText(Checkout.Path("schemas", schema + ".schema.json")))!;
        foreach (var step in where.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            node = step == "items" ? node["items"]! : node["properties"]![step]!;
        }

        Assert.Equal(read.Order(StringComparer.Ordinal), node["properties"]!.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal));
        Assert.All(node["properties"]!.AsObject(), pair => Assert.NotEqual("a text", pair.Value!["description"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("condition", "claims/items/made-by/items/source", "tea-shop")]
    [InlineData("condition", "claims/items/references/items/id", "doe-2020,roe-2019")]
    [InlineData("condition", "claims/items/interventions/items", "sugar,none")]
    [InlineData("reference", "conditions/items", "hiccups,sneezing")]
    public async Task TheIdsOfTheSiteAreOffered(string schema, string where, string ids)
    {
        using var site = TestSite.Valid();
        var node = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(await MadeAsync(site), schema + ".schema.json"), TestContext.Current.CancellationToken))!;
        foreach (var step in where.Split('/'))
        {
            node = step == "items" ? node["items"]! : node["properties"]![step]!;
        }

        Assert.Equal(ids.Split(','), node["anyOf"]![0]!["enum"]!.AsArray().Select(id => id!.GetValue<string>()));
    }

    private static async Task<string> MadeAsync(TestSite site)
    {
        var run = await BuiltProgram.RunAsync(site.Root, ["schema"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return Path.Combine(site.Root, "schemas");
    }

    /// <summary>Validates files, each by the schema of its kind.</summary>
    private static async Task<string> FaultsAsync(string input, string schemas, IEnumerable<string> paths)
    {
        var folder = Directory.CreateTempSubdirectory("evidence-site-test-");
        try
        {
            var faults = "";
            foreach (var kind in paths.GroupBy(KindOf))
            {
                var files = kind.Select(path =>
                {
                    var file = Path.Combine(folder.FullName, path.Replace('/', '-') + ".json");
                    File.WriteAllText(file, YamlAsJson.Read(Path.Combine(input, path))!.ToJsonString());
                    return file;
                });
                faults += await JsonSchemaChecker.CheckAsync(Path.Combine(schemas, kind.Key + ".schema.json"), files.ToList());
            }

            return faults;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string KindOf(string path) => path.Split('/') switch
    {
        [var file] when file.EndsWith(".md", StringComparison.Ordinal) => "page",
        [var file] => Path.GetFileNameWithoutExtension(file),
        [var folder, ..] => folder.TrimEnd('s'),
        _ => throw new ArgumentException(path, nameof(path)),
    };

    private static void AssertCurrent(string made, string committed) => Assert.True(
        File.ReadAllText(made) == File.ReadAllText(committed).ReplaceLineEndings("\n"),
        $"{Path.GetFileName(committed)} is out of date: run \"dotnet run --project src/EvidenceSite -- schema --snippets .vscode/evidence.code-snippets\".");

    [GeneratedRegex(@"The keys are: (?<keys>.+)\.$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyList();
}
