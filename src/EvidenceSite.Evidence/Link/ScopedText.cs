using System.Globalization;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Link;

/// <summary>A text of a document, with the name by which its citations are told from those of the document's other texts.</summary>
/// <param name="Text">The text.</param>
/// <param name="Scope">Unique among the document's texts.</param>
/// <param name="Claim">The claim to which it belongs; null if it belongs to the page itself.</param>
public sealed record ScopedText(MarkdownText Text, string Scope, Claim? Claim)
{
    /// <summary>What readers call it where it has no headings of its own; null for the text below the front matter and for those of a claim.</summary>
    public string? Name { get; init; }

    /// <summary>The scope of the text below the front matter.</summary>
    public const string BodyScope = "text";

    /// <summary>The scope of a summary.</summary>
    public const string SummaryScope = "summary";

    /// <summary>The scope of what is given.</summary>
    public const string GivenScope = "given";

    /// <summary>The scope of where it is approved.</summary>
    public const string ApprovalScope = "approval";

    /// <summary>The scope of a key message.</summary>
    /// <param name="number">Counted from 1.</param>
    public static string MessageScope(int number) => "message-" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The scope of the plain statement of an outcome.</summary>
    /// <param name="number">Counted from 1.</param>
    public static string OutcomeScope(int number) => "outcome-" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The scope of a statement of a claim.</summary>
    public static string ClaimScope(Claim claim, ClaimPart part) => $"claim-{claim.Id.Value}-{Words<ClaimPart>.Of(part)}";

    /// <summary>The anchor of a citation on the page where its text stands.</summary>
    /// <param name="scope">The text's scope.</param>
    /// <param name="number">The citation's number in the text, from 1.</param>
    public static string CitationAnchor(string scope, int number) => $"cite-{scope}-{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>All texts of a document, in the order in which a page shows them; a subject's claims come behind its other texts.</summary>
    public static IEnumerable<ScopedText> Of(Document document)
    {
        switch (document)
        {
            case Subject subject:
                yield return new(subject.Summary, SummaryScope, Claim: null) { Name = "summary" };
                for (var i = 0; i < subject.KeyMessages.Length; i++)
                {
                    yield return new(subject.KeyMessages[i], MessageScope(i + 1), Claim: null) { Name = string.Create(CultureInfo.InvariantCulture, $"key message {i + 1}") };
                }

                for (var i = 0; i < subject.Outcomes.Length; i++)
                {
                    yield return new(subject.Outcomes[i].Plain, OutcomeScope(i + 1), Claim: null) { Name = "summary of findings" };
                }

                break;
            case Treatment treatment:
                yield return new(treatment.Summary, SummaryScope, Claim: null) { Name = "summary" };
                yield return new(treatment.Given, GivenScope, Claim: null) { Name = "what is given" };
                if (treatment.Approval is { } approval)
                {
                    yield return new(approval, ApprovalScope, Claim: null) { Name = "where it is approved" };
                }

                break;
            case TextPage page:
                yield return new(page.Summary, SummaryScope, Claim: null) { Name = "summary" };
                break;
        }

        yield return new(document.Body, BodyScope, Claim: null);
        if (document is Subject { Claims: var claims })
        {
            foreach (var claim in claims)
            {
                foreach (var (part, text) in claim.Statements)
                {
                    yield return new(text, ClaimScope(claim, part), claim);
                }
            }
        }
    }
}
