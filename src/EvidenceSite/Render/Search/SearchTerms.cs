using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using EvidenceSite.Evidence.Link;

namespace EvidenceSite.Render.Search;

/// <summary>
/// Takes texts apart as the search library in the browser does (MiniSearch 7: pieces between whitespace and punctuation), and folds words as
/// <c>search-parts.js</c> folds what is typed: small letters, and Latin ones without accents.
/// </summary>
internal static class SearchTerms
{
    private static readonly FrozenSet<string> Common = CommonWords.Text.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The pieces of a text. An empty one stands before a sign at the start and after one at the end, as in JavaScript's <c>split</c>.</summary>
    public static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = SeparatorAt(text, i);
            if (length == 0)
            {
                i += char.IsSurrogatePair(text, i) ? 2 : 1;
                continue;
            }

            pieces.Add(text[start..i]);
            do
            {
                i += length;
                length = i < text.Length ? SeparatorAt(text, i) : 0;
            }
            while (length > 0);
            start = i;
        }

        pieces.Add(text[start..]);
        return pieces;
    }

    /// <summary>The term under which a piece is found; null for one that nobody looks for.</summary>
    public static string? TermOf(string piece)
    {
        var term = Fold(piece);
        return term.Length == 0 || Common.Contains(term) ? null : term;
    }

    private static string Fold(string piece)
    {
        if (Ascii.IsValid(piece))
        {
            return piece.ToLowerInvariant();
        }

        var folded = new StringBuilder(piece.Length);
        foreach (var letter in piece.ToLowerInvariant())
        {
            if (PlainLetters.WithoutAccents(letter) is { } plain)
            {
                folded.Append(plain);
            }
            else if (!(IsMark(letter) && folded.Length > 0 && char.IsAsciiLetter(folded[^1])))
            {
                folded.Append(letter);
            }
        }

        return folded.ToString();
    }

    private static bool IsMark(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>How many chars a separator at an index has; 0 if there is none.</summary>
    private static int SeparatorAt(string text, int index)
    {
        if (text[index] is '\n' or '\r')
        {
            return 1;
        }

        var isSeparator = CharUnicodeInfo.GetUnicodeCategory(text, index)
            is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
            or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;
        return !isSeparator ? 0 : char.IsSurrogatePair(text, index) ? 2 : 1;
    }
}
