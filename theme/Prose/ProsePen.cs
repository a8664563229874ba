using System.Text;
using EvidenceSite.Theme.Glossary;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EvidenceSite.Theme.Prose;

/// <summary>
/// Writes texts one after the other. A page has some sixty of them, and a renderer of Markdig's costs more to set up than most texts to write.
/// For one thread.
/// </summary>
public sealed class ProsePen
{
    private readonly StringBuilder _html = new();
    private readonly Renderer _renderer;
    private ProseContext? _context;

    /// <summary>Sets it up.</summary>
    public ProsePen()
    {
        _renderer = new Renderer(_html);
        _renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkHtml(this));
        _renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new AutolinkInlineRenderer { Rel = "external" });
        // Raw HTML was refused when the text was read. Should any be left, it is shown as text.
        _renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new EscapedHtmlBlock());
        _renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new EscapedHtmlInline());
        _renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new TermHtml(this));
        _renderer.ObjectRenderers.Add(new CitationHtml(this));
        _renderer.ObjectRenderers.Add(new ScrollableTable());
    }

    /// <summary>How the text that is being written is shown.</summary>
    internal ProseContext Context => _context ?? throw new InvalidOperationException("No text is being written.");

    /// <summary>What is written so far, for those who write much at once. Behind it something must go through the renderer, which remembers whether a line is open.</summary>
    internal StringBuilder Output => _html;

    /// <summary>Blocks as HTML.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="context">How they are shown.</param>
    /// <param name="withoutParagraphs">Whether paragraphs have no element of their own.</param>
    internal string Write(IEnumerable<Block> blocks, ProseContext context, bool withoutParagraphs)
    {
        _context = context;
        _renderer.ImplicitParagraph = withoutParagraphs;
        foreach (var block in blocks)
        {
            _renderer.Render(block);
        }

        return _renderer.Take();
    }

    private sealed class Renderer(StringBuilder html) : HtmlRenderer(new StringWriter(html))
    {
        /// <summary>What was written; the next text begins anew.</summary>
        public string Take()
        {
            var written = Writer.ToString()!;
            Reset();
            return written;
        }
    }

    private sealed class EscapedHtmlBlock : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block) => renderer.WriteEscape(block.Lines.ToString());
    }

    private sealed class EscapedHtmlInline : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline inline) => renderer.WriteEscape(inline.Tag);
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
