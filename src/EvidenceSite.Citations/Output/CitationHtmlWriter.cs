using System.Collections.Immutable;
using System.Text;
using EvidenceSite.Citations.Output;

namespace EvidenceSite.Citations;

/// <summary>How formatting is written as HTML.</summary>
public enum CitationHtmlForm
{
    /// <summary>Classes only, for pages whose content security policy forbids style attributes: <c>csl-small-caps</c>, <c>csl-normal</c> and so on.</summary>
    Classes,

    /// <summary>Style attributes, in the form of citeproc-js and of the public CSL test suite.</summary>
    StyleAttributes,
}

/// <summary>What an HTML writer does beside formatting.</summary>
public sealed record CitationHtmlOptions
{
    /// <summary>How formatting is written.</summary>
    public CitationHtmlForm Form { get; init; } = CitationHtmlForm.Classes;

    /// <summary>Whether web addresses in the text become links.</summary>
    public bool WriteLinks { get; init; }

    /// <summary>The <c>rel</c> of links to web addresses, such as "external"; null for none.</summary>
    public string? LinkRelation { get; init; }

    /// <summary>Whether blocks of an entry become span elements with the same classes, for a place where only inline elements may stand.</summary>
    public bool KeepsInline { get; init; }

    /// <summary>For each cite, given its item's id: the address that it links to (for example "#ref-x"), or null for none.</summary>
    public Func<string, string?>? CiteTarget { get; init; }

    /// <summary>
    /// Writes HTML before each cite, for links with attributes of the page's own; with <see cref="AfterCite"/> it takes the place of
    /// <see cref="CiteTarget"/>. It stays as it is: whoever writes it escapes it.
    /// </summary>
    public Action<StringBuilder, RichCite>? BeforeCite { get; init; }

    /// <summary>Writes HTML after each cite, as <see cref="BeforeCite"/> does before it.</summary>
    public Action<StringBuilder, RichCite>? AfterCite { get; init; }
}

/// <summary>Writes formatted text as HTML. All text is escaped; no markup of an item reaches the page.</summary>
public static class CitationHtmlWriter
{
    private static readonly CitationHtmlOptions Default = new();

    /// <summary>A citation or an entry as inline HTML (blocks of an entry, where its style has them, are div elements).</summary>
    /// <param name="text">The text to write.</param>
    /// <param name="options">How; the default is CSP-safe and without links.</param>
    public static string Write(RichText text, CitationHtmlOptions? options = null)
    {
        var output = new StringBuilder();
        Write(output, text, options);
        return output.ToString();
    }

    /// <summary>Writes a citation or an entry as inline HTML behind what is there already.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="text">The text to write.</param>
    /// <param name="options">How; the default is CSP-safe and without links.</param>
    public static void Write(StringBuilder output, RichText text, CitationHtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        new Writer(options ?? Default, output).Write(text.Nodes);
    }

    /// <summary>A whole bibliography: a div with class csl-bib-body that holds a div with class csl-entry for each entry.</summary>
    /// <param name="bibliography">The bibliography to write.</param>
    /// <param name="options">How; the default is CSP-safe and without links.</param>
    public static string Write(FormattedBibliography bibliography, CitationHtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(bibliography);
        var output = new StringBuilder("<div class=\"csl-bib-body\">\n");
        var writer = new Writer(options ?? Default, output);
        foreach (var entry in bibliography.Entries)
        {
            output.Append("  <div class=\"csl-entry\">");
            writer.Write(entry.Text.Nodes);
            output.Append("</div>\n");
        }

        return output.Append("</div>").ToString();
    }

    private sealed class Writer(CitationHtmlOptions options, StringBuilder output)
    {
        private bool _isInCite;

        public void Write(ImmutableArray<RichNode> nodes)
        {
            foreach (var node in nodes)
                Write(node);
        }

        private void Write(RichNode node)
        {
            switch (node)
            {
                case RichRun run:
                    WriteText(run.Text);
                    break;
                case RichSpan span:
                    WriteSpan(span);
                    break;
                case RichBlock block when options.KeepsInline:
                    output.Append("<span class=\"csl-").Append(block.Display).Append("\">");
                    Write(block.Children);
                    output.Append("</span>");
                    break;
                case RichBlock block:
                    // The line breaks are those of citeproc-js.
                    if (block.Display is "left-margin" or "indent")
                        output.Append("\n    ");
                    else if (block.Display == "block")
                        output.Append("\n\n    ");
                    output.Append("<div class=\"csl-").Append(block.Display).Append("\">");
                    Write(block.Children);
                    output.Append("</div>");
                    if (block.Display != "left-margin")
                        output.Append(block.Display == "block" ? "\n" : "\n  ");
                    break;
                case RichLink link when options.WriteLinks && !_isInCite:
                    WriteAnchor(link.Target, link.Children);
                    break;
                case RichLink link:
                    Write(link.Children);
                    break;
                case RichCite cite when options.BeforeCite is not null || options.AfterCite is not null:
                    options.BeforeCite?.Invoke(output, cite);
                    WriteCite(cite);
                    options.AfterCite?.Invoke(output, cite);
                    break;
                case RichCite cite when options.CiteTarget?.Invoke(cite.Cite.ItemId) is { } target:
                    output.Append("<a href=\"").Append(System.Net.WebUtility.HtmlEncode(target)).Append("\">");
                    WriteCite(cite);
                    output.Append("</a>");
                    break;
                case RichCite cite:
                    Write(cite.Children);
                    break;
                default:
                    break;
            }
        }

        // A link cannot hold another.
        private void WriteCite(RichCite cite)
        {
            _isInCite = true;
            Write(cite.Children);
            _isInCite = false;
        }

        private void WriteAnchor(string target, ImmutableArray<RichNode> children)
        {
            output.Append("<a ");
            if (options.LinkRelation is { } relation)
                output.Append("rel=\"").Append(System.Net.WebUtility.HtmlEncode(relation)).Append("\" ");
            output.Append("href=\"").Append(System.Net.WebUtility.HtmlEncode(target)).Append("\">");
            Write(children);
            output.Append("</a>");
        }

        private void WriteSpan(RichSpan span)
        {
            var closing = new Stack<string>();
            var formatting = span.Formatting;

            // The outermost first.
            Open(closing, formatting.Align, align => align switch
            {
                CitationVerticalAlign.Sup => ("<sup>", "</sup>"),
                CitationVerticalAlign.Sub => ("<sub>", "</sub>"),
                _ => Span("baseline", "csl-baseline"),
            });
            Open(closing, formatting.Decoration, decoration => decoration == CitationTextDecoration.Underline
                ? Span("text-decoration:underline;", "csl-underline")
                : Span("text-decoration:none;", "csl-no-decoration"));
            Open(closing, formatting.Weight, weight => weight switch
            {
                CitationFontWeight.Bold => ("<b>", "</b>"),
                CitationFontWeight.Light => options.Form == CitationHtmlForm.Classes ? Span("", "csl-light") : ("", ""),
                _ => Span("font-weight:normal;", "csl-normal-weight"),
            });
            Open(closing, formatting.Variant, variant => variant == CitationFontVariant.SmallCaps
                ? Span("font-variant:small-caps;", "csl-small-caps")
                : Span("font-variant:normal;", "csl-normal-variant"));
            Open(closing, formatting.Style, style => style switch
            {
                CitationFontStyle.Italic => ("<i>", "</i>"),
                CitationFontStyle.Oblique => ("<em>", "</em>"),
                _ => Span("font-style:normal;", "csl-normal"),
            });
            Write(span.Children);
            foreach (var close in closing)
                output.Append(close);
        }

        private void Open<T>(Stack<string> closing, T? value, Func<T, (string Open, string Close)> tags)
            where T : struct
        {
            if (value is not { } known)
                return;
            var (open, close) = tags(known);
            output.Append(open);
            closing.Push(close);
        }

        private (string Open, string Close) Span(string style, string className) => options.Form == CitationHtmlForm.StyleAttributes
            ? ("<span style=\"" + style + "\">", "</span>")
            : ("<span class=\"" + className + "\">", "</span>");

        private void WriteText(ReadOnlySpan<char> text)
        {
            for (var at = text.IndexOfAny(Superscripts.AndMarkup); at >= 0; at = text.IndexOfAny(Superscripts.AndMarkup))
            {
                output.Append(text[..at]);
                switch (text[at])
                {
                    case '&':
                        output.Append("&#38;");
                        break;
                    case '<':
                        output.Append("&#60;");
                        break;
                    case '>':
                        output.Append("&#62;");
                        break;
                    case var raised:
                        output.Append("<sup>").Append(Superscripts.Raised(raised)).Append("</sup>");
                        break;
                }

                text = text[(at + 1)..];
            }

            output.Append(text);
        }
    }
}
