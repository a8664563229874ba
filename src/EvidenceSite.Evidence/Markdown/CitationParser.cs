using Markdig.Helpers;
using Markdig.Parsers;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>Finds citations while Markdown is read; must come before the parser of links.</summary>
internal sealed class CitationParser : InlineParser
{
    /// <summary>Starts at a bracket (a cluster), an @ sign (narrative), or a minus sign before one (narrative without the author).</summary>
    public CitationParser() => OpeningCharacters = ['[', '@', '-'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar == '[' ? MatchBracketed(processor, ref slice) : MatchNarrative(processor, ref slice);

    private static bool MatchBracketed(InlineProcessor processor, ref StringSlice slice)
    {
        var close = ClosingBracket(slice.Text, slice.Start, slice.End);
        if (close < 0)
        {
            return false;
        }

        var inside = slice.Text.Substring(slice.Start + 1, close - slice.Start - 1);
        var isLink = close < slice.End && slice.Text[close + 1] is '(' or '[' or ':';
        if (isLink || !CitationSyntax.LooksLikeCitation(inside))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        Emit(processor, ref slice, close + 1, CitationSyntax.ReadBracketed(inside, start + 1), start, line, column);
        return true;
    }

    private static bool MatchNarrative(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekCharExtra(-1) is var before && (char.IsLetterOrDigit(before) || before is '_' or '/' or '.'))
        {
            return false;
        }

        var text = slice.Text.AsSpan(0, slice.End + 1);
        var suppressAuthor = slice.CurrentChar == '-';
        var at = suppressAuthor ? slice.Start + 1 : slice.Start;
        if (at >= text.Length || text[at] != '@' || CitationSyntax.ReadKey(text, at) is not (var key, var end))
        {
            return false;
        }

        // "@id [p. 3]" gives a place within the work.
        var locator = (Locator: (Locator?)null, Suffix: "");
        var bracket = end;
        while (bracket <= slice.End && slice.Text[bracket] == ' ')
        {
            bracket++;
        }

        if (bracket > end && bracket <= slice.End && slice.Text[bracket] == '[')
        {
            var close = ClosingBracket(slice.Text, bracket, slice.End);
            var inside = close < 0 ? "" : slice.Text.Substring(bracket + 1, close - bracket - 1);
            var followed = close >= 0 && close < slice.End && slice.Text[close + 1] is '(' or '[';
            if (!followed && LocatorSyntax.Read("," + inside) is { Locator: not null } found)
            {
                locator = found;
                end = close + 1;
            }
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var item = new CitedItem(key, "", locator.Locator, locator.Suffix, suppressAuthor, start + at - slice.Start);
        Emit(processor, ref slice, end, new CitedCluster(Narrative: true, [item]), start, line, column);
        return true;
    }

    private static void Emit(
        InlineProcessor processor, ref StringSlice slice, int end, CitedCluster? cluster, int start, int line, int column)
    {
        var written = slice.Text[slice.Start..end];
        processor.Inline = new CitationInline
        {
            Cluster = cluster,
            Written = written,
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(start, start + written.Length - 1),
        };
        slice.Start = end;
    }

    /// <summary>The bracket that closes the one at <paramref name="open"/>, or -1 if another opens first or the text ends.</summary>
    private static int ClosingBracket(string text, int open, int end)
    {
        for (var i = open + 1; i <= end; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    return -1;
                case ']':
                    return i;
            }
        }

        return -1;
    }
}
