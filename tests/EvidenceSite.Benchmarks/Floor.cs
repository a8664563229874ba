using Markdig;
using YamlDotNet.Core;

namespace EvidenceSite.Benchmarks;

/// <summary>
/// The least that any program of this kind has to do: read each file, run YamlDotNet's parser over its front matter and turn its body into
/// HTML with Markdig. Files are worked on side by side, as the program does.
/// </summary>
internal static class Floor
{
    private const string Fence = "---\n";

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Does it all once, and counts what came out so that nothing can be left undone.</summary>
    public static long Run(string input)
    {
        var total = 0L;
        Parallel.ForEach(Directory.EnumerateFiles(input, "*.md", SearchOption.AllDirectories), file =>
        {
            var text = File.ReadAllText(file);
            var end = text.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal) + 1;
            var count = Events(text[Fence.Length..end]) + Markdig.Markdown.ToHtml(text[(end + Fence.Length)..], Markdown).Length;
            Interlocked.Add(ref total, count);
        });
        return total;
    }

    private static int Events(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var count = 0;
        while (parser.MoveNext())
        {
            count++;
        }

        return count;
    }
}
