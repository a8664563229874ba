using System.Collections.Immutable;
using EvidenceSite.Evidence.Bind;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Evidence.Yaml;

namespace EvidenceSite.Evidence.Glossary;

/// <summary>Reads <c>glossary.yml</c>.</summary>
internal static class GlossaryBinder
{
    /// <summary>The terms, in the order of the file; none if there is no glossary.</summary>
    public static ImmutableArray<Term> Bind(InputText? file, YamlLimits limits, DiagnosticCollector problems)
    {
        if (file is null || YamlReader.Read(file, 0, file.Text.Length, limits, problems) is not { } root)
        {
            return [];
        }

        return Bind(new MappingReader(root, "the glossary", problems));
    }

    /// <summary>The terms that stand in a mapping.</summary>
    public static ImmutableArray<Term> Bind(MappingReader reader)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        var anchors = new Dictionary<string, Place>(StringComparer.Ordinal);
        var forms = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in reader.Mappings("terms", "a term with its definition", needed: true))
        {
            var name = item.NeededLocated("term", "the word");
            var also = item.TextList("also", "other forms, such as the plural");
            var definition = item.NeededText("definition", "what it means, in one or two plain sentences");
            item.RefuseUnknownKeys();
            if (name is null)
            {
                continue;
            }

            var term = new Term(name.Value, also, definition);
            terms.Add(term);
            if (!anchors.TryAdd(term.Anchor, name.Value.Place))
            {
                reader.Problems.Add(Catalogue.DuplicateId(name.Value.Place, term.Anchor, anchors[term.Anchor]));
            }

            foreach (var form in term.Forms.Where(form => !forms.TryAdd(form, name.Value.Place)))
            {
                reader.Problems.Add(Catalogue.DuplicateId(name.Value.Place, form, forms[form]));
            }
        }

        reader.RefuseUnknownKeys();
        return terms.ToImmutable();
    }
}
