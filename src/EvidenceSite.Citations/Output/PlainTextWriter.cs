using System.Collections.Immutable;
using System.Text;

namespace EvidenceSite.Citations;

/// <summary>Writes formatted text as plain text.</summary>
public static class PlainTextWriter
{
    /// <summary>The text alone. Blocks are set apart by a space or, where the style asks for a block of its own, by a line break.</summary>
    /// <param name="text">The text to write.</param>
    public static string Write(RichText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var output = new StringBuilder();
        Write(text.Nodes, output);
        return output.ToString().Trim();
    }

    private static void Write(ImmutableArray<RichNode> nodes, StringBuilder output)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case RichRun run:
                    output.Append(run.Text);
                    break;
                case RichSpan span:
                    Write(span.Children, output);
                    break;
                case RichLink link:
                    Write(link.Children, output);
                    break;
                case RichCite cite:
                    Write(cite.Children, output);
                    break;
                case RichBlock block:
                    if (output.Length > 0 && !char.IsWhiteSpace(output[^1]))
                        output.Append(block.Display is "right-inline" or "left-margin" ? ' ' : '\n');
                    Write(block.Children, output);
                    if (block.Display is "block" or "indent")
                        output.Append('\n');
                    break;
                default:
                    break;
            }
        }
    }
}
