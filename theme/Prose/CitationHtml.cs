using System.Globalization;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace EvidenceSite.Theme.Prose;

/// <summary>Citations as numbers in brackets, each a link to the reference's entry (DPUB-ARIA 1.1, doc-biblioref).</summary>
internal sealed class CitationHtml(ProseContext context) : HtmlObjectRenderer<CitationInline>
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
            renderer.WriteEscape(context.Page.Site.Style.NarrativeAuthor(context.Reference(cluster.Items[0].ReferenceId).Csl)).Write(" ");
        }

        renderer.Write("[");
        for (var i = 0; i < cluster.Items.Count; i++)
        {
            if (i > 0)
            {
                renderer.Write("; ");
            }

            WriteItem(renderer, cluster.Items[i], citation.ItemsBefore + i + 1);
        }

        renderer.Write("]</span>");
    }

    private void WriteItem(HtmlRenderer renderer, CitedItem item, int number)
    {
        if (item.Prefix.Length > 0)
        {
            renderer.WriteEscape(item.Prefix).Write(" ");
        }

        var label = context.Number(item.ReferenceId).ToString(CultureInfo.InvariantCulture);
        renderer.Write("<a role=\"doc-biblioref\" href=\"").WriteEscapeUrl(context.ReferenceHref(item.ReferenceId)).Write("\"");
        if (context.Scope is not null)
        {
            renderer.Write(" id=\"").WriteEscape(ScopedText.CitationAnchor(context.Scope, number)).Write("\"");
        }

        renderer.Write(" aria-label=\"Reference ").Write(label).Write("\">").Write(label).Write("</a>");
        WriteStatus(renderer, context.Reference(item.ReferenceId).Standing);
        if (item.Locator is { } locator)
        {
            renderer.Write(", ").WriteEscape(context.Page.Site.Style.Locator(locator.Label, locator.Value));
        }

        if (item.Suffix.Length > 0)
        {
            renderer.Write(item.Suffix[0] is ',' or '.' ? "" : " ").WriteEscape(item.Suffix);
        }
    }

    private static void WriteStatus(HtmlRenderer renderer, PublicationStatus status)
    {
        if (Standings.Gravity(status) > 0)
        {
            renderer.Write(" <strong class=\"status\">").Write(Words<PublicationStatus>.Of(status).Replace('-', ' ')).Write("</strong>");
        }
    }
}
