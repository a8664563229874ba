using System.Collections.Immutable;
using EvidenceSite.Citations.Styles;
using EvidenceSite.Citations.Xml;

namespace EvidenceSite.Citations.Locales;

/// <summary>Reads a locale element.</summary>
internal sealed class LocaleReader(DiagnosticList diagnostics)
{
    private static readonly Dictionary<string, Gender> Genders = new(StringComparer.Ordinal)
    {
        ["masculine"] = Gender.Masculine,
        ["feminine"] = Gender.Feminine,
    };

    private static readonly Dictionary<string, OrdinalMatch> Matches = new(StringComparer.Ordinal)
    {
        ["last-digit"] = OrdinalMatch.LastDigit,
        ["last-two-digits"] = OrdinalMatch.LastTwoDigits,
        ["whole-number"] = OrdinalMatch.WholeNumber,
    };

    private readonly AttributeReader _attributes = new(diagnostics);
    private readonly NodeCompiler _nodes = new(diagnostics, new Dictionary<string, Macro>(StringComparer.Ordinal));

    /// <summary>Reads a locale file, or null after an error.</summary>
    public LocaleData? ReadFile(string xml)
    {
        var root = XmlFile.Read(xml, diagnostics);
        if (root is null)
            return null;
        if (root.Name == "locale")
            return Read(root);
        diagnostics.Error(root.Line, root.Name, "The file is not a CSL locale: its root element is not locale.", "Give a locales-xx-XX.xml file.");
        return null;
    }

    public LocaleData Read(XmlElement locale)
    {
        var terms = ImmutableDictionary.CreateBuilder<TermKey, Term>();
        DateNode? text = null;
        DateNode? numeric = null;
        bool? punctuation = null;
        bool? limit = null;
        foreach (var element in locale.Children)
        {
            switch (element.Name)
            {
                case "terms":
                    foreach (var term in element.Children)
                        ReadTerm(term, terms);
                    break;
                case "term":
                    ReadTerm(element, terms);
                    break;
                case "date":
                    var date = _nodes.Date(element, "");
                    if (date.Form == DateForm.Text)
                        text = date;
                    else if (date.Form == DateForm.Numeric)
                        numeric = date;
                    break;
                case "style-options":
                    punctuation = _attributes.Flag(element, "punctuation-in-quote");
                    limit = _attributes.Flag(element, "limit-day-ordinals-to-day-1");
                    break;
                case "info":
                    break;
                default:
                    diagnostics.Warn(element.Line, element.Name, "CSL has no such element in a locale.", "Remove it.");
                    break;
            }
        }

        return new LocaleData(locale["xml:lang"], terms.ToImmutable(), text, numeric, punctuation, limit);
    }

    private void ReadTerm(XmlElement element, ImmutableDictionary<TermKey, Term>.Builder terms)
    {
        if (element.Name != "term" || element["name"] is not { } name)
        {
            diagnostics.Warn(element.Line, element.Name, "CSL allows only named terms here.", "Remove it or give it a name.");
            return;
        }

        var single = element.Child("single")?.Text ?? (element.Child("multiple") is null ? Plain(element.Text) : "");
        var multiple = element.Child("multiple")?.Text ?? single;
        var form = _attributes.Word(element, "form", StyleWords.TermForms) ?? TermForm.Long;
        var genderForm = GenderOf(element["gender-form"]);
        OrdinalMatch? match = element["match"] is { } word && Matches.TryGetValue(word, out var known) ? known : null;
        terms[new TermKey(name, form, genderForm)] = new Term(single, multiple, GenderOf(element["gender"]), match);
    }

    // Line breaks and indentation are no text.
    private static string Plain(string text) => text.Contains('\n', StringComparison.Ordinal) && string.IsNullOrWhiteSpace(text) ? "" : text;

    private static Gender GenderOf(string? word) => word is not null && Genders.TryGetValue(word, out var gender) ? gender : Gender.Neuter;
}
