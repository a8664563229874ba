using System.Collections.Immutable;
using AngleSharp.Dom;
using EvidenceSite.Plan.Book;

namespace EvidenceSite.Render.Book;

/// <summary>The chapters as parts of one page.</summary>
internal static class LongPage
{
    private const int DeepestHeading = 6;

    /// <summary>Their HTML. Headings are one level deeper, since the page has a title of its own; what is folded away is open, since paper cannot open it.</summary>
    public static ImmutableArray<ReadThroughChapter> Of(ImmutableArray<Chapter> chapters)
    {
        var parts = new ReadThroughChapter[chapters.Length];
        Parallel.For(0, parts.Length, i => parts[i] = new ReadThroughChapter(chapters[i].Plan, Html(chapters[i].Content)));
        return [.. parts];
    }

    private static string Html(IElement content)
    {
        var copy = (IElement)content.Clone(deep: true);
        for (var level = DeepestHeading - 1; level >= 1; level--)
        {
            foreach (var heading in copy.QuerySelectorAll($"h{level}"))
            {
                ReplaceName(heading, $"h{level + 1}");
            }
        }

        foreach (var details in copy.QuerySelectorAll("details"))
        {
            details.SetAttribute("open", "");
        }

        // A named section is a landmark. Hundreds of them, many with one name, would help nobody to find the way.
        foreach (var section in copy.QuerySelectorAll("section:not([role])"))
        {
            section.RemoveAttribute("aria-labelledby");
            section.RemoveAttribute("aria-label");
        }

        return copy.InnerHtml.ReplaceLineEndings("\n").Trim();
    }

    private static void ReplaceName(IElement element, string name)
    {
        var other = element.Owner!.CreateElement(name);
        foreach (var attribute in element.Attributes)
        {
            other.SetAttribute(attribute.Name, attribute.Value);
        }

        other.Append([.. element.ChildNodes]);
        element.Replace(other);
    }
}
