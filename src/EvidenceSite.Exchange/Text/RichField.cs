using System.Collections.Immutable;

namespace EvidenceSite.Exchange.Text;

/// <summary>Reads the rich text of CSL fields. A tag that pairs with none is text.</summary>
internal static class RichField
{
    private const int DeepestMarkup = 40;

    private static readonly (string Begin, string End, FieldFormat Format)[] Elements =
    [
        ("<i>", "</i>", FieldFormat.Italic),
        ("<b>", "</b>", FieldFormat.Bold),
        ("<sup>", "</sup>", FieldFormat.Superscript),
        ("<sub>", "</sub>", FieldFormat.Subscript),
        ("<sc>", "</sc>", FieldFormat.SmallCapitals),
    ];

    /// <summary>The pieces of a field in their order.</summary>
    public static ImmutableArray<FieldPart> Parse(string field)
    {
        var parts = new List<FieldPart>();
        var open = new List<(int Index, string End)>();
        var from = 0;
        for (var at = 0; at < field.Length;)
        {
            var (length, part, end) = field[at] == '<' ? TagAt(field, at) : default;
            if (length == 0 || !IsTaken(part, end, open))
            {
                at++;
                continue;
            }

            AddText(parts, field[from..at]);
            Add(parts, open, part, end);
            at += length;
            from = at;
        }

        AddText(parts, field[from..]);
        foreach (var (index, _) in open)
        {
            parts[index] = new FieldPart(FieldPartKind.Text, parts[index].Text);
        }

        return [.. parts];
    }

    /// <summary>The text alone, with single spaces for any white space and without control characters.</summary>
    public static string Plain(string field) => PlainText.OneLine(string.Concat(Parse(field).Where(part => part.Kind == FieldPartKind.Text).Select(part => part.Text)));

    private static bool IsTaken(FieldPart part, string end, List<(int Index, string End)> open) =>
        part.Kind == FieldPartKind.Begin ? open.Count < DeepestMarkup : open.Exists(mark => mark.End == end);

    private static void Add(List<FieldPart> parts, List<(int Index, string End)> open, FieldPart part, string end)
    {
        if (part.Kind == FieldPartKind.Begin)
        {
            open.Add((parts.Count, end));
            parts.Add(part);
            return;
        }

        // What was opened inside and not closed is text.
        var partner = open.FindLastIndex(mark => mark.End == end);
        foreach (var (index, _) in open[(partner + 1)..])
        {
            parts[index] = new FieldPart(FieldPartKind.Text, parts[index].Text);
        }

        parts.Add(part with { Format = parts[open[partner].Index].Format });
        open.RemoveRange(partner, open.Count - partner);
    }

    private static void AddText(List<FieldPart> parts, string text)
    {
        if (text.Length > 0)
        {
            parts.Add(new FieldPart(FieldPartKind.Text, text));
        }
    }

    private static (int Length, FieldPart Part, string End) TagAt(string field, int at)
    {
        var rest = field.AsSpan(at);
        foreach (var (begin, end, format) in Elements)
        {
            if (rest.StartsWith(begin, StringComparison.Ordinal))
            {
                return (begin.Length, new FieldPart(FieldPartKind.Begin, begin, format), end);
            }

            if (rest.StartsWith(end, StringComparison.Ordinal))
            {
                return (end.Length, new FieldPart(FieldPartKind.End, end, format), end);
            }
        }

        const string SpanEnd = "</span>";
        if (rest.StartsWith(SpanEnd, StringComparison.Ordinal))
        {
            return (SpanEnd.Length, new FieldPart(FieldPartKind.End, SpanEnd), SpanEnd);
        }

        var close = rest.StartsWith("<span ", StringComparison.Ordinal) ? rest.IndexOf('>') : -1;
        if (close < 0)
        {
            return default;
        }

        var tag = rest[..(close + 1)].ToString();
        return SpanFormat(tag) is { } span ? (tag.Length, new FieldPart(FieldPartKind.Begin, tag, span), SpanEnd) : default;
    }

    private static FieldFormat? SpanFormat(string tag)
    {
        var attributes = tag[6..^1].Replace(" ", "", StringComparison.Ordinal);
        return attributes.StartsWith("class=\"nocase\"", StringComparison.Ordinal) ? FieldFormat.KeepCase
            : attributes.StartsWith("style=\"font-variant:small-caps", StringComparison.Ordinal) ? FieldFormat.SmallCapitals
            : attributes.StartsWith("class=\"nodecor\"", StringComparison.Ordinal) ? FieldFormat.None
            : null;
    }
}
