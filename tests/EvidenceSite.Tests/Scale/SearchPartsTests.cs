using System.Text;
using System.Text.Json;
using EvidenceSite.Plan;

namespace EvidenceSite.Tests.Scale;

/// <summary>The search of a site with 10,000 claims: parts that a browser loads as it needs them.</summary>
[Collection(LargeSites.Name)]
public sealed class SearchPartsTests(LargeSite site)
{
    private const int MostOfAll = 1_000_000;

    private static readonly string[] Kinds = ["terms", "words", "lengths", "texts"];

    [Fact]
    public void NoFileIsTooLargeAndTheDirectoryNamesThemAll()
    {
        var directory = Argument(SitePaths.SearchData, "evidenceSiteSearch.open");

        var parts = Kinds.SelectMany(kind => directory.GetProperty(kind).EnumerateArray().Select(part => part[0].GetString()!)).ToList();
        Assert.InRange(site.Files.Find(SitePaths.SearchData)!.Content.Length, 1, 20_000);
        Assert.Distinct(parts);
        Assert.All(parts, part => Assert.InRange(site.Files.Find(Part(part))!.Content.Length, 1, site.Plan.Limits.PartBytes + 1000));
        Assert.True(parts.Sum(part => site.Files.Find(Part(part))!.Content.Length) > MostOfAll);
        Assert.All(directory.GetProperty("scripts").EnumerateArray(), script => Assert.NotNull(site.Files.Find(script.GetString()!)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4711)]
    [InlineData(9999)]
    public void AWordOfAClaimLeadsToItsTextByOnePartOfEachKind(int claim)
    {
        var directory = Argument(SitePaths.SearchData, "evidenceSiteSearch.open");
        var word = LargeSite.Name(claim);

        var terms = Argument(Part(LastNotAfter(directory.GetProperty("terms"), part => string.CompareOrdinal(part[1].GetString(), word) <= 0)[0].GetString()!), "evidenceSiteParts.take");
        var entry = terms.EnumerateArray().Single(term => term[0].GetString() == word);
        var found = Documents(entry[1]).Concat(Documents(entry[3])).Distinct().Select(document => Text(directory, document)).ToList();

        Assert.Contains(found, text => text[0].GetString() == "Claim" && text[2].GetString()!.Contains($"the {word} of", StringComparison.Ordinal));
        Assert.All(found, text => Assert.Contains(word, $"{text[2]} {text[4]}", StringComparison.Ordinal));
        Assert.Contains(Words(directory, word.Length), other => other == word);
    }

    [Fact]
    public void EveryDocumentHasItsTextAndItsLengths()
    {
        var directory = Argument(SitePaths.SearchData, "evidenceSiteSearch.open");
        var count = directory.GetProperty("documents").GetInt32();

        Assert.True(count > LargeSite.Conditions * LargeSite.ClaimsEach);
        Assert.Equal(count, Entries(directory, "texts").Count);
        Assert.Equal(count * 3, Entries(directory, "lengths").Count);
        Assert.Equal(["Condition", "Topic", "Treatment"], Entries(directory, "texts").Take(directory.GetProperty("overviews").GetInt32()).Select(text => text[0].GetString()!).Distinct());
    }

    private JsonElement Text(JsonElement directory, int document)
    {
        var part = LastNotAfter(directory.GetProperty("texts"), part => part[1].GetInt32() <= document);
        return Argument(Part(part[0].GetString()!), "evidenceSiteParts.take")[document - part[1].GetInt32()];
    }

    private List<JsonElement> Entries(JsonElement directory, string kind) =>
        [.. directory.GetProperty(kind).EnumerateArray().SelectMany(part => Argument(Part(part[0].GetString()!), "evidenceSiteParts.take").EnumerateArray())];

    private IEnumerable<string> Words(JsonElement directory, int length) =>
        directory.GetProperty("words").EnumerateArray().Where(part => part[1].GetInt32() <= length && part[2].GetInt32() >= length)
            .SelectMany(part => Argument(Part(part[0].GetString()!), "evidenceSiteParts.take").EnumerateArray().Select(word => word.GetString()!));

    private static JsonElement LastNotAfter(JsonElement parts, Func<JsonElement, bool> begins) => parts.EnumerateArray().Last(begins);

    private static IEnumerable<int> Documents(JsonElement steps)
    {
        var document = -1;
        var isCount = false;
        foreach (var step in steps.ValueKind == JsonValueKind.Array ? steps.EnumerateArray().Select(step => step.GetInt32()) : [])
        {
            if (!isCount)
            {
                yield return document += Math.Abs(step);
            }

            isCount = !isCount && step < 0;
        }
    }

    private static string Part(string name) => $"{SitePaths.SearchParts}{name}.js";

    private JsonElement Argument(string path, string function)
    {
        var text = Encoding.UTF8.GetString(site.Files.Find(path)!.Content.Span);
        var call = $"{function}(";
        Assert.StartsWith(call, text, StringComparison.Ordinal);
        Assert.EndsWith(");\n", text, StringComparison.Ordinal);
        return JsonDocument.Parse(text[call.Length..^3]).RootElement;
    }
}
