using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Processing;

/// <summary>Capitalizes a term that begins a note or an entry: "Ibid." rather than "ibid.".</summary>
internal static class FirstWord
{
    public static bool IsCapitalized(CitationStyle style, Cite cite, bool isFirst, string? delimiter)
    {
        if (!style.IsNoteStyle)
            return false;
        if (string.IsNullOrWhiteSpace(cite.Prefix))
            return isFirst || delimiter is null || EndsSentence(delimiter);
        var prefix = cite.Prefix.Trim();
        return EndsSentence(prefix) && prefix.Contains(' ', StringComparison.Ordinal);
    }

    public static OutNode Capitalize(OutNode node)
    {
        if (node is not OutGroup group)
            return node;
        if (group.Tag is TermTag)
            return new OutGroup(NodeFormat.Plain with { Case = TextCase.CapitalizeFirst }, [group]);
        for (var i = 0; i < group.Children.Length; i++)
        {
            if (group.Children[i].IsEmpty)
                continue;
            var first = group.Format.Prefix.Any(char.IsLetterOrDigit) ? group.Children[i] : Capitalize(group.Children[i]);
            return ReferenceEquals(first, group.Children[i]) ? group : group.WithChildren(group.Children.SetItem(i, first));
        }

        return group;
    }

    private static bool EndsSentence(string text) => text.TrimEnd().TrimEnd('"', '\u201d', '\'', '\u2019') is { Length: > 0 } bare && bare[^1] is '.' or '!' or '?';
}
