using System.Net;
using System.Text;
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
        var (text, anchor) = ("", (string?)null);
        CitationHtmlWriter.Write(pen.Output, shown.Formatted.Text, new CitationHtmlOptions
        {
            KeepsInline = true,
            BeforeCite = (html, cite) =>
            {
                hidden.Remove(cite.Cite);
                (text, anchor) = (new RichText(cite.Children).ToPlainText(), AnchorOf(cite.Cite, shown, citation));
                Open(html, cite.Cite, text, anchor);
            },
            AfterCite = (html, cite) => Close(html, cite.Cite, text, anchor),
        });
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

    private void Open(StringBuilder html, Cite cite, string text, string? anchor)
    {
        html.Append("<span class=\"cite\"");
        if (anchor is not null)
        {
            html.Append(" id=\"").Append(WebUtility.HtmlEncode(anchor)).Append('"');
        }

        html.Append("><a role=\"doc-biblioref\" href=\"").Append(Href(cite)).Append('"');

        // A bare number says little when it is read alone, as screen readers list links.
        if (pen.Context.Page.Site.Citations.ShowsNumbers)
        {
            html.Append(" aria-label=\"Reference ").Append(WebUtility.HtmlEncode(text)).Append('"');
        }

        html.Append('>');
    }

    private void Close(StringBuilder html, Cite cite, string text, string? anchor)
    {
        var reference = pen.Context.Reference(cite.ItemId);
        html.Append("</a>");
        if (anchor is not null)
        {
            pen.Context.Page.Cards.Write(html, reference, text);
        }

        html.Append("</span>").Append(Status(reference.Standing));
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
