using System.Collections.Immutable;
using EvidenceSite.Citations;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Shapes;

namespace EvidenceSite.Evidence.Bind;

/// <summary>Reads the bibliographic fields of a reference.</summary>
internal static class CslBinder
{
    /// <summary>The fields under <c>csl</c>; null after a problem was added.</summary>
    /// <param name="reference">The mapping in which they stand.</param>
    /// <param name="id">The reference's ID.</param>
    public static CslItem? Bind(MappingReader reference, string id)
    {
        if (reference.Mapping("csl", "the bibliographic fields", needed: true) is not { } reader)
        {
            return null;
        }

        var fields = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var names = ImmutableDictionary.CreateBuilder<string, ImmutableArray<CitationName>>(StringComparer.Ordinal);
        var dates = ImmutableDictionary.CreateBuilder<string, CitationDate>(StringComparer.Ordinal);
        var type = Type(reader);
        fields["title"] = reader.NeededText("title", "the title of the work");
        Add(names, reader, "author", "a name");
        Add(dates, "issued", CslDateBinder.Bind(reader, "issued", "when it appeared"));
        foreach (var (variable, meaning) in CslMeanings.Texts)
        {
            Add(fields, variable, reader.Text(variable, meaning));
        }

        Add(fields, "DOI", Checked(reader, "DOI", "the DOI, such as 10.1001/jama.2018.18743", BibliographicNumbers.IsDoi, Catalogue.BadDoi, LikelyMeant.Doi));
        Add(fields, "PMID", Checked(reader, "PMID", "the PubMed number", BibliographicNumbers.IsPmid, Catalogue.BadPmid, LikelyMeant.Pmid));
        Add(fields, "PMCID", Checked(reader, "PMCID", "the PubMed Central number, such as PMC6439765", BibliographicNumbers.IsPmcid, Catalogue.BadPmcid, LikelyMeant.Pmcid));
        Add(fields, "URL", reader.Address("URL", "the web address of the work")?.AbsoluteUri);
        foreach (var (variable, meaning) in CslMeanings.Names)
        {
            Add(names, reader, variable, meaning);
        }

        foreach (var (variable, meaning) in CslMeanings.Dates)
        {
            Add(dates, variable, CslDateBinder.Bind(reader, variable, meaning));
        }

        var custom = reader.FreeTexts("custom", "what CSL has no field for: names of your choice, each with a text").ToList();
        reader.RefuseUnknownKeys();
        return new CslItem(new CitationItem { Id = id, Type = type, Fields = fields.ToImmutable(), Names = names.ToImmutable(), Dates = dates.ToImmutable() })
        {
            Custom = custom.ToImmutableSortedDictionary(text => text.Key.Value, text => text.Value, StringComparer.Ordinal),
        };
    }

    private static void Add<T>(ImmutableDictionary<string, T>.Builder values, string variable, T? value)
        where T : class
    {
        if (value is not null)
        {
            values[variable] = value;
        }
    }

    private static void Add(ImmutableDictionary<string, ImmutableArray<CitationName>>.Builder names, MappingReader reader, string variable, string meaning)
    {
        ImmutableArray<CitationName> found = [.. reader.Mappings(variable, meaning).Select(Name).OfType<CitationName>()];
        if (!found.IsEmpty)
        {
            names[variable] = found;
        }
    }

    private static string Type(MappingReader reader)
    {
        if (reader.NeededScalar("type", "a CSL type, such as article-journal", new WordShape(CslMeanings.Types)) is not { Value: { } type } scalar)
        {
            return "";
        }

        if (!CslMeanings.Types.Contains(type, StringComparer.Ordinal))
        {
            reader.Problems.Add(Catalogue.UnknownWord(scalar.Place, "type", type, Nearest.To(type, CslMeanings.Types), CslMeanings.Types));
        }

        return type;
    }

    private static CitationName? Name(MappingReader reader)
    {
        var name = new CitationName
        {
            Family = reader.Text("family", "the family name") ?? "",
            Given = Apart(reader.Text("given", "the given names") ?? ""),
            NonDroppingParticle = reader.Text("non-dropping-particle", "a particle that stays with the family name, such as van in Vincent van Gogh") ?? "",
            DroppingParticle = reader.Text("dropping-particle", "a particle that goes where the family name stands alone, such as von in Alexander von Humboldt") ?? "",
            Suffix = reader.Text("suffix", "such as Jr") ?? "",
            CommaSuffix = reader.YesOrNo("comma-suffix", "whether a comma stands before the suffix") ?? false,
            Literal = reader.Text("literal", "the name of a group, instead of the others") ?? "",
        };
        reader.RefuseUnknownKeys();
        if (name.Literal.Length > 0)
        {
            return new CitationName { Literal = name.Literal };
        }

        if (name.Family.Length > 0)
        {
            return name.SetApart();
        }

        if (reader.Node("family") is null && reader.Node("literal") is null)
        {
            reader.Problems.Add(Catalogue.MissingKey(reader.Place, "family", "a name", "the family name, or literal for a group"));
        }

        // Otherwise a problem was added: the name is there and cannot be read.
        return null;
    }

    /// <summary>PubMed writes initials without spaces ("Halpern SD"), which citation processors take for one name, and would shorten to "S".</summary>
    private static string Apart(string given) =>
        string.Join(' ', given.Split(' ').Select(word => word.Length is 2 or 3 && word.All(char.IsAsciiLetterUpper) ? string.Join(' ', word.AsEnumerable()) : word));

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
}
