using System.Net;
using EvidenceSite.Citations;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan.Citations;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace EvidenceSite.Theme.Prose;

/// <summary>Citations as the site's style writes them; each cite is a link to the reference's entry (DPUB-ARIA 1.1, doc-biblioref).</summary>
internal sealed class CitationHtml(ProsePen pen) : HtmlObjectRenderer<CitationInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        if (citation.Cluster is not { } cluster)
        {
            renderer.WriteEscape(citation.Written);
            return;
        }

        renderer.Write("<span class=\"citation\">");
        if (cluster is { Narrative: true, Items: [{ SuppressAuthor: false }] })
        {
            renderer.WriteEscape(WorkNames.Author(pen.Context.Reference(cluster.Items[0].ReferenceId).Csl)).Write(" ");
        }

        // A web page has no foot of the page: what a style of notes writes there stands in the sentence, in brackets.
        var (before, after) = pen.Context.Page.Site.Citations.WritesNotes ? ("[", "]") : ("", "");
        var shown = pen.Context.Page.Citations.Of(citation);
        renderer.Write(before);
        var hidden = shown.Written.ToHashSet<Cite>(ReferenceEqualityComparer.Instance);
        renderer.Write(CitationHtmlWriter.Write(shown.Formatted.Text, new CitationHtmlOptions
        {
            KeepsInline = true,
            AroundCite = cite =>
            {
                hidden.Remove(cite.Cite);
                var anchor = AnchorOf(cite.Cite, shown, citation);
                var text = new RichText(cite.Children).ToPlainText();
                return (Opening(cite.Cite, text, anchor), "</a>" + Closing(cite.Cite, text, anchor));
            },
        }));
        foreach (var cite in shown.Written.Where(hidden.Contains))
        {
            WriteHidden(renderer, cite, AnchorOf(cite, shown, citation));
        }

        renderer.Write(after).Write("</span>");
    }

    private string? AnchorOf(Cite cite, PageCitation shown, CitationInline citation)
    {
        var index = shown.Written.TakeWhile(other => !ReferenceEquals(other, cite)).Count();
        return pen.Context.Scope is { } scope ? ScopedText.CitationAnchor(scope, citation.ItemsBefore + index + 1) : null;
    }

    private string Opening(Cite cite, string text, string? anchor)
    {
        var id = anchor is null ? "" : $" id=\"{WebUtility.HtmlEncode(anchor)}\"";

        // A bare number says little when it is read alone, as screen readers list links.
        var label = pen.Context.Page.Site.Citations.ShowsNumbers ? $" aria-label=\"Reference {WebUtility.HtmlEncode(text)}\"" : "";
        return $"<span class=\"cite\"{id}><a role=\"doc-biblioref\" href=\"{Href(cite)}\"{label}>";
    }

    private string Closing(Cite cite, string text, string? anchor)
    {
        var card = anchor is null ? "" : pen.Context.Page.Cards.Of(pen.Context.Reference(cite.ItemId), text);
        return card + "</span>" + Status(pen.Context.Reference(cite.ItemId).Standing);
    }

    /// <summary>What a style leaves out of a range, such as the 2 of "1–3", is still there for keyboards and screen readers, and for the way back.</summary>
    private void WriteHidden(HtmlRenderer renderer, Cite cite, string? anchor)
    {
        var id = anchor is null ? "" : $" id=\"{WebUtility.HtmlEncode(anchor)}\"";
        renderer.Write($"<a class=\"hidden\" role=\"doc-biblioref\" href=\"{Href(cite)}\"{id}>").WriteEscape(pen.Context.Page.NameOf(pen.Context.Reference(cite.ItemId))).Write("</a>");
        renderer.Write(Status(pen.Context.Reference(cite.ItemId).Standing));
    }

    private string Href(Cite cite) => WebUtility.HtmlEncode(pen.Context.ReferenceHref(cite.ItemId));

    private static string Status(PublicationStatus status) =>
        Standings.Gravity(status) > 0
            ? $" <strong class=\"status\">{Words<PublicationStatus>.Of(status).Replace('-', ' ')}</strong>"
            : "";
}
