using System.Globalization;
using System.Text.RegularExpressions;
using EvidenceSite.Citations;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Shapes;
using EvidenceSite.Evidence.Yaml;

namespace EvidenceSite.Evidence.Bind;

/// <summary>
/// Reads a date of which parts may be missing: in the form of EDTF (ISO 8601-2:2019), as far as works need it, or as CSL-JSON has it.
/// Seasons are the months 21 (spring) to 24 there, and 13 to 16 here, as <see cref="CitationDateParts"/> has them.
/// </summary>
internal static partial class CslDateBinder
{
    private const string DateForm =
        "a date as YYYY, YYYY-MM or YYYY-MM-DD (a season as YYYY-21 for spring to YYYY-24 for winter, a range with a slash between, an uncertain one with ~ at its end)";

    /// <summary>The date; null if it is not there or after a problem was added.</summary>
    public static CitationDate? Bind(MappingReader reader, string key, string means)
    {
        switch (reader.Node(key, new PartialDateShape(), $"{means}: {DateForm}"))
        {
            case null:
                return null;
            case YamlMapping mapping:
                return Bind(new MappingReader(mapping, "a CSL date", reader.Problems), key);
            default:
                var scalar = reader.Scalar(key, DateForm);
                return scalar is null ? null : Written(scalar, key, reader.Problems);
        }
    }

    /// <summary>CSL-JSON's own form: <c>date-parts: [[2019, 1, 15]]</c>, with <c>season</c> and <c>circa</c>, or <c>literal</c>.</summary>
    private static CitationDate? Bind(MappingReader reader, string key)
    {
        var literal = reader.Text("literal", "the date in words, instead of the others");
        var season = (int?)reader.WholeNumber("season", "1 for spring to 4 for winter", least: 1, most: 4);
        var circa = reader.YesOrNo("circa", "whether the date is uncertain") ?? false;
        var node = literal is null ? reader.NeededNode("date-parts", "a list such as [[2019, 1, 15]]") : reader.Node("date-parts");
        reader.RefuseUnknownKeys();
        if (node is null)
        {
            return literal is null ? null : new CitationDate { Literal = literal, Circa = circa };
        }

        if (node is not YamlList { Items: { Length: 1 or 2 } dates } || !dates.All(date => date is YamlList { Items: { Length: >= 1 and <= 3 } parts } && parts.All(part => part is YamlScalar { Value: not null })))
        {
            reader.Problems.Add(Catalogue.WrongShape(node.Place, "date-parts", "a list with one date, such as [[2019, 1, 15]], or with the two of a range", node.Kind));
            return null;
        }

        var ends = dates.Select(date => Parts([.. ((YamlList)date).Items.Select(part => ((YamlScalar)part).Value!)])).ToList();
        if (ends.Contains(null))
        {
            var written = string.Join('/', dates.Select(date => string.Join('-', ((YamlList)date).Items.Select(part => ((YamlScalar)part).Value))));
            reader.Problems.Add(Catalogue.BadDate(node.Place, key, written, DateForm, LikelyMeant.Date(written)));
            return null;
        }

        var start = ends[0]!.Value;
        return new CitationDate
        {
            Start = season is { } number && start.Month == 0 ? start with { Month = 12 + number } : start,
            End = ends.Count > 1 ? ends[1] : null,
            Circa = circa,
        };
    }

    private static CitationDate? Written(YamlScalar scalar, string key, DiagnosticCollector problems)
    {
        var text = scalar.Value!.Trim();
        var circa = text[^1] is '~' or '?';
        var ends = (circa ? text[..^1] : text).Split('/').Select(End).ToArray();
        if (ends is [{ } only])
        {
            return new CitationDate { Start = only, Circa = circa };
        }

        if (ends is [{ } from, { } to])
        {
            return new CitationDate { Start = from, End = to, Circa = circa };
        }

        problems.Add(Catalogue.BadDate(scalar.Place, key, text, DateForm, LikelyMeant.Date(text)));
        return null;
    }

    private static CitationDateParts? End(string text) => IsoPattern().IsMatch(text) ? Parts(text.Split('-')) : null;

    private static CitationDateParts? Parts(string[] texts)
    {
        var numbers = new int[3];
        for (var i = 0; i < texts.Length; i++)
        {
            if (!int.TryParse(texts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]) || numbers[i] == 0)
            {
                return null;
            }
        }

        if (texts.Length == 2 && numbers[1] is >= 21 and <= 24 && numbers[0] <= 9999)
        {
            return new CitationDateParts(numbers[0], numbers[1] - 8);
        }

        var isDay = DateOnly.TryParseExact(
            $"{numbers[0]:0000}-{Math.Max(1, numbers[1]):00}-{Math.Max(1, numbers[2]):00}", "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out _);
        return isDay ? new CitationDateParts(numbers[0], numbers[1], numbers[2]) : null;
    }

    [GeneratedRegex(@"^[0-9]{4}(-[0-9]{1,2}(-[0-9]{1,2})?)?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex IsoPattern();
}
