using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Readability;

namespace EvidenceSite.Evidence.Changes;

/// <summary>By what a claim of one version is found again in another.</summary>
/// <param name="File">The file of its page.</param>
/// <param name="Id">Its ID in the page.</param>
/// <param name="Text">The claim, as <see cref="ComparedText"/>.</param>
/// <param name="Answer">Its plain and evidence statements, as <see cref="ComparedText"/>.</param>
public sealed record ClaimIdentity(string File, string Id, string Text, string Answer)
{
    /// <summary>The claim's.</summary>
    public static ClaimIdentity Of(string file, Claim claim) =>
        new(file, claim.Id.Value, ComparedText.Of(claim.Text), ComparedText.Of(claim.Plain) + " " + ComparedText.Of(claim.Evidence));

    /// <summary>Whether two claims are much alike in their own words, and with their answers too.</summary>
    public bool IsLike(ClaimIdentity other)
    {
        const double ownWords = 0.5;
        const double allWords = 0.6;
        return Likeness(Text, other.Text) >= ownWords && Likeness(Text + " " + Answer, other.Text + " " + other.Answer) >= allWords;
    }

    /// <summary>Which part of the words of two texts is common to both (Dice 1945): from 0 to 1.</summary>
    private static double Likeness(string a, string b)
    {
        var (first, second) = (Count(a), Count(b));
        var common = first.Sum(pair => Math.Min(pair.Value, second.GetValueOrDefault(pair.Key)));
        var all = first.Values.Sum() + second.Values.Sum();
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static Dictionary<string, int> Count(string text) =>
        Sentences.Words(text.ToLowerInvariant()).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
