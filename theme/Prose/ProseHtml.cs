using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Theme.Glossary;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Microsoft.AspNetCore.Components;

namespace EvidenceSite.Theme.Prose;

/// <summary>Turns Markdown that was read and checked into HTML.</summary>
public static class ProseHtml
{
    /// <summary>Whole blocks: paragraphs, lists, headings, tables.</summary>
    public static MarkupString Blocks(IEnumerable<Block> blocks, ProseContext context)
    {
        var (renderer, writer) = Renderer(context);
        foreach (var block in blocks)
        {
            renderer.Render(block);
        }

        return new MarkupString(writer.ToString());
    }

    /// <summary>A whole text as blocks.</summary>
    public static MarkupString Blocks(MarkdownText text, ProseContext context) => Blocks(text.Document, context);

    /// <summary>A statement of one paragraph, without the paragraph's own element.</summary>
    public static MarkupString Inline(MarkdownText text, ProseContext context)
    {
        var (renderer, writer) = Renderer(context);
        renderer.ImplicitParagraph = true;
        foreach (var block in text.Document)
        {
            renderer.Render(block);
        }

        return new MarkupString(writer.ToString());
    }

    private static (HtmlRenderer Renderer, StringWriter Writer) Renderer(ProseContext context)
    {
        var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkHtml(context));
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new AutolinkInlineRenderer { Rel = "external" });
        // Raw HTML was refused when the text was read. Should any be left, it is shown as text.
        renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new EscapedHtmlBlock());
        renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new EscapedHtmlInline());
        renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new TermHtml(context.Page.Terms));
        renderer.ObjectRenderers.Add(new CitationHtml(context));
        renderer.ObjectRenderers.Add(new ScrollableTable());
        return (renderer, writer);
    }

    private sealed class EscapedHtmlBlock : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block) => renderer.WriteEscape(block.Lines.ToString());
    }

    private sealed class EscapedHtmlInline : HtmlObjectRenderer<Markdig.Syntax.Inlines.HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, Markdig.Syntax.Inlines.HtmlInline inline) => renderer.WriteEscape(inline.Tag);
    }

    /// <summary>A table that can be scrolled by keyboard where it is wider than the screen.</summary>
    private sealed class ScrollableTable : HtmlObjectRenderer<Table>
    {
        private readonly HtmlTableRenderer _inner = new();

        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.Write("<div class=\"table-scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">");
            _inner.Write(renderer, (MarkdownObject)table);
            renderer.WriteLine("</div>");
        }
    }
}
