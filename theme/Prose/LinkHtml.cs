using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Markdown;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace EvidenceSite.Theme.Prose;

/// <summary>Links and pictures: a link to a Markdown file leads to its page.</summary>
internal sealed class LinkHtml(ProsePen pen) : HtmlObjectRenderer<LinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var url = link.Url ?? "";
        if (link.IsImage)
        {
            renderer.Write("<img src=\"").WriteEscapeUrl(Resolve(url)).Write("\" alt=\"").WriteEscape(PlainText.Of(link)).Write("\" loading=\"lazy\">");
            return;
        }

        switch (LinkAddress.KindOf(url))
        {
            case LinkKind.External:
                renderer.Write("<a rel=\"external\" href=\"").WriteEscapeUrl(url).Write("\">");
                break;
            case LinkKind.Page:
                renderer.Write("<a href=\"").WriteEscapeUrl(Resolve(url)).Write("\">");
                break;
            default:
                renderer.WriteChildren(link);
                return;
        }

        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private string Resolve(string url)
    {
        var target = FileLink.Resolve(pen.Context.File, url);
        var path = pen.Context.Page.Site.Corpus.ByFile.TryGetValue(target.File ?? "", out var document) ? pen.Context.Page.Site.AddressOf(document) : target.File ?? "";
        return pen.Context.Page.Href(target.Anchor is null ? path : $"{path}#{target.Anchor}");
    }
}
