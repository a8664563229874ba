using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Diagnostics;

public static partial class Catalogue
{
    private static readonly Rule RawHtmlRule = Error("ES401", "Raw HTML", "It can break the page, or run a program in the reader's browser.");
    private static readonly Rule ForbiddenSchemeRule = Error("ES402", "A link of a kind that is not allowed", "Such a link can run a program in the reader's browser or leads nowhere.");
    private static readonly Rule FirstLevelHeadingRule = Error("ES403", "A first-level heading in the text", "The title is the page's only first-level heading.");
    private static readonly Rule SkippedHeadingLevelRule = Error("ES404", "A heading level is skipped", "Screen readers offer the headings as an outline.");
    private static readonly Rule MalformedCitationRule = Error("ES405", "A citation that cannot be read", "The reader would not find the evidence.");
    private static readonly Rule UnknownDirectiveRule = Error("ES406", "An unknown directive", "It would be shown as text.");
    private static readonly Rule MisplacedDirectiveRule = Error("ES407", "A directive in the wrong place", "The claims cannot be shown there.");
    private static readonly Rule MissingAlternativeTextRule = Error("ES408", "A picture without a text alternative", "People who do not see the picture would miss what it says.");
    private static readonly Rule MarkdownTooDeepRule = Error("ES409", "Markdown is nested too deeply", "Nobody can read it, and it can exhaust memory.");
    private static readonly Rule BlockInStatementRule = Error("ES410", "A short text that is not short", "Statements stand in cards, where larger parts have no place.");
    private static readonly Rule EmptyLinkTextRule = Error("ES411", "A link without text", "Nobody can tell where it leads.");
    private static readonly Rule ParagraphTooLongRule = Error("ES412", "A paragraph is too long", "Nobody can read it, and it can take hours to check.");
    private static readonly Rule LinkInLinkRule = Error("ES413", "A link inside a link", "Browsers take such a link apart, and readers cannot tell where it leads.");

    private static ImmutableArray<Rule> MarkdownRules =>
    [
        RawHtmlRule, ForbiddenSchemeRule, FirstLevelHeadingRule, SkippedHeadingLevelRule, MalformedCitationRule, UnknownDirectiveRule,
        MisplacedDirectiveRule, MissingAlternativeTextRule, MarkdownTooDeepRule, BlockInStatementRule, EmptyLinkTextRule, ParagraphTooLongRule, LinkInLinkRule,
    ];

    /// <summary>ES401.</summary>
    public static Diagnostic RawHtml(Place place, string html) =>
        new(RawHtmlRule, place, $"Raw HTML is not allowed: \"{Shown(html.Trim())}\".", "Use Markdown instead, or write \\< for a plain < sign.");

    /// <summary>ES402.</summary>
    public static Diagnostic ForbiddenScheme(Place place, string url) =>
        new(ForbiddenSchemeRule, place, $"A link to \"{Shown(url)}\" is not allowed.", "Link to http, https or mailto, or to a page by its file, such as ../treatments/ahsct.md.");

    /// <summary>ES403.</summary>
    public static Diagnostic FirstLevelHeading(Place place) =>
        new(FirstLevelHeadingRule, place, "This is a first-level heading.", "Start it with ## .");

    /// <summary>ES404.</summary>
    public static Diagnostic SkippedHeadingLevel(Place place, int level, int previous) =>
        new(SkippedHeadingLevelRule, place, $"A heading of level {level} follows one of level {previous}.", $"Use level {previous + 1}, or add the heading between.");

    /// <summary>ES405.</summary>
    public static Diagnostic MalformedCitation(Place place, string text) =>
        new(MalformedCitationRule, place, $"\"{Shown(text)}\" is not a citation.", "Write [@id], [see @id, p. 3; @other] or @id; write \\@ for a plain @ sign.");

    /// <summary>ES406.</summary>
    public static Diagnostic UnknownDirective(Place place, string text, string? nearest) =>
        new(UnknownDirectiveRule, place, $"\"{Shown(text)}\" is not a directive.", DidYouMean(nearest, "Write ::claims for all claims, or ::claim and the ID of one of this page's claims.")) { Nearest = nearest };

    /// <summary>ES407.</summary>
    public static Diagnostic MisplacedDirective(Place place, string text, string reason) =>
        new(MisplacedDirectiveRule, place, $"\"{Shown(text)}\" cannot stand here: {reason}.", "Put it on a line of its own in the text of a condition or topic, outside lists and quotations, and once only.");

    /// <summary>ES408.</summary>
    public static Diagnostic MissingAlternativeText(Place place, string url) =>
        new(MissingAlternativeTextRule, place, $"The picture {Shown(url)} has no text alternative.", "Say between the square brackets what the picture shows.");

    /// <summary>ES409.</summary>
    public static Diagnostic MarkdownTooDeep(Place place) =>
        new(MarkdownTooDeepRule, place, "The Markdown is nested too deeply to be read.", "Use fewer levels of lists, quotations or brackets.");

    /// <summary>ES410.</summary>
    public static Diagnostic BlockInStatement(Place place, string key) =>
        new(BlockInStatementRule, place, $"\"{key}\" holds more than one paragraph.", "Keep it to one paragraph without headings, lists or tables.");

    /// <summary>ES410.</summary>
    public static Diagnostic BlockInProse(Place place, string key) =>
        new(BlockInStatementRule, place, $"\"{key}\" holds something else than paragraphs and lists.", "Put headings, tables and quotations into the text of the page.");

    /// <summary>ES411.</summary>
    public static Diagnostic EmptyLinkText(Place place, string url) =>
        new(EmptyLinkTextRule, place, $"The link to {Shown(url)} has no text.", "Say between the square brackets where it leads.");

    /// <summary>ES412.</summary>
    public static Diagnostic ParagraphTooLong(Place place, int limit) =>
        new(ParagraphTooLongRule, place, $"A paragraph of more than {limit} characters starts here.", "Split it with empty lines.");

    /// <summary>ES413.</summary>
    public static Diagnostic LinkInLink(Place place, string outer) =>
        new(LinkInLinkRule, place, $"This link or citation stands inside the link or picture \"{Shown(outer)}\".", "Put it before or behind the other one.");
}
