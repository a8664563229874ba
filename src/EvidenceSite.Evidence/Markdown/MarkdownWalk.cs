using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Read;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>One pass over the syntax tree that checks it and collects what later stages need.</summary>
internal sealed class MarkdownWalk(ITextInFile written, MarkdownDocument document, DiagnosticCollector problems)
{
    // Most texts are short and have none of these.
    private readonly ImmutableArray<Heading>.Builder _headings = ImmutableArray.CreateBuilder<Heading>(0);
    private readonly ImmutableArray<Citation>.Builder _citations = ImmutableArray.CreateBuilder<Citation>(0);
    private readonly ImmutableArray<PageLink>.Builder _links = ImmutableArray.CreateBuilder<PageLink>(0);
    private readonly ImmutableArray<Directive>.Builder _directives = ImmutableArray.CreateBuilder<Directive>(0);
    private AnchorNames? _anchors;

    /// <summary>Walks.</summary>
    public void Walk()
    {
        foreach (var node in document.Descendants())
        {
            Visit(node);
        }
    }

    /// <summary>The text with what was collected.</summary>
    public MarkdownText ToText()
    {
        return new MarkdownText(
            new MarkdownTree(document, written), _headings.ToImmutable(), _citations.ToImmutable(), _links.ToImmutable(), _directives.ToImmutable(), written);
    }

    private void Visit(MarkdownObject node)
    {
        if (node is CitationInline or AutolinkInline or LinkInline { IsImage: false } && LinkAround((Inline)node) is { } outer)
        {
            problems.Add(Catalogue.LinkInLink(At(node), outer.Url ?? ""));
        }

        switch (node)
        {
            case LeafBlock leaf when MarkdigExtension.IsTooLong(leaf):
                problems.Add(Catalogue.ParagraphTooLong(At(leaf), MarkdigExtension.LongestParagraph));
                break;
            case HtmlEntityInline entity when entity.Transcoded.AsSpan().IndexOfAny(ForbiddenCharacters.Values) is >= 0 and var forbidden:
                problems.Add(Catalogue.ForbiddenCharacter(At(entity), entity.Transcoded.AsSpan()[forbidden]));
                break;
            case HtmlBlock html:
                problems.Add(Catalogue.RawHtml(At(html), html.Lines.ToString()));
                break;
            case HtmlInline html:
                problems.Add(Catalogue.RawHtml(At(html), html.Tag));
                break;
            case HeadingBlock heading:
                Visit(heading);
                break;
            case CitationInline citation:
                Visit(citation);
                break;
            case LinkInline link:
                Visit(link);
                break;
            case AutolinkInline { IsEmail: false } link when LinkAddress.KindOf(link.Url) != LinkKind.External:
                problems.Add(Catalogue.ForbiddenScheme(At(link), link.Url));
                break;
            case DirectiveBlock directive:
                Visit(directive);
                break;
        }
    }

    private void Visit(HeadingBlock heading)
    {
        var text = PlainText.Of(heading.Inline);
        var previous = _headings.Count == 0 ? 1 : _headings[^1].Level;
        if (heading.Level == 1)
        {
            problems.Add(Catalogue.FirstLevelHeading(At(heading)));
        }
        else if (heading.Level > previous + 1)
        {
            problems.Add(Catalogue.SkippedHeadingLevel(At(heading), heading.Level, previous));
        }

        var anchor = (_anchors ??= new AnchorNames()).Next(text);
        heading.GetAttributes().Id = anchor;
        _headings.Add(new Heading(heading.Level, text, anchor));
    }

    private void Visit(CitationInline citation)
    {
        if (citation.Cluster is null)
        {
            problems.Add(Catalogue.MalformedCitation(At(citation), citation.Written));
            return;
        }

        citation.ItemsBefore = _citations.Count;
        var section = _headings.Count == 0 ? null : _headings[^1].Text;
        foreach (var item in citation.Cluster.Items)
        {
            _citations.Add(new Citation(_citations.Count + 1, item, section));
        }
    }

    private void Visit(LinkInline link)
    {
        var url = link.Url ?? "";
        switch (LinkAddress.KindOf(url))
        {
            case LinkKind.Forbidden:
                problems.Add(Catalogue.ForbiddenScheme(At(link), url));
                break;
            case LinkKind.External when link.IsImage:
                problems.Add(Catalogue.UnknownPicture(At(link), url, nearest: null));
                break;
            case LinkKind.Page:
                _links.Add(new PageLink(url, link.IsImage, link.Span.Start));
                break;
        }

        if (PlainText.Of(link).Length == 0)
        {
            problems.Add(link.IsImage ? Catalogue.MissingAlternativeText(At(link), url) : Catalogue.EmptyLinkText(At(link), url));
        }
    }

    private void Visit(DirectiveBlock directive)
    {
        var isKnown = directive.Name switch
        {
            DirectiveNames.Claims => directive.Argument.Length == 0,
            DirectiveNames.Claim => directive.Argument.Length > 0,
            _ => false,
        };
        if (!isKnown)
        {
            problems.Add(Catalogue.UnknownDirective(At(directive), directive.Written, DirectiveNames.Nearest(directive)));
        }
        else if (directive.Parent is not MarkdownDocument)
        {
            problems.Add(Catalogue.MisplacedDirective(At(directive), directive.Written, "it stands inside a list or quotation"));
        }
        else
        {
            _directives.Add(new Directive(directive.Name, directive.Argument, directive.Written, directive.Span.Start));
        }
    }

    private static LinkInline? LinkAround(Inline inline)
    {
        var around = inline.Parent;
        while (around is not (null or LinkInline))
        {
            around = around.Parent;
        }

        return around as LinkInline;
    }

    private Place At(MarkdownObject node) => written.PlaceAt(node.Span.Start);
}
