using System.Globalization;
using EvidenceSite.Citations.Diagnostics;
using EvidenceSite.Citations.Xml;

namespace EvidenceSite.Citations.Styles;

/// <summary>Reads typed attributes and says which values CSL does not know.</summary>
internal sealed class AttributeReader(DiagnosticList diagnostics)
{
    public T? Word<T>(XmlElement element, string attribute, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        var value = element[attribute];
        if (string.IsNullOrEmpty(value))
            return null;
        if (words.TryGetValue(value, out var word))
            return word;
        diagnostics.Warn(
            element.Line,
            element.Name,
            $"The value \"{Excerpt.Of(value)}\" of {attribute} is not one that CSL knows.",
            "Use one of: " + string.Join(", ", words.Keys) + ".");
        return null;
    }

    public bool? Flag(XmlElement element, string attribute) => Word(element, attribute, StyleWords.Flags);

    public int? Count(XmlElement element, string attribute)
    {
        var value = element[attribute];
        if (string.IsNullOrEmpty(value))
            return null;
        if (int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number))
            return number;
        diagnostics.Warn(element.Line, element.Name, $"The value \"{Excerpt.Of(value)}\" of {attribute} is not a whole number.", "Use a whole number.");
        return null;
    }

    public NodeFormat Format(XmlElement element)
    {
        var format = new NodeFormat(
            new TextFormatting(
                Word(element, "font-style", StyleWords.FontStyles),
                Word(element, "font-variant", StyleWords.FontVariants),
                Word(element, "font-weight", StyleWords.FontWeights),
                Word(element, "text-decoration", StyleWords.Decorations),
                Word(element, "vertical-align", StyleWords.Aligns)),
            element["prefix"] ?? "",
            element["suffix"] ?? "",
            element["delimiter"],
            Word(element, "text-case", StyleWords.Cases) ?? TextCase.None,
            Flag(element, "quotes") ?? false,
            Flag(element, "strip-periods") ?? false,
            Word(element, "display", StyleWords.Displays) ?? Display.None);
        return format.IsPlain ? NodeFormat.Plain : format;
    }

    public NameOptions Names(XmlElement element, bool onName) => new()
    {
        And = Word(element, "and", StyleWords.Ands),
        Delimiter = onName ? element["delimiter"] : element["name-delimiter"],
        NamesDelimiter = onName ? null : element["names-delimiter"],
        DelimiterPrecedesEtAl = Word(element, "delimiter-precedes-et-al", StyleWords.Precedes),
        DelimiterPrecedesLast = Word(element, "delimiter-precedes-last", StyleWords.Precedes),
        EtAlMin = Count(element, "et-al-min"),
        EtAlUseFirst = Count(element, "et-al-use-first"),
        EtAlUseLast = Flag(element, "et-al-use-last"),
        EtAlSubsequentMin = Count(element, "et-al-subsequent-min"),
        EtAlSubsequentUseFirst = Count(element, "et-al-subsequent-use-first"),
        Form = Word(element, onName ? "form" : "name-form", StyleWords.NameForms),
        Initialize = Flag(element, "initialize"),
        InitializeWith = element["initialize-with"],
        AsSortOrder = Word(element, "name-as-sort-order", StyleWords.SortOrders),
        SortSeparator = element["sort-separator"],
    };
}
