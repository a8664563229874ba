using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.Evidence.Parse;

/// <summary>Where the front matter of a file stands, and its body.</summary>
/// <param name="Start">Offset of the first line of YAML.</param>
/// <param name="Length">Length of the YAML.</param>
/// <param name="BodyStart">Offset of the first line of the body.</param>
internal readonly record struct FrontMatter(int Start, int Length, int BodyStart)
{
    /// <summary>Finds the lines <c>---</c>; null after a problem was added.</summary>
    public static FrontMatter? Find(InputText file, DiagnosticCollector problems)
    {
        var text = file.Text;
        var (firstEnd, start) = Line(text, 0);
        if (!IsFence(text.AsSpan(0, firstEnd)))
        {
            problems.Add(Catalogue.FrontMatterMissing(file.Path));
            return null;
        }

        for (var line = start; line < text.Length;)
        {
            var (end, next) = Line(text, line);
            if (IsFence(text.AsSpan(line, end - line)))
            {
                return new FrontMatter(start, line - start, next);
            }

            line = next;
        }

        problems.Add(Catalogue.FrontMatterUnclosed(file.Path));
        return null;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual("---");

    private static (int End, int Next) Line(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (length < 0)
        {
            return (text.Length, text.Length);
        }

        var end = start + length;
        var isPair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
        return (end, end + (isPair ? 2 : 1));
    }
}
