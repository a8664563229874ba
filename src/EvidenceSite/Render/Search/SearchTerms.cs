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
    public static PieceEnumerator Pieces(string text) => new(text);

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
        // Nearly all that is looked at.
        if (char.IsAsciiLetterOrDigit(text[index]))
        {
            return 0;
        }

        if (text[index] is ' ' or '\n' or '\r')
        {
            return 1;
        }

        var isSeparator = CharUnicodeInfo.GetUnicodeCategory(text, index)
            is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
            or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;
        return !isSeparator ? 0 : char.IsSurrogatePair(text, index) ? 2 : 1;
    }

    /// <summary>Goes through the pieces of a text.</summary>
    public ref struct PieceEnumerator(string text)
    {
        private int _next;

        /// <summary>The piece.</summary>
        public ReadOnlySpan<char> Current { get; private set; }

        /// <summary>For <c>foreach</c>.</summary>
        public readonly PieceEnumerator GetEnumerator() => this;

        /// <summary>Goes to the next piece.</summary>
        public bool MoveNext()
        {
            if (_next > text.Length)
            {
                return false;
            }

            var end = _next;
            while (end < text.Length && SeparatorAt(text, end) == 0)
            {
                end += char.IsSurrogatePair(text, end) ? 2 : 1;
            }

            Current = text.AsSpan(_next, end - _next);
            // The end of the text ends the last piece, and what stands after a sign there is one more, which is empty.
            _next = end == text.Length ? end + 1 : EndOfSeparators(end);
            return true;
        }

        private readonly int EndOfSeparators(int index)
        {
            while (index < text.Length && SeparatorAt(text, index) is > 0 and var length)
            {
                index += length;
            }

            return index;
        }
    }
}
