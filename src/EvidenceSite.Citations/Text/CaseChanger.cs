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
    private bool _isAllCapitals;
    private (OutToken Token, int At)? _lastWord;

    private CaseChanger(List<OutToken> tokens, TextCase textCase) => (_tokens, _case) = (tokens, textCase);

    public static void Change(List<OutToken> tokens, int start, TextCase textCase) => new CaseChanger(tokens, textCase).Run(start);

    private void Run(int start)
    {
        _isAllCapitals = _case == TextCase.Sentence && IsAllCapitals(start);
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
        if (_case == TextCase.Title && _lastWord is { } last && StopWords.Contains(WordAt(last.Token.Text, last.At)))
        {
            var text = last.Token.Text.ToCharArray();
            Capitalize(text, last.At);
            last.Token.Text = new string(text);
        }
    }

    private bool IsAllCapitals(int start)
    {
        for (var i = start; i < _tokens.Count; i++)
        {
            if (!_tokens[i].NoCase && _tokens[i].Text.Any(char.IsLower))
                return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && !IsSeparator(text[end]))
            end++;
        return text.AsSpan(at, end - at);
    }

    private void Words(OutToken token, int index)
    {
        var text = token.Text.ToCharArray();
        for (var at = 0; at < text.Length;)
        {
            if (IsSeparator(text[at]))
            {
                if (text[at] is '!' or '?' or ':')
                    _afterPunctuation = true;
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && (!IsSeparator(text[end]) || IsPointInWord(text, end)))
                end++;
            if (at > 0 || !IsContinuation(index))
            {
                Word(text, at, end);
                _lastWord = (token, at);
            }
            else if (_case == TextCase.Sentence)
            {
                Lower(text, at, end);
            }

            _isFirst = false;
            _afterPunctuation = false;
            at = end;

            // What follows an apostrophe belongs to the word before it.
            while (at + 1 < text.Length && text[at] is '\'' or '\u2019' && char.IsLetter(text[at + 1]) && char.IsLetterOrDigit(text[at - 1]))
            {
                at++;
                while (at < text.Length && char.IsLetterOrDigit(text[at]))
                    at++;
            }
        }

        token.Text = new string(text);
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

    // Words such as "pH" and "mRNA" keep their capitals.
    private void Word(char[] text, int at, int end)
    {
        var isLower = text.AsSpan(at, end - at).IndexOfAnyInRange('A', 'Z') < 0;
        switch (_case)
        {
            case TextCase.Sentence when !_isFirst:
                if (_isAllCapitals || IsCapitalized(text.AsSpan(at, end - at)))
                    Lower(text, at, end);
                break;
            case TextCase.Sentence when _isAllCapitals:
                Lower(text, at, end);
                Capitalize(text, at);
                break;
            case not TextCase.Sentence and not TextCase.Title when !isLower:
                break;
            case TextCase.CapitalizeFirst:
                if (_isFirst)
                    Capitalize(text, at);
                break;
            case TextCase.CapitalizeAll:
                Capitalize(text, at);
                break;
            case TextCase.Sentence:
                if (isLower)
                    Capitalize(text, at);
                break;
            default:
                if (!isLower)
                    break;
                var length = end - at;
                var isPlainWord = length > 1 && !StopWords.Contains(text.AsSpan(at, length));
                var beginsCompound = length > 1 && end < text.Length && text[end] == '-' && (at == 0 || text[at - 1] != '-');
                if (isPlainWord || beginsCompound || _isFirst || _afterPunctuation)
                    Capitalize(text, at);
                break;
        }
    }

    private static bool IsCapitalized(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
            return false;
        foreach (var letter in word[1..])
        {
            if (char.IsUpper(letter))
                return false;
        }

        return true;
    }

    private static void Lower(char[] text, int at, int end)
    {
        for (; at < end; at++)
            text[at] = char.ToLowerInvariant(text[at]);
    }

    // The dotless i has a capital in any language.
    private static string Uppercase(string text) => text.Replace('\u0131', 'I').Replace("\u00df", "SS", StringComparison.Ordinal).ToUpperInvariant();

    private static void Capitalize(char[] text, int at)
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != System.Buffers.OperationStatus.Done)
            return;

        // A lone Greek letter in a title is a symbol.
        var isAlone = at + length >= text.Length || !char.IsLetterOrDigit(text[at + length]);
        if (text[at] is >= '\u0370' and <= '\u03ff' && isAlone)
            return;
        var upper = Rune.ToUpperInvariant(rune);
        if (upper != rune && upper.Utf16SequenceLength == length)
            upper.EncodeToUtf16(text.AsSpan(at));
    }

    // "ClinicalTrials.gov" is one word.
    private static bool IsPointInWord(char[] text, int at) =>
        text[at] == '.' && at > 0 && at + 1 < text.Length && char.IsLower(text[at - 1]) && char.IsLower(text[at + 1]);

    private static bool IsSeparator(char letter) => char.IsWhiteSpace(letter) || letter is '-' or '\u2013' or '\u2014' or '/' or '.' or ',' or ';' or '?' or '!'
        or ':' or '[' or ']' or '(' or ')' or '\u2018' or '\u201c' or '\u201d' or '"' or '\'' or '\u2019';
}
