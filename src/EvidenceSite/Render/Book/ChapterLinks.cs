using System.Text.RegularExpressions;
using AngleSharp.Dom;
using EvidenceSite.Plan;
using EvidenceSite.Plan.Book;

namespace EvidenceSite.Render.Book;

/// <summary>Leads the links of a chapter to where the book has their target, else to the page of the site, as seen from the output folder.</summary>
/// <param name="book">The book.</param>
/// <param name="chapter">The chapter.</param>
/// <param name="ids">Every ID of the book.</param>
internal sealed partial class ChapterLinks(BookPlan book, BookChapter chapter, IReadOnlySet<string> ids)
{
    private const string BibliographyEntry = "ref-";

    // Stands for the output folder. It lies deep, so that a link that leads out of the folder is seen to do so.
    private static readonly Uri Root = new("https://site.invalid/deep/deep/deep/deep/");

    /// <summary>Attributes whose value is one ID or several with spaces between (HTML, WAI-ARIA).</summary>
    private static readonly string[] NamesOfIds = ["aria-labelledby", "aria-describedby", "aria-details", "aria-controls", "aria-owns", "headers"];

    /// <summary>Rewrites the links.</summary>
    public void Rewrite(IElement content)
    {
        foreach (var link in content.QuerySelectorAll("a"))
        {
            RewriteLink(content, link);
        }

        foreach (var button in content.QuerySelectorAll("button[popovertarget]"))
        {
            ReplaceButton(button);
        }

        foreach (var picture in content.QuerySelectorAll("img"))
        {
            RewritePicture(picture);
        }

        foreach (var element in content.QuerySelectorAll("*"))
        {
            RewriteIdReferences(element);
        }
    }

    private void RewriteLink(IElement content, IElement link)
    {
        var href = link.GetAttribute("href") ?? link.GetAttribute("xlink:href");
        link.RemoveAttribute("xlink:href");
        if (href is not null && Target(content, link, href) is { } target)
        {
            link.SetAttribute("href", target);
        }
        else
        {
            Unwrap(link);
        }
    }

    /// <summary>Where a link leads; null if it leads nowhere.</summary>
    private string? Target(IElement content, IElement link, string href)
    {
        if (!Uri.TryCreate(new Uri(Root, chapter.Page.Path), href, out var uri))
        {
            return null;
        }

        if (!Root.IsBaseOf(uri))
        {
            return uri.Scheme is "http" or "https" or "mailto" && uri.Host != Root.Host ? uri.AbsoluteUri : null;
        }

        var escaped = uri.AbsolutePath.Length == Root.AbsolutePath.Length ? SitePaths.Home : uri.AbsolutePath[Root.AbsolutePath.Length..];
        var path = Uri.UnescapeDataString(escaped);
        var anchor = Uri.UnescapeDataString(uri.Fragment.TrimStart('#'));
        return uri.Query.Length == 0 && InBook(path, anchor) is { } id && !IsAround(content, link, id)
            ? "#" + id
            : escaped + uri.Query + uri.Fragment;
    }

    /// <summary>The ID in the book that stands for a place of the site; null if the book has no such place.</summary>
    private string? InBook(string path, string anchor)
    {
        if (book.PlaceOf(path, anchor) is not { } place)
        {
            return null;
        }

        if (place.Anchor.Length == 0)
        {
            return place.Chapter.Key;
        }

        if (ids.Contains(place.Chapter.IdOf(place.Anchor)))
        {
            return place.Chapter.IdOf(place.Anchor);
        }

        // The entries of a page's own list of references are those of the bibliography.
        return place.Anchor.StartsWith(BibliographyEntry, StringComparison.Ordinal) && book.ChapterOfEntry(place.Anchor[BibliographyEntry.Length..]) is { } bibliography && ids.Contains(bibliography.IdOf(place.Anchor))
            ? bibliography.IdOf(place.Anchor)
            : place.Chapter.Key;
    }

    /// <summary>Whether a link stands in what it leads to. On the website it led to more about it, and there it still leads.</summary>
    private bool IsAround(IElement content, IElement link, string id) =>
        id == chapter.Key || (BookChapter.KeyOf(id) == chapter.Key && AncestorsBelow(content, link).Any(element => element.Id == id));

    private static IEnumerable<IElement> AncestorsBelow(IElement content, IElement element)
    {
        for (var above = element.ParentElement; above is not null && above != content; above = above.ParentElement)
        {
            yield return above;
        }
    }

    /// <summary>A word that opened its definition leads to the glossary.</summary>
    private void ReplaceButton(IElement button)
    {
        var anchor = button.GetAttribute("popovertarget")!;
        var id = book.ChapterOfTerm(anchor)?.IdOf(anchor);
        if (id is null || !ids.Contains(id))
        {
            Unwrap(button);
            return;
        }

        var link = button.Owner!.CreateElement("a");
        link.ClassName = "term";
        link.SetAttribute("role", "doc-glossref");
        link.SetAttribute("href", "#" + id);
        link.Append([.. button.ChildNodes]);
        button.Replace(link);
    }

    /// <summary>The address of a picture, seen from the output folder.</summary>
    private void RewritePicture(IElement picture)
    {
        picture.RemoveAttribute("srcset");
        if (Uri.TryCreate(new Uri(Root, chapter.Page.Path), picture.GetAttribute("src"), out var uri) && Root.IsBaseOf(uri))
        {
            picture.SetAttribute("src", uri.AbsolutePath[Root.AbsolutePath.Length..]);
        }
        else
        {
            picture.Replace(picture.Owner!.CreateTextNode(picture.GetAttribute("alt") ?? ""));
        }
    }

    private void RewriteIdReferences(IElement element)
    {
        foreach (var name in NamesOfIds)
        {
            if (element.GetAttribute(name) is { } value)
            {
                var known = value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(chapter.IdOf).Where(ids.Contains).ToList();
                if (known.Count > 0)
                {
                    element.SetAttribute(name, string.Join(' ', known));
                }
                else
                {
                    element.RemoveAttribute(name);
                }
            }
        }

        if (element.NamespaceUri == NamespaceNames.SvgUri)
        {
            RewriteSvgReferences(element);
        }
    }

    /// <summary>References within a drawing: <c>url(#ID)</c> in any attribute, and <c>href</c>.</summary>
    private void RewriteSvgReferences(IElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Value.Contains("url(#", StringComparison.Ordinal))
            {
                attribute.Value = SvgReference().Replace(attribute.Value, match => $"url(#{chapter.IdOf(match.Groups["id"].Value)})");
            }
            else if (attribute.LocalName == "href" && element.LocalName != "a" && attribute.Value.StartsWith('#'))
            {
                attribute.Value = "#" + chapter.IdOf(attribute.Value[1..]);
            }
        }
    }

    private static void Unwrap(IElement element) => element.Replace([.. element.ChildNodes]);

    [GeneratedRegex(@"url\(#(?<id>[^)]+)\)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SvgReference();
}
