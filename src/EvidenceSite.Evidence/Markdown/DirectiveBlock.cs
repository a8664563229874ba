using Markdig.Parsers;
using Markdig.Syntax;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>A line <c>::name argument</c>: places a part of the page, such as a claim, in the text.</summary>
public sealed class DirectiveBlock(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The word behind the colons.</summary>
    public required string Name { get; init; }

    /// <summary>What follows the word, trimmed; empty if nothing.</summary>
    public required string Argument { get; init; }

    /// <summary>The line as written.</summary>
    public required string Written { get; init; }
}

/// <summary>Finds directives while Markdown is read.</summary>
internal sealed class DirectiveParser : BlockParser
{
    /// <summary>Starts at a colon.</summary>
    public DirectiveParser() => OpeningCharacters = [':'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.ToString().TrimEnd();
        if (processor.IsCodeIndent || !line.StartsWith("::", StringComparison.Ordinal) || line.Length < 3 || !char.IsAsciiLetter(line[2]))
        {
            return BlockState.None;
        }

        var nameEnd = 2;
        while (nameEnd < line.Length && (char.IsAsciiLetterOrDigit(line[nameEnd]) || line[nameEnd] == '-'))
        {
            nameEnd++;
        }

        processor.NewBlocks.Push(new DirectiveBlock(this)
        {
            Name = line[2..nameEnd],
            Argument = line[nameEnd..].Trim(),
            Written = line,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }
}
