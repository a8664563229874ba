using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>Adds citations and directives to Markdig.</summary>
internal sealed class MarkdigExtension : IMarkdownExtension
{
    /// <summary>
    /// The most characters of one paragraph or heading. Markdig's time for some signs grows with the square of the paragraph's length.
    /// </summary>
    public const int LongestParagraph = 32 * 1024;

    /// <summary>Whether a block was left unread because it is too long.</summary>
    public static bool IsTooLong(LeafBlock block) => block is ParagraphBlock or HeadingBlock && !block.ProcessInlines;

    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += LeaveLongOnesUnread;
        pipeline.BlockParsers.FindExact<HeadingBlockParser>()!.Closed += LeaveLongOnesUnread;
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        pipeline.BlockParsers.InsertBefore<ParagraphBlockParser>(new DirectiveParser());
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // The theme decides how they look.
    }

    private static void LeaveLongOnesUnread(BlockProcessor processor, Block block)
    {
        if (block is LeafBlock leaf && leaf.Lines.Lines is { } lines && lines.Take(leaf.Lines.Count).Sum(line => line.Slice.Length) > LongestParagraph)
        {
            leaf.ProcessInlines = false;
        }
    }
}
