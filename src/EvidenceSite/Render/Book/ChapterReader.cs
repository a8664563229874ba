using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using EvidenceSite.Plan;
using EvidenceSite.Plan.Book;

namespace EvidenceSite.Render.Book;

/// <summary>
/// Makes chapters from rendered pages. It works on their HTML, so that no part of a page has to know that there is a book. A part that
/// only makes sense on the website carries the attribute <c>data-web-only</c>.
/// </summary>
internal static class ChapterReader
{
    /// <summary>Navigation, controls and what opens by itself: the book brings its own, or has none.</summary>
    private const string WebOnly =
        "nav, script, style, link, meta, template, noscript, form, search, input, select, textarea, output, dialog, iframe, object, embed, audio, video, canvas, "
        + "[popover], [hidden], .terms, .Z3988, [data-web-only], .cite > button, button:not([popovertarget])";

    /// <summary>The list of references at the end of a page; the book has one for all chapters.</summary>
    private const string ReferenceList = "section[role=doc-bibliography]";

    /// <summary>Makes the chapters.</summary>
    /// <param name="book">The book.</param>
    /// <param name="page">Gives the rendered page at a path. Safe for several threads.</param>
    public static ImmutableArray<Chapter> Read(BookPlan book, Func<string, OutputFile> page)
    {
        var chapters = new Chapter[book.Chapters.Length];
        Parallel.For(0, chapters.Length, i => chapters[i] = Parse(book.Chapters[i], page(book.Chapters[i].Page.Path)));

        var ids = chapters.SelectMany(chapter => chapter.Content.QuerySelectorAll("[id]")).Select(element => element.Id!).ToHashSet(StringComparer.Ordinal);
        Parallel.ForEach(chapters, chapter => new ChapterLinks(book, chapter.Plan, ids).Rewrite(chapter.Content));
        return [.. chapters];
    }

    private static Chapter Parse(BookChapter chapter, OutputFile page)
    {
        using var stream = new MemoryStream(page.Content.ToArray(), writable: false);
        var content = new HtmlParser().ParseDocument(stream).QuerySelector("main")!;
        var dropped = chapter.Page.Content is BibliographyContent ? WebOnly : $"{WebOnly}, {ReferenceList}";
        foreach (var element in content.QuerySelectorAll(dropped))
        {
            element.Remove();
        }

        foreach (var element in content.QuerySelectorAll("[id]"))
        {
            element.Id = chapter.IdOf(element.Id!);
        }

        return new Chapter(chapter, content);
    }
}
