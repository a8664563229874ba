using EvidenceSite.Citations;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Exchange;
using EvidenceSite.Exchange.Bibtex;
using EvidenceSite.Exchange.CslJson;
using EvidenceSite.Exchange.Ris;
using EvidenceSite.Tests.Documentation;

namespace EvidenceSite.Tests.Exchange;

/// <summary>The references of the real site, written in each form and read again.</summary>
public sealed class RoundTripTests
{
    // What a work is cited by. RIS and BibTeX have no field of their own for some of the others.
    private static readonly string[] Fields = ["title", "container-title", "volume", "issue", "page", "DOI", "PMID", "PMCID", "URL", "publisher"];

    [Theory]
    [InlineData(BibliographicFormat.Bibtex)]
    [InlineData(BibliographicFormat.Ris)]
    [InlineData(BibliographicFormat.CslJson)]
    public void WhatTheSiteWritesIsReadAgain(BibliographicFormat format)
    {
        var items = StoredReferences.In(InputReader.Read(Checkout.Path("input")).Value).All.Select(reference => reference.Csl.Item).ToList();
        Assert.NotEmpty(items);
        var text = format switch
        {
            BibliographicFormat.Bibtex => BibtexWriter.Write(items),
            BibliographicFormat.Ris => RisWriter.Write(items),
            _ => CslJsonWriter.Write(items),
        };
        var reading = BibliographyFile.Read(text, "f");
        Assert.Equal(format, reading.Format);
        Assert.Empty(reading.Problems);
        Assert.Equal(items.Count, reading.Records.Length);
        var differences = items.Zip(reading.Records, (item, record) => Differences(item, record.Item)).SelectMany(lines => lines).ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(40)));
    }

    private static IEnumerable<string> Differences(CitationItem item, CitationItem read)
    {
        foreach (var field in Fields.Where(item.Fields.ContainsKey))
        {
            if (read.Fields.GetValueOrDefault(field) != item.Fields[field])
            {
                yield return $"{item.Id} {field}: {item.Fields[field]} | {read.Fields.GetValueOrDefault(field)}";
            }
        }

        var names = (item.Names.GetValueOrDefault("author", []), read.Names.GetValueOrDefault("author", []));
        if (!names.Item1.SequenceEqual(names.Item2))
        {
            yield return $"{item.Id} author: {string.Join("; ", names.Item1.Select(Records.Name))} | {string.Join("; ", names.Item2.Select(Records.Name))}";
        }

        if (item.Dates.GetValueOrDefault("issued") != read.Dates.GetValueOrDefault("issued"))
        {
            yield return $"{item.Id} issued: {item.Dates.GetValueOrDefault("issued")} | {read.Dates.GetValueOrDefault("issued")}";
        }
    }
}
