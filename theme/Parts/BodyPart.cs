using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Markdown;
using Markdig.Syntax;

namespace EvidenceSite.Theme.Parts;

/// <summary>A stretch of a body: blocks of text, or claims that a directive places between them.</summary>
/// <param name="Blocks">Text; null where claims stand.</param>
/// <param name="Claims">Claims; null where text stands.</param>
public sealed record BodyPart(IReadOnlyList<Block>? Blocks, IReadOnlyList<LinkedClaim>? Claims)
{
    /// <summary>
    /// Splits a body at its directives. Claims that no directive places come first, unless <c>::claims</c> says where they stand.
    /// </summary>
    public static IReadOnlyList<BodyPart> Of(MarkdownText body, IReadOnlyList<LinkedClaim> claims)
    {
        var single = body.Directives.Where(directive => directive.Name == DirectiveNames.Claim).Select(directive => directive.Argument).ToHashSet(StringComparer.Ordinal);
        var rest = claims.Where(claim => !single.Contains(claim.Claim.Id.Value)).ToList();
        var parts = new List<BodyPart>();
        if (rest.Count > 0 && !body.Directives.Any(directive => directive.Name == DirectiveNames.Claims))
        {
            parts.Add(new BodyPart(null, rest));
        }

        var blocks = new List<Block>();
        foreach (var block in body.Document)
        {
            if (block is not DirectiveBlock directive)
            {
                blocks.Add(block);
                continue;
            }

            AddBlocks();
            parts.Add(new BodyPart(
                null,
                directive.Name == DirectiveNames.Claims ? rest : [.. claims.Where(claim => claim.Claim.Id.Value == directive.Argument)]));
        }

        AddBlocks();
        return parts;

        void AddBlocks()
        {
            if (blocks.Count > 0)
            {
                parts.Add(new BodyPart(blocks, null));
                blocks = [];
            }
        }
    }
}
