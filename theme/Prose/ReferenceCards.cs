using System.Globalization;
using System.Net;
using System.Text;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Theme.Prose;

/// <summary>
/// What a citation tells without leaving the sentence: the work as the site's style writes it, how it was studied, and its standing. It opens when
/// a pointer rests on the citation or the focus is on it (by style rules alone), and at a tap (as a popover): all of it without scripts.
/// </summary>
/// <param name="page">The page.</param>
internal sealed class ReferenceCards(PageScope page)
{
    private readonly Dictionary<string, string> _contents = new(StringComparer.Ordinal);
    private int _cards;

    /// <summary>Writes the card of a citation, and the button that opens it where there is no pointer that can rest on it.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="reference">The work.</param>
    /// <param name="shown">What the citation shows.</param>
    public void Write(StringBuilder html, Reference reference, string shown)
    {
        if (!_contents.TryGetValue(reference.Id, out var content))
        {
            _contents.Add(reference.Id, content = Content(reference));
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"card-{++_cards}");
        var name = WebUtility.HtmlEncode(shown);
        html.Append("<button type=\"button\" popovertarget=\"").Append(id).Append("\" aria-label=\"Reference ").Append(name).Append("\">").Append(name).Append("</button>")
            .Append("<span class=\"reference-card\" id=\"").Append(id).Append("\" popover hidden>").Append(content).Append("</span>");
    }

    private string Content(Reference reference)
    {
        // Keyboards reach the same links at the entry: two more stops at each citation would make a page long.
        var entry = $"#{Plan.SitePaths.ReferenceAnchor(reference.Id)}";
        return $"<span class=\"entry\">{EntryHtml.WithinText(page.Site.Citations.Alone(reference))}</span> "
            + $"<span class=\"study\">{WebUtility.HtmlEncode(StudyFacts.Of(reference.Study))} {WebUtility.HtmlEncode(StandingText.Of(reference))}</span> "
            + (page.Settings.Pages.References ? $"<a tabindex=\"-1\" href=\"{WebUtility.HtmlEncode(page.Href(reference))}\">Study facts and limits</a> " : "")
            + $"<a tabindex=\"-1\" href=\"{WebUtility.HtmlEncode(entry)}\">In the list</a>";
    }
}
