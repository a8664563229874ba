using EvidenceSite.Evidence.Markdown;
using Markdig.Syntax;
using Microsoft.AspNetCore.Components;

namespace EvidenceSite.Theme.Prose;

/// <summary>Turns Markdown that was read and checked into HTML.</summary>
public static class ProseHtml
{
    /// <summary>Whole blocks: paragraphs, lists, headings, tables.</summary>
    public static MarkupString Blocks(IEnumerable<Block> blocks, ProseContext context) => new(context.Page.Pen.Write(blocks, context, withoutParagraphs: false));

    /// <summary>A whole text as blocks.</summary>
    public static MarkupString Blocks(MarkdownText text, ProseContext context) => Blocks(text.Document, context);

    /// <summary>A statement of one paragraph, without the paragraph's own element.</summary>
    public static MarkupString Inline(MarkdownText text, ProseContext context) => new(context.Page.Pen.Write(text.Document, context, withoutParagraphs: true));
}
