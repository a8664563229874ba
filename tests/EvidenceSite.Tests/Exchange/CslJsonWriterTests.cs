using System.Text.Json.Nodes;
using EvidenceSite.Citations;
using EvidenceSite.Exchange.CslJson;

namespace EvidenceSite.Tests.Exchange;

/// <summary>CSL-JSON as it is read back, by this project and by others.</summary>
public sealed class CslJsonWriterTests
{
    private const string EveryField = """
        [{
          "id": "all", "type": "article-journal", "title": "A <i>title</i> with \"quotes\", <script>, 𝒜 and \\", "custom-field": "kept",
          "author": [{ "family": "Gogh", "given": "Vincent", "non-dropping-particle": "van", "dropping-particle": "de", "suffix": "Jr.", "comma-suffix": true, "static-ordering": true }, { "literal": "Society" }],
          "issued": { "date-parts": [[2020, 2, 3], [2021, 4]], "circa": true }, "accessed": { "date-parts": [[2020]], "season": 2 },
          "event-date": { "literal": "long ago" }, "original-date": { "date-parts": [[-44]] }, "volume": "4", "note": "Retracted."
        }]
        """;

    [Fact]
    public void EveryFieldComesBack()
    {
        var item = Assert.Single(CitationItem.Read(EveryField).Items);

        var reading = CitationItem.Read(CslJsonWriter.Write([item]));

        Assert.Empty(reading.Diagnostics);
        var back = Assert.Single(reading.Items);
        Assert.Equal((item.Id, item.Type), (back.Id, back.Type));
        Assert.Equal(item.Fields.OrderBy(field => field.Key), back.Fields.OrderBy(field => field.Key));
        Assert.Equal(item.Dates.OrderBy(date => date.Key), back.Dates.OrderBy(date => date.Key));
        Assert.Equal(item.Names["author"], back.Names["author"]);
    }

    [Theory]
    [InlineData(IndependentReader.Pandoc)]
    [InlineData(IndependentReader.CitationJs)]
    public async Task OthersReadIt(string reader)
    {
        var read = await IndependentReader.ReadAsync(reader, "csljson", CslJsonWriter.Write([Works.Article, .. Works.OfEachKind]));

        foreach (var (work, item) in Works.OfEachKind.Prepend(Works.Article).Zip(read))
        {
            Assert.Equal((work.Id, work.Type), (item.Text("id"), item.Text("type")));
            Assert.All(work.Fields.Where(field => field.Key is not "language"), field => Assert.Equal((field.Key, field.Value), (field.Key, item.Text(field.Key))));
            Assert.Equal(Csl.Names(work, "author"), item.Names("author"));
        }
    }

    [Fact]
    public void WhatCslHasNoFieldForGoesIntoCustom()
    {
        var json = JsonNode.Parse(CslJsonWriter.Write([Works.Article], _ => new Dictionary<string, string> { ["b"] = "2", ["a"] = "1" }))!;

        Assert.Equal("""{"a":"1","b":"2"}""", json[0]!["custom"]!.ToJsonString());
    }
}
