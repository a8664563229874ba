using System.Buffers;
using System.Text.RegularExpressions;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EvidenceSite.Evidence.Wording;

/// <summary>
/// A text as the site's own words: citations, addresses, code, markup and quotations are blanked out, character for character, so that an
/// offset still points into the text as written.
/// </summary>
public sealed partial class OwnVoice
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("*_`#[]|");

    private readonly MarkdownText _text;

    /// <summary>Takes a text.</summary>
    public OwnVoice(MarkdownText text)
    {
        _text = text;
        var source = text.Source;
        var words = source.ToCharArray();
        // Most texts hold none of what starts a citation, a link, an address or code.
        if (source.AsSpan().ContainsAny('[', '<', '`'))
        {
            BlankMarked(text, words);
        }

        BlankMarkup(words);
        Words = words.AsSpan().SequenceEqual(source) ? source : new string(words);
        Unquoted = Words.AsSpan().ContainsAny('"', '“') ? Quotation().Replace(Words, Blanks) : Words;
    }

    /// <summary>The words, quotations included.</summary>
    public string Words { get; }

    /// <summary>The words without quotations.</summary>
    public string Unquoted { get; }

    /// <summary>The sentences: where each starts, its words, and its words without quotations.</summary>
    public IEnumerable<(int Start, string Words, string Unquoted)> Sentences
    {
        get
        {
            foreach (var (start, length) in Readability.Sentences.Spans(Words))
            {
                yield return (start, Words.Substring(start, length), Unquoted.Substring(start, length));
            }
        }
    }

    /// <summary>The place of a character.</summary>
    public Place PlaceAt(int offset) => _text.PlaceAt(offset);

    /// <summary>The works cited between two offsets.</summary>
    public IEnumerable<string> CitedBetween(int start, int end) =>
        _text.Citations.Where(citation => citation.Item.Offset >= start && citation.Item.Offset < end).Select(citation => citation.Item.ReferenceId);

    private static void BlankMarked(MarkdownText text, char[] words)
    {
        foreach (var node in text.Document.Descendants())
        {
            switch (node)
            {
                case CitationInline or CodeInline or AutolinkInline:
                    Blank(words, node.Span.Start, node.Span.End);
                    break;
                case LinkInline link when link.LastChild is { } last:
                    Blank(words, last.Span.End + 1, link.Span.End);
                    break;
            }
        }
    }

    private static void Blank(char[] words, int start, int end)
    {
        for (var i = Math.Max(0, start); i <= end && i < words.Length; i++)
        {
            words[i] = ' ';
        }
    }

    /// <summary>Signs of markup, those that begin an item of a list or a quotation, and the lines of figures.</summary>
    private static void BlankMarkup(Span<char> words)
    {
        for (var rest = words; !rest.IsEmpty;)
        {
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (line.StartsWith("::"))
            {
                line.Fill(' ');
                continue;
            }

            var item = line.TrimStart(" \t");
            if (item is ['-' or '+' or '>', ..] && (item.Length == 1 || char.IsWhiteSpace(item[1])))
            {
                item[0] = ' ';
            }

            line.ReplaceAny(Markup, ' ');
        }
    }

    private static string Blanks(Match match) => new(' ', match.Length);

    // Straight or curly double quotation marks, within one paragraph.
    [GeneratedRegex("“[^“”\n]{1,200}”|\"[^\"\n]{1,200}\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Quotation();
}
