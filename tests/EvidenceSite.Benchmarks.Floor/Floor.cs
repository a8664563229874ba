using Markdig;
using YamlDotNet.Core;

namespace EvidenceSite.Benchmarks;

/// <summary>
/// The least that any program of this kind has to do: read each file, run YamlDotNet's parser over its front matter and turn its body into
/// HTML with Markdig; then write the same bytes as the built site. Files are worked on side by side.
/// </summary>
internal static class Floor
{
    private const string Fence = "---\n";

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Reads all evidence, and counts what came out so that nothing can be left undone.</summary>
    public static long Read(string input)
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

    /// <summary>Writes the bytes of a built site to another folder, and counts the files. The system copies them: nothing writes them sooner.</summary>
    public static int Write(string site, string output)
    {
        var files = Directory.GetFiles(site, "*", SearchOption.AllDirectories);
        foreach (var folder in files.Select(file => Path.GetDirectoryName(file)!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(output, Path.GetRelativePath(site, folder)));
        }

        Parallel.ForEach(files, file => File.Copy(file, Path.Combine(output, Path.GetRelativePath(site, file)), overwrite: true));
        return files.Length;
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
