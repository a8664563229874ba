using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace EvidenceSite.Evidence.Wording;

/// <summary>Phrases that are looked for as whole words, without regard to case.</summary>
public sealed class PhraseList
{
    private readonly Regex? _any;

    /// <summary>Takes the phrases; an empty list never occurs.</summary>
    public PhraseList(IEnumerable<string> phrases)
    {
        Phrases = [.. phrases];
        // Longer phrases first, so that "no side effects" is found before "no".
        var alternatives = Phrases.OrderByDescending(phrase => phrase.Length).Select(phrase => Regex.Escape(phrase).Replace(@"\ ", @"\s+", StringComparison.Ordinal));
        _any = Phrases.IsEmpty
            ? null
            : new Regex($@"(?<![\w-])(?:{string.Join('|', alternatives)})(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(30));
    }

    /// <summary>The phrases, in the order of the list.</summary>
    public ImmutableArray<string> Phrases { get; }

    /// <summary>Whether one of them occurs.</summary>
    public bool OccursIn(string text) => _any?.IsMatch(text) ?? false;

    /// <summary>Every occurrence: offset and words.</summary>
    public IEnumerable<(int Offset, string Words)> In(string text) => _any?.Matches(text).Select(match => (match.Index, match.Value)) ?? [];
}
