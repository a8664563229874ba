using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Evidence.Yaml;

namespace EvidenceSite.Evidence.Edit;

/// <summary>Where in a file's text one more entry of a list goes, behind those that are there. All else of the file stays as it is.</summary>
/// <param name="Offset">Where to insert.</param>
/// <param name="Removed">How many characters there are taken out: those of an empty list.</param>
/// <param name="Lead">What must stand before the entry: the key, where the file has none, or a line end.</param>
/// <param name="Indent">How far the entry's hyphen is indented.</param>
public sealed record ListPlace(int Offset, int Removed, string Lead, string Indent)
{
    private const string UsualIndent = "  ";

    /// <summary>Finds the place; null where the front matter cannot be read, or the list is written in a way that a line cannot be added to.</summary>
    /// <param name="file">The file.</param>
    /// <param name="key">The key of the list, at the top of the front matter.</param>
    public static ListPlace? In(InputText file, string key)
    {
        var problems = new DiagnosticCollector();
        var limits = new YamlLimits(InputLimits.Default.YamlDepth, InputLimits.Default.YamlEvents);
        if (FrontMatter.Find(file, problems) is not { } matter || YamlReader.Read(file, matter.Start, matter.Length, limits, problems) is not { } root)
        {
            return null;
        }

        var end = file.PlaceAt(matter.Start + matter.Length).Line;
        if (root.Entries.FirstOrDefault(entry => entry.Key == key) is not { } list)
        {
            return new ListPlace(file.StartOf(end), 0, $"{key}:{LineEnd(file)}", UsualIndent);
        }

        var next = root.Entries.Select(entry => entry.KeyPlace.Line).Where(line => line > list.KeyPlace.Line).Append(end).Min();
        return list.Value switch
        {
            YamlList { Items.IsEmpty: true } => InEmptyList(file, list),
            YamlScalar { Value: null } => new ListPlace(file.StartOf(list.KeyPlace.Line + 1), 0, "", UsualIndent),
            YamlList entries => Behind(file, entries, next),
            _ => null,
        };
    }

    /// <summary>What ends the lines of a file.</summary>
    public static string LineEnd(InputText file) => file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static ListPlace? InEmptyList(InputText file, YamlEntry list)
    {
        var line = file.Line(list.KeyPlace.Line)!;
        var open = line.IndexOf('[', StringComparison.Ordinal);
        var close = line.IndexOf(']', StringComparison.Ordinal);
        return list.Value.Place.Line != list.KeyPlace.Line || close < 0 || line[(close + 1)..].Trim().Length > 0
            ? null
            : new ListPlace(file.StartOf(list.KeyPlace.Line) + open - 1, line.Length - open + 1, LineEnd(file), UsualIndent);
    }

    private static ListPlace? Behind(InputText file, YamlList list, int next)
    {
        var first = file.Line(list.Items[0].Place.Line)!;
        var indent = first[..^first.TrimStart(' ').Length];
        if (!first.AsSpan(indent.Length).StartsWith("- "))
        {
            return null;
        }

        // Empty lines and comments before the next key belong to that key.
        var last = next - 1;
        while (last > list.Items[^1].Place.Line && file.Line(last) is { } line && (string.IsNullOrWhiteSpace(line) || line.StartsWith('#')))
        {
            last--;
        }

        return new ListPlace(file.StartOf(last + 1), 0, "", indent);
    }
}
