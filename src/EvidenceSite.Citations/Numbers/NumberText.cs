using System.Text.RegularExpressions;

namespace EvidenceSite.Citations.Numbers;

/// <summary>One number of a number variable, with what joins it to the next.</summary>
/// <param name="Prefix">Letters before the digits: "S" in "S2".</param>
/// <param name="Value">The digits and what follows them, or text that is no number.</param>
/// <param name="Joint">", ", "-", "&amp;" and so on; empty after the last.</param>
internal sealed record NumberPart(string Prefix, string Value, string Joint)
{
    /// <summary>The kind of number by a label written before it, such as "page" for "p. 3"; empty where there is none.</summary>
    public string Label { get; init; } = "";

    /// <summary>Whether the label is written before this very number rather than one before it.</summary>
    public bool BeginsLabel { get; init; }

    /// <summary>Whether it is digits, perhaps with letters after them.</summary>
    public bool IsNumber { get; } = NumberText.IsNumber(Value);

    /// <summary>The number where there is nothing but digits.</summary>
    public int? Whole { get; } = Prefix.Length == 0 && Value.Length is > 0 and < 10 && Value.All(char.IsAsciiDigit)
        ? int.Parse(Value, System.Globalization.CultureInfo.InvariantCulture)
        : null;

    public string Text => Prefix + Value;
}

/// <summary>
/// A number variable taken apart. By CSL 1.0.2 content is numeric if it holds only numbers, which may have affixes ("D2", "2b") and
/// may be separated by comma, hyphen or ampersand.
/// </summary>
internal sealed partial class NumberText
{
    private const int LongestNumber = 500;

    private NumberText(List<NumberPart> parts) => Parts = parts;

    public IReadOnlyList<NumberPart> Parts { get; }

    public bool IsNumeric => Parts.All(part => part.IsNumber);

    /// <summary>Whether a label for it is plural: more than one number, or a range.</summary>
    public bool IsPlural
    {
        get
        {
            if (Parts.Count < 2)
                return false;
            for (var i = 0; i + 1 < Parts.Count; i++)
            {
                // An escaped hyphen joins the two sides to one number.
                if (Parts[i].Joint.Contains('\\', StringComparison.Ordinal))
                    continue;
                if (Parts[i].Value.Any(char.IsAsciiDigit) && Parts[i + 1].Value.Any(char.IsAsciiDigit) || IsRoman(Parts[i].Value) && IsRoman(Parts[i + 1].Value))
                    return true;
            }

            return false;
        }
    }

    public static NumberText Parse(string text)
    {
        var parts = new List<NumberPart>();
        var at = 0;
        text = text.Trim();

        // Most are plain: each citation of a style of numbers has one. Nothing that long is a list of numbers; a pattern could take its time over it.
        if (IsPlain(text) || text.Length > LongestNumber)
            return new NumberText([new NumberPart("", text, "")]);
        foreach (Match joint in JointPattern().Matches(text))
        {
            if (joint.Index == at)
                continue;
            parts.Add(Part(text[at..joint.Index], joint.Value));
            at = joint.Index + joint.Length;
        }

        parts.Add(Part(text[at..], ""));
        Rejoin(parts);
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i].Label.Length == 0)
                parts[i] = parts[i] with { Label = parts[i - 1].Label };
        }

        return new NumberText(parts);
    }

    public static bool IsNumber(string value) => IsPlain(value) || NumberPattern().IsMatch(value);

    public static bool IsRoman(string value) => value.Length > 0 && value.All(letter => "ivxlcmIVXLCM".Contains(letter, StringComparison.Ordinal));

    /// <summary>Digits alone; those after zeros are taken apart from them.</summary>
    private static bool IsPlain(string text) => text.Length is > 0 and <= LongestNumber && text[0] != '0' && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static NumberPart Part(string text, string joint)
    {
        if (LabelPattern().Match(text) is { Success: true } labelled && NumberLabels.Find(labelled.Groups["label"].Value) is { } label)
            return Part(labelled.Groups["number"].Value, joint) with { Label = label, BeginsLabel = true };
        var match = PrefixPattern().Match(text);
        return match.Success ? new NumberPart(match.Groups["prefix"].Value, match.Groups["value"].Value, joint) : new NumberPart("", text, joint);
    }

    // "12a-c" is one number, not a range.
    private static void Rejoin(List<NumberPart> parts)
    {
        for (var i = parts.Count - 2; i >= 0; i--)
        {
            if (parts[i].Joint == "-" && LetteredPattern().IsMatch(parts[i].Value) && LettersPattern().IsMatch(parts[i + 1].Text))
            {
                parts[i] = new NumberPart(parts[i].Prefix, parts[i].Value + "-" + parts[i + 1].Text, parts[i + 1].Joint);
                parts.RemoveAt(i + 1);
            }
        }
    }

    [GeneratedRegex(@"^(?<label>[a-z]{1,4})\.\s*(?<number>[0-9]\S*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@",\s+|\s*\\*[-\u2013]+\s*|\s*&\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex JointPattern();

    [GeneratedRegex(@"^(?<prefix>[a-zA-Z]*0*)(?<value>[0-9]+([a-zA-Z]*|[-,a-zA-Z]+))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PrefixPattern();

    [GeneratedRegex(@"^[0-9]+([-,:a-zA-Z]*|\.[a-z]?[0-9]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^[0-9]+[,a-zA-Z]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LetteredPattern();

    [GeneratedRegex(@"^[,a-zA-Z]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LettersPattern();
}
