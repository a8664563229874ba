using EvidenceSite.Tests.Data;
using EvidenceSite.Tests.Documentation;
using EvidenceSite.Tests.Editor;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Hosting;

/// <summary>The forms by which readers report.</summary>
public sealed class IssueFormTests
{
    private static readonly string Folder = Checkout.Path(".github", "ISSUE_TEMPLATE");

    private static List<string> Forms => [.. Directory.EnumerateFiles(Folder, "*.yml").Where(path => Path.GetFileName(path) != "config.yml").Order(StringComparer.Ordinal)];

    [Fact]
    public async Task EachFormIsOne()
    {
        Assert.Equal(3, Forms.Count);
        Assert.Equal("", await FaultsAsync(Forms.Select(File.ReadAllText)));
    }

    [Theory]
    [InlineData("type: dropdown", "type: select", "allowed values")]
    [InlineData("label: Which page?", "lable: Which page?", "lable")]
    [InlineData("required: true", "required: please", "boolean")]
    [InlineData("        - A reader could be harmed by it\n", "        - None\n", "")]
    public async Task AMistakeInAFormIsFound(string old, string text, string fault)
    {
        var form = (await File.ReadAllTextAsync(Forms[0], TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        Assert.Contains(old, form, StringComparison.Ordinal);
        var faults = await FaultsAsync([form.Replace(old, text, StringComparison.Ordinal)]);
        Assert.NotEqual("", faults);
        Assert.Contains(fault, faults, StringComparison.Ordinal);
    }

    /// <summary>GitHub refuses a form in which two fields have one ID or one label, and a second form of the same name.</summary>
    [Fact]
    public void NothingIsNamedTwice()
    {
        Assert.Distinct(Forms.Select(path => YamlAsJson.Read(path)!["name"]!.GetValue<string>()));
        Assert.All(Forms, path =>
        {
            var fields = YamlAsJson.Read(path)!["body"]!.AsArray();
            Assert.Distinct(fields.Select(field => field!["id"]?.GetValue<string>()).OfType<string>());
            Assert.Distinct(fields.Select(field => field!["attributes"]!["label"]?.GetValue<string>()).OfType<string>());
        });
    }

    [Fact]
    public void AFormIsTheOnlyWay()
    {
        var settings = YamlAsJson.Read(Path.Combine(Folder, "config.yml"))!.AsObject();
        Assert.False(Assert.Single(settings).Value!.GetValue<bool>());
        Assert.Equal("blank_issues_enabled", Assert.Single(settings).Key);
    }

    private static async Task<string> FaultsAsync(IEnumerable<string> forms)
    {
        using var site = TestSite.Empty();
        var files = new List<string>();
        foreach (var form in forms)
        {
            var path = Path.Combine(site.Root, $"form-{files.Count}.yml");
            await File.WriteAllTextAsync(path, form, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(path + ".json", YamlAsJson.Read(path)!.ToJsonString(), TestContext.Current.CancellationToken);
            files.Add(path + ".json");
        }

        return await JsonSchemaChecker.CheckAsync(Checkout.Path("tests", "EvidenceSite.Tests", "Hosting", "issue-form.schema.json"), files);
    }
}
