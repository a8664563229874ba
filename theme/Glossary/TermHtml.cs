using EvidenceSite.Evidence.Glossary;
using EvidenceSite.Theme.Prose;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace EvidenceSite.Theme.Glossary;

/// <summary>
/// Plain text; a word of the glossary becomes, at its first use, a button that opens its definition. A popover needs no JavaScript and is
/// opened by keyboard, mouse and touch alike (HTML, section 6.12).
/// </summary>
internal sealed class TermHtml(ProsePen pen) : HtmlObjectRenderer<LiteralInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var uses = pen.Context.Page.Terms;
        var left = new HashSet<Term>(uses.StartingIn(literal));
        if (left.Count == 0)
        {
            renderer.WriteEscape(literal.Content.AsSpan());
            return;
        }

        var text = literal.Content.ToString();
        var written = 0;
        foreach (var (offset, length, term) in uses.Matcher.In(text))
        {
            if (!left.Remove(term))
            {
                continue;
            }

            renderer.WriteEscape(text.AsSpan(written, offset - written));
            renderer.Write("<button type=\"button\" class=\"term\" popovertarget=\"").Write(term.Anchor).Write("\">");
            renderer.WriteEscape(text.AsSpan(offset, length));
            renderer.Write("</button>");
            written = offset + length;
        }

        renderer.WriteEscape(text.AsSpan(written));
    }
}
