using System.Text;
using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Text;

/// <summary>Changes the case of flattened output ("Text-case" of CSL 1.0.2), as one text across all its tokens.</summary>
internal sealed class CaseChanger
{
    private readonly List<OutToken> _tokens;
    private readonly TextCase _case;
    private bool _isFirst = true;
    private bool _afterPunctuation;
    private (OutToken Token, int At)? _lastWord;

    private CaseChanger(List<OutToken> tokens, TextCase textCase) => (_tokens, _case) = (tokens, textCase);

    public static void Change(List<OutToken> tokens, int start, TextCase textCase) => new CaseChanger(tokens, textCase).Run(start);

    /// <summary>Makes the first letter a capital.</summary>
    public static string CapitalizeFirst(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
                return Capitalized(text, i);
        }

        return text;
    }

    private void Run(int start)
    {
        for (var i = start; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            if (token.Kind != TokenKind.Text)
                continue;
            if (token.NoCase)
            {
                if (token.Text.Any(char.IsLetterOrDigit))
                {
                    _isFirst = false;
                    _afterPunctuation = false;
                    _lastWord = null;
                }

                continue;
            }

            switch (_case)
            {
                case TextCase.Lowercase:
                    token.Text = token.Text.ToLowerInvariant();
                    break;
                case TextCase.Uppercase:
                    token.Text = Uppercase(token.Text);
                    break;
                case TextCase.UppercaseTurkish:
                    token.Text = Uppercase(token.Text.Replace('i', '\u0130'));
                    break;
                default:
                    Words(token, i);
                    break;
            }
        }

        // The last word of a title is a capital even if it is a stop word.
        if (_case == TextCase.Title && _lastWord is { } last && !IsHyphenedLetter(last.Token.Text, last.At))
            last.Token.Text = Capitalized(last.Token.Text, last.At);
    }

    // The "x" of "07-x".
    private static bool IsHyphenedLetter(string text, int at) =>
        at > 0 && text[at - 1] == '-' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private void Words(OutToken token, int index)
    {
        var text = token.Text;
        for (var at = 0; at < text.Length;)
        {
            if (IsSeparator(text, at) || char.IsWhiteSpace(text[at]))
            {
                if (text[at] is '!' or '?' or ':')
                    _afterPunctuation = true;
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && !IsSeparator(text, end) && !char.IsWhiteSpace(text[end]))
                end++;
            var continues = at == 0 && IsContinuation(index);
            if (!continues)
            {
                var next = end < text.Length ? text[end] : '\0';
                token.Text = text = Word(text, at, end, next);
                _lastWord = (token, at);
            }
            else if (_case == TextCase.Sentence)
            {
                token.Text = text = string.Concat(text.AsSpan(0, at), text[at..end].ToLowerInvariant(), text.AsSpan(end));
            }

            _isFirst = false;
            _afterPunctuation = false;
            at = end;
            // What follows an apostrophe belongs to the word before it.
            while (at < text.Length && text[at] is '\'' or '\u2019' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && char.IsLetterOrDigit(text[at - 1]))
            {
                at++;
                while (at < text.Length && char.IsLetterOrDigit(text[at]))
                    at++;
            }
        }
    }

    // A word that began in the token before, for example "<i>H</i>amlet".
    private bool IsContinuation(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (_tokens[i].Kind is TokenKind.OpenQuote or TokenKind.CloseQuote)
                return false;
            if (_tokens[i].Text.Length > 0)
                return char.IsLetterOrDigit(_tokens[i].Text[^1]) && _lastWord is not null;
        }

        return false;
    }

    private string Word(string text, int at, int end, char next)
    {
        var word = text.AsSpan(at, end - at);
        switch (_case)
        {
            case TextCase.CapitalizeFirst:
                return _isFirst ? Capitalized(text, at) : text;
            case TextCase.CapitalizeAll:
                return Capitalized(text, at);
            case TextCase.Sentence:
                return _isFirst
                    ? Capitalized(text, at)
                    : string.Concat(text.AsSpan(0, at), word.ToString().ToLowerInvariant(), text.AsSpan(end));
            default:
                var isPlainWord = word.Length > 1 && !StopWords.Contains(word.ToString());
                var beginsCompound = next == '-' && (at == 0 || text[at - 1] != '-') && word.Length > 1;
                return isPlainWord || beginsCompound || _isFirst || _afterPunctuation ? Capitalized(text, at) : text;
        }
    }

    // The dotless i has a capital in any language.
    private static string Uppercase(string text) => text.Replace('\u0131', 'I').Replace("\u00df", "SS", StringComparison.Ordinal).ToUpperInvariant();

    private static string Capitalized(string text, int at)
    {
        var rune = Rune.GetRuneAt(text, at);
        var length = rune.Utf16SequenceLength;

        // A lone Greek letter in a title is a symbol.
        var isAlone = at + length >= text.Length || !char.IsLetterOrDigit(text[at + length]);
        if (text[at] is >= '\u0370' and <= '\u03ff' && isAlone)
            return text;
        var upper = Rune.ToUpperInvariant(rune);
        return upper == rune ? text : string.Concat(text.AsSpan(0, at), upper.ToString(), text.AsSpan(at + length));
    }

    private static bool IsSeparator(string text, int at)
    {
        switch (text[at])
        {
            case '-' or '\u2013' or '\u2014' or '/' or '.' or ',' or ';' or '?' or '!' or ':' or '[' or ']' or '(' or ')':
                return true;
            case '\u2018' or '\u201c' or '\u201d' or '"':
                return true;
            case '\'' or '\u2019':
                return true;
            default:
                return false;
        }
    }
}
