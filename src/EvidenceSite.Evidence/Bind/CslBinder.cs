using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Shapes;
using EvidenceSite.Evidence.Yaml;

namespace EvidenceSite.Evidence.Bind;

/// <summary>Reads the bibliographic fields of a reference.</summary>
internal static class CslBinder
{
    private const string DateForm = "a date as YYYY, YYYY-MM or YYYY-MM-DD";

    // CSL 1.0.2, appendix III.
    private static readonly ImmutableArray<string> Types =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic", "collection",
        "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
        "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet", "paper-conference", "patent",
        "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book",
        "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    /// <summary>The fields under <c>csl</c>; null after a problem was added.</summary>
    public static CslItem? Bind(MappingReader reference)
    {
        if (reference.Mapping("csl", "the bibliographic fields", needed: true) is not { } reader)
        {
            return null;
        }

        var item = new CslItem
        {
            Type = Type(reader),
            Title = reader.NeededText("title", "the title of the work"),
            Author = [.. reader.Mappings("author", "a name").Select(Name).OfType<CslName>()],
            ContainerTitle = reader.Text("container-title", "the journal, book or site in which it appeared"),
            ContainerTitleShort = reader.Text("container-title-short", "the journal's abbreviation"),
            Issued = Issued(reader),
            Volume = reader.Text("volume", "the volume"),
            Issue = reader.Text("issue", "the issue"),
            Page = reader.Text("page", "the pages, such as 10-15"),
            Number = reader.Text("number", "the number of the article or report"),
            Publisher = reader.Text("publisher", "who published it"),
            Doi = Checked(reader, "DOI", "the DOI, such as 10.1001/jama.2018.18743", BibliographicNumbers.IsDoi, Catalogue.BadDoi, LikelyMeant.Doi),
            Pmid = Checked(reader, "PMID", "the PubMed number", BibliographicNumbers.IsPmid, Catalogue.BadPmid, LikelyMeant.Pmid),
            Pmcid = Checked(reader, "PMCID", "the PubMed Central number, such as PMC6439765", BibliographicNumbers.IsPmcid, Catalogue.BadPmcid, LikelyMeant.Pmcid),
            Url = reader.Address("URL", "the web address of the work"),
            Note = reader.Text("note", "a remark for readers of the bibliography"),
        };
        reader.RefuseUnknownKeys();
        return item;
    }

    private static string Type(MappingReader reader)
    {
        if (reader.NeededScalar("type", "a CSL type, such as article-journal", new WordShape(Types)) is not { Value: { } type } scalar)
        {
            return "";
        }

        if (!Types.Contains(type, StringComparer.Ordinal))
        {
            reader.Problems.Add(Catalogue.UnknownWord(scalar.Place, "type", type, Nearest.To(type, Types), Types));
        }

        return type;
    }

    private static CslName? Name(MappingReader reader)
    {
        var name = new CslName(reader.Text("family", "the family name"), reader.Text("given", "the given names"), reader.Text("suffix", "such as Jr"), reader.Text("literal", "the name of a group, instead of the others"));
        reader.RefuseUnknownKeys();
        if (name.Family is not null || name.Literal is not null)
        {
            return name;
        }

        if (reader.Node("family") is not null || reader.Node("literal") is not null)
        {
            // A problem was added: the name is there and cannot be read.
            return null;
        }

        reader.Problems.Add(Catalogue.MissingKey(reader.Place, "family", "a name", "the family name, or literal for a group"));
        return null;
    }

    private static string? Checked(MappingReader reader, string key, string what, Func<string, bool> isValid, Func<Place, string, string?, Diagnostic> problem, Func<string, string?> meant)
    {
        if (reader.Scalar(key, what) is not { Value: { } text } scalar)
        {
            return null;
        }

        if (!isValid(text))
        {
            reader.Problems.Add(problem(scalar.Place, text, meant(text)));
        }

        return text;
    }

    private static CslDate? Issued(MappingReader reader)
    {
        switch (reader.Node("issued", new PartialDateShape(), $"when it appeared: {DateForm}"))
        {
            case null:
                return null;
            case YamlMapping mapping:
                return DateParts(new MappingReader(mapping, "a CSL date", reader.Problems));
            case var node:
                var scalar = reader.Scalar("issued", DateForm);
                return scalar is null ? null : Date(node, scalar.Value!.Split('-'), scalar.Value!, reader.Problems);
        }
    }

    /// <summary>CSL-JSON's own form: <c>date-parts: [[2019, 1, 15]]</c>.</summary>
    private static CslDate? DateParts(MappingReader reader)
    {
        var node = reader.NeededNode("date-parts", "a list such as [[2019, 1, 15]]");
        reader.RefuseUnknownKeys();
        if (node is null)
        {
            return null;
        }

        if (node is YamlList { Items: [YamlList { Items: { Length: >= 1 and <= 3 } parts }] } && parts.All(part => part is YamlScalar { Value: not null }))
        {
            var texts = parts.Select(part => ((YamlScalar)part).Value!).ToArray();
            return Date(node, texts, string.Join('-', texts), reader.Problems);
        }

        reader.Problems.Add(Catalogue.WrongShape(node.Place, "date-parts", "a list with one date, such as [[2019, 1, 15]]", node.Kind));
        return null;
    }

    private static CslDate? Date(YamlNode node, string[] parts, string written, DiagnosticCollector problems)
    {
        var numbers = new int[3];
        var valid = parts.Length <= 3 && (parts[0].Length == 4 || node is YamlList);
        for (var i = 0; valid && i < parts.Length; i++)
        {
            valid = int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]) && numbers[i] > 0;
        }

        valid = valid && DateOnly.TryParseExact(
            $"{numbers[0]:0000}-{Math.Max(1, numbers[1]):00}-{Math.Max(1, numbers[2]):00}", "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out _);
        if (valid)
        {
            return new CslDate(numbers[0], parts.Length > 1 ? numbers[1] : null, parts.Length > 2 ? numbers[2] : null);
        }

        problems.Add(Catalogue.BadDate(node.Place, "issued", written, DateForm, LikelyMeant.Date(written)));
        return null;
    }
}
