using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>Adds citations and directives to Markdig.</summary>
internal sealed class MarkdigExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        pipeline.BlockParsers.InsertBefore<ParagraphBlockParser>(new DirectiveParser());
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // The theme decides how they look.
    }
}
