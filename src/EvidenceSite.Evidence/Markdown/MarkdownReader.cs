using System.Collections.Immutable;
using System.Text;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Read;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>Reads Markdown and refuses what must not reach a page. Thread-safe.</summary>
public static class MarkdownReader
{
    // Extensions one by one: the bundle of "advanced" ones lets attributes such as {onclick=…} through.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .Use<MarkdigExtension>()
        .Build();

    /// <summary>Reads a text of any length.</summary>
    public static MarkdownText Read(string source, ITextPlaces places, DiagnosticCollector problems)
    {
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(source, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on nesting.
            problems.Add(Catalogue.MarkdownTooDeep(places.PlaceAt(0)));
            document = [];
        }

        // What is this deep cannot be rendered either: that takes a level of the call stack for each level of the tree.
        if (document.Descendants().FirstOrDefault(IsTooDeep) is { } deep)
        {
            problems.Add(Catalogue.MarkdownTooDeep(places.PlaceAt(deep.Span.Start)));
            document = [];
        }

        return new Walk(source, document, places, problems).ToText();
    }

    private static bool IsTooDeep(MarkdownObject node)
    {
        const int deepest = 50;
        var levels = 0;
        for (var at = Above(node); at is not null && levels <= deepest; at = Above(at))
        {
            levels++;
        }

        return levels > deepest;
    }

    private static MarkdownObject? Above(MarkdownObject node) => node switch
    {
        Block block => block.Parent,
        ContainerInline { ParentBlock: { } block } => block,
        Inline inline => inline.Parent,
        _ => null,
    };

    /// <summary>Reads a statement: a single paragraph.</summary>
    /// <param name="key">The key under which it stands, for messages.</param>
    /// <param name="source">The text.</param>
    /// <param name="places">Finds its characters in the file.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static MarkdownText ReadStatement(string key, string source, ITextPlaces places, DiagnosticCollector problems)
    {
        var text = Read(source, places, problems);
        if (text.Document.FirstOrDefault(block => block is not (ParagraphBlock or HtmlBlock)) is { } other)
        {
            problems.Add(Catalogue.BlockInStatement(places.PlaceAt(other.Span.Start), key));
        }
        else if (text.Document.Count > 1)
        {
            problems.Add(Catalogue.BlockInStatement(places.PlaceAt(text.Document[1].Span.Start), key));
        }

        return text;
    }

    /// <summary>Reads a short text of paragraphs and lists.</summary>
    /// <param name="key">The key under which it stands, for messages.</param>
    /// <param name="source">The text.</param>
    /// <param name="places">Finds its characters in the file.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static MarkdownText ReadProse(string key, string source, ITextPlaces places, DiagnosticCollector problems)
    {
        var text = Read(source, places, problems);
        if (text.Document.FirstOrDefault(block => block is not (ParagraphBlock or ListBlock or HtmlBlock)) is { } other)
        {
            problems.Add(Catalogue.BlockInProse(places.PlaceAt(other.Span.Start), key));
        }

        return text;
    }

    /// <summary>One pass over the syntax tree that checks it and collects what later stages need.</summary>
    private sealed class Walk(string source, MarkdownDocument document, ITextPlaces places, DiagnosticCollector problems)
    {
        private readonly ImmutableArray<Heading>.Builder _headings = ImmutableArray.CreateBuilder<Heading>();
        private readonly ImmutableArray<Citation>.Builder _citations = ImmutableArray.CreateBuilder<Citation>();
        private readonly ImmutableArray<PageLink>.Builder _links = ImmutableArray.CreateBuilder<PageLink>();
        private readonly ImmutableArray<DirectiveBlock>.Builder _directives = ImmutableArray.CreateBuilder<DirectiveBlock>();
        private readonly AnchorNames _anchors = new();

        public MarkdownText ToText()
        {
            foreach (var node in document.Descendants())
            {
                Visit(node);
            }

            return new MarkdownText(
                source, document, _headings.ToImmutable(), _citations.ToImmutable(), _links.ToImmutable(), _directives.ToImmutable(), places);
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

            var anchor = _anchors.Next(text);
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
                problems.Add(Catalogue.UnknownDirective(At(directive), directive.Written));
            }
            else if (directive.Parent is not MarkdownDocument)
            {
                problems.Add(Catalogue.MisplacedDirective(At(directive), directive.Written, "it stands inside a list or quotation"));
            }
            else
            {
                _directives.Add(directive);
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

        private Place At(MarkdownObject node) => places.PlaceAt(node.Span.Start);
    }
}

/// <summary>The directives that a text may use.</summary>
public static class DirectiveNames
{
    /// <summary><c>::claims</c>: all claims of the page that are not placed one by one.</summary>
    public const string Claims = "claims";

    /// <summary><c>::claim ID</c>: one claim of the page.</summary>
    public const string Claim = "claim";
}

/// <summary>Takes the text out of inline Markdown.</summary>
public static class PlainText
{
    /// <summary>The text without markup; citations are left out.</summary>
    public static string Of(ContainerInline? inline)
    {
        if (inline is null)
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (var node in inline.Descendants())
        {
            switch (node)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case CitationInline:
                    // "… in 110 people [@id]." leaves no space before the full stop.
                    while (text.Length > 0 && text[^1] == ' ')
                    {
                        text.Length--;
                    }

                    break;
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>The text of all paragraphs.</summary>
    public static string Of(MarkdownText text) =>
        string.Join(' ', text.Document.Descendants<LeafBlock>().Where(block => block.Inline is not null).Select(block => Of(block.Inline)));
}
