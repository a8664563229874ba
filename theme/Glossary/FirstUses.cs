using EvidenceSite.Evidence.Glossary;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Plan;
using EvidenceSite.Theme.Parts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace EvidenceSite.Theme.Glossary;

/// <summary>Where each word of the glossary is used first on a page: there it can be opened, and nowhere else.</summary>
public sealed class FirstUses
{
    private readonly Dictionary<LiteralInline, HashSet<Term>> _byLiteral = [];
    private readonly List<Term> _terms = [];

    private FirstUses(TermMatcher matcher) => Matcher = matcher;

    /// <summary>Finds words in text.</summary>
    public TermMatcher Matcher { get; }

    /// <summary>The words that the page uses, in the order of their first use.</summary>
    public IReadOnlyList<Term> Terms => _terms;

    /// <summary>Reads the texts of a page in the order in which it shows them.</summary>
    public static FirstUses On(PlannedPage page, SitePlan site, TermMatcher matcher)
    {
        var uses = new FirstUses(matcher);
        foreach (var block in site.Corpus.Glossary.IsEmpty ? [] : Shown(page.Content, site))
        {
            uses.Read(block);
        }

        return uses;
    }

    /// <summary>The words that are used first in a stretch of text.</summary>
    public IReadOnlySet<Term> StartingIn(LiteralInline literal) =>
        _byLiteral.TryGetValue(literal, out var terms) ? terms : System.Collections.Frozen.FrozenSet<Term>.Empty;

    private static IEnumerable<Block> Shown(PageContent content, SitePlan site)
    {
        switch (content)
        {
            case SubjectContent { Subject: var subject }:
                var claims = site.Corpus.ClaimsOfSubject.GetValueOrDefault(subject.File, []);
                return
                [
                    .. subject.Summary.Document, .. subject.KeyMessages.SelectMany(message => message.Document),
                    .. subject.Outcomes.SelectMany(outcome => outcome.Plain.Document),
                    .. BodyPart.Of(subject.Body, claims).SelectMany(part => part.Blocks ?? part.Claims!.SelectMany(Statements)),
                ];
            case ClaimContent { Claim: var claim }:
                return Statements(claim);
            case TreatmentContent { Treatment: var treatment }:
                return [.. treatment.Summary.Document, .. treatment.Given.Document, .. treatment.Approval?.Document ?? [], .. treatment.Body.Document];
            case TextContent { Page: var text }:
                return [.. text.Summary.Document, .. text.Body.Document];
            case HomeContent { Page: var home }:
                return [.. home.Summary.Document, .. home.Body.Document];
            case SourceContent { Source: var source }:
                return source.Body.Document;
            default:
                return [];
        }
    }

    private static IEnumerable<Block> Statements(LinkedClaim claim) => claim.Claim.Statements.SelectMany(statement => statement.Text.Document);

    private void Read(Block block)
    {
        // A container's own Descendants go down to the inlines of its leaves; a leaf's do not.
        var literals = block switch
        {
            HeadingBlock => [],
            LeafBlock leaf => leaf.Inline?.Descendants<LiteralInline>() ?? [],
            _ => block.Descendants().OfType<LiteralInline>(),
        };
        foreach (var literal in literals.Where(literal => !IsInLink(literal)))
        {
            foreach (var (_, _, term) in Matcher.In(literal.Content.ToString()))
            {
                if (_terms.Contains(term))
                {
                    continue;
                }

                _terms.Add(term);
                if (!_byLiteral.TryGetValue(literal, out var terms))
                {
                    _byLiteral.Add(literal, terms = []);
                }

                terms.Add(term);
            }
        }
    }

    private static bool IsInLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
            {
                return true;
            }
        }

        return false;
    }
}
