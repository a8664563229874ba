using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EvidenceSite.Citations.Dates;
using EvidenceSite.Citations.Names;

namespace EvidenceSite.Citations.Items;

/// <summary>
/// Reads the variables that users of reference managers put into the note field, since their programs have no field for them: lines such as
/// "original-date: 1901" or "translator: Doe || Jane" at its start, and "{:original-date: 1901}" anywhere.
/// </summary>
internal static partial class NoteFields
{
    // A pattern could take its time over longer ones.
    private const int LongestNote = 20_000;

    public static void Read(
        string note,
        ImmutableDictionary<string, string>.Builder fields,
        ImmutableDictionary<string, ImmutableArray<CitationName>>.Builder names,
        ImmutableDictionary<string, CitationDate>.Builder dates,
        ref string type)
    {
        if (note.Length > LongestNote)
            return;
        var found = new List<(string Variable, string Value)>();
        foreach (Match match in BracedPattern().Matches(note))
            found.Add((match.Groups["name"].Value, match.Groups["value"].Value.Trim()));
        var rest = new List<string>();
        foreach (var line in BracedPattern().Replace(note, "").Split('\n'))
        {
            if (rest.All(string.IsNullOrWhiteSpace) && LinePattern().Match(line) is { Success: true } match && CslVariables.IsKnown(match.Groups["name"].Value))
                found.Add((match.Groups["name"].Value, match.Groups["value"].Value.Trim()));
            else
                rest.Add(line);
        }

        if (found.Count == 0)
            return;
        var people = new Dictionary<string, List<CitationName>>(StringComparer.Ordinal);
        foreach (var (variable, value) in found)
        {
            if (variable == "type")
                type = value;
            else if (CslVariables.IsDate(variable))
                dates.TryAdd(variable, DateText.Parse(value));
            else if (!CslVariables.IsName(variable))
                fields.TryAdd(variable, value);
            else if (people.TryGetValue(variable, out var list))
                list.Add(Name(value));
            else
                people.Add(variable, [Name(value)]);
        }

        foreach (var (variable, list) in people)
            names.TryAdd(variable, [.. list]);
        var left = string.Join('\n', rest).Trim();
        if (left.Length > 0)
            fields["note"] = left;
        else
            fields.Remove("note");
    }

    private static CitationName Name(string value)
    {
        var parts = value.Split("||", 2);
        return parts.Length == 2
            ? Particles.Split(new CitationName { Family = parts[0].Trim(), Given = parts[1].Trim() })
            : new CitationName { Literal = value };
    }

    [GeneratedRegex(@"\{:(?<name>[-_a-zA-Z]+):(?<value>[^}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BracedPattern();

    [GeneratedRegex(@"^\s*(?<name>[-_a-zA-Z]+):\s*(?<value>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinePattern();
}
