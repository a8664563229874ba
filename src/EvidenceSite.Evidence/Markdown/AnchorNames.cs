using System.Text;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>
/// Gives headings their anchors: lower case, spaces to hyphens, other punctuation dropped, a number added where one is taken (the form that
/// GitHub shows, so that links work there too). Anchors that the pages use themselves are kept free.
/// </summary>
public sealed class AnchorNames
{
    /// <summary>The anchor of a claim on its condition's or topic's page.</summary>
    public static string OfClaim(string claimId) => "claim-" + claimId;

    /// <summary>Anchors of the pages' own parts.</summary>
    public static IReadOnlySet<string> OfPageParts { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "main", "claims", "references", "contents", "key-messages", "cited-by", "findings" };

    private static readonly string[] ReservedStarts = ["claim-", "cite-", "ref-", "term-", "part-", "card-"];

    private readonly HashSet<string> _taken = new(OfPageParts, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.Ordinal);

    /// <summary>A new anchor for a heading's text.</summary>
    public string Next(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var c in heading)
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (c is ' ' or '-')
            {
                slug.Append('-');
            }
        }

        var name = slug.ToString().Trim('-');
        if (name.Length == 0 || ReservedStarts.Any(start => name.StartsWith(start, StringComparison.Ordinal)))
        {
            name = name.Length == 0 ? "section" : "section-" + name;
        }

        var free = name;
        for (var number = _lastNumbers.GetValueOrDefault(name) + 1; !_taken.Add(free); number++)
        {
            free = $"{name}-{number}";
            _lastNumbers[name] = number;
        }

        return free;
    }
}
