using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Read;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>Reads Markdown and refuses what must not reach a page. Thread-safe.</summary>
public static class MarkdownReader
{
    // Extensions one by one: the bundle of "advanced" ones lets attributes such as {onclick=…} through.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .Use<MarkdigExtension>()
        .Build();

    /// <summary>Reads a text of any length.</summary>
    public static MarkdownText Read(ITextInFile text, DiagnosticCollector problems)
    {
        MarkdownDocument document;
        try
        {
            document = Parse(text);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on nesting.
            problems.Add(Catalogue.MarkdownTooDeep(text.PlaceAt(0)));
            document = [];
        }

        // What is this deep cannot be rendered either: that takes a level of the call stack for each level of the tree.
        if (document.Descendants().FirstOrDefault(IsTooDeep) is { } deep)
        {
            problems.Add(Catalogue.MarkdownTooDeep(text.PlaceAt(deep.Span.Start)));
            document = [];
        }

        var walk = new MarkdownWalk(text, document, problems);
        walk.Walk();
        return walk.ToText();
    }

    /// <summary>The tree of a text that was read before, and was not refused.</summary>
    internal static MarkdownDocument TreeOf(ITextInFile text)
    {
        var document = Parse(text);
        new MarkdownWalk(text, document, new DiagnosticCollector()).Walk();
        return document;
    }

    private static MarkdownDocument Parse(ITextInFile text)
    {
        var document = Markdig.Markdown.Parse(text.Text, Pipeline);
        // Places are counted from the start of the text.
        document.LineStartIndexes = null;
        return document;
    }

    private static bool IsTooDeep(MarkdownObject node)
    {
        const int deepest = 50;
        var levels = 0;
        for (var at = Above(node); at is not null && levels <= deepest; at = Above(at))
        {
            levels++;
        }

        return levels > deepest;
    }

    private static MarkdownObject? Above(MarkdownObject node) => node switch
    {
        Block block => block.Parent,
        ContainerInline { ParentBlock: { } block } => block,
        Inline inline => inline.Parent,
        _ => null,
    };

    /// <summary>Reads a statement: a single paragraph.</summary>
    /// <param name="key">The key under which it stands, for messages.</param>
    /// <param name="written">The text.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static MarkdownText ReadStatement(string key, ITextInFile written, DiagnosticCollector problems)
    {
        var text = Read(written, problems);
        if (text.Document.FirstOrDefault(block => block is not (ParagraphBlock or HtmlBlock)) is { } other)
        {
            problems.Add(Catalogue.BlockInStatement(text.PlaceAt(other.Span.Start), key));
        }
        else if (text.Document.Count > 1)
        {
            problems.Add(Catalogue.BlockInStatement(text.PlaceAt(text.Document[1].Span.Start), key));
        }

        return text.HoldingPlain();
    }

    /// <summary>Reads a short text of paragraphs and lists.</summary>
    /// <param name="key">The key under which it stands, for messages.</param>
    /// <param name="written">The text.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static MarkdownText ReadProse(string key, ITextInFile written, DiagnosticCollector problems)
    {
        var text = Read(written, problems);
        if (text.Document.FirstOrDefault(block => block is not (ParagraphBlock or ListBlock or HtmlBlock)) is { } other)
        {
            problems.Add(Catalogue.BlockInProse(text.PlaceAt(other.Span.Start), key));
        }

        return text.HoldingPlain();
    }
}
