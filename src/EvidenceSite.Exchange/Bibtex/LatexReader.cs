using System.Buffers;
using System.Text;
using EvidenceSite.Exchange.Reading;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>Turns the LaTeX of a field into CSL's rich text. It goes over the text once, and no deeper than a bound.</summary>
internal sealed class LatexReader
{
    // A title has three levels of braces at most; deeper ones are kept as they stand.
    private const int Deepest = 60;

    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["textit"] = "i", ["emph"] = "i", ["textsl"] = "i", ["mathit"] = "i", ["mkbibemph"] = "i", ["mkbibitalic"] = "i", ["textbf"] = "b", ["mathbf"] = "b",
        ["mkbibbold"] = "b", ["boldsymbol"] = "b", ["textsuperscript"] = "sup", ["textsubscript"] = "sub", ["mkbibsuperscript"] = "sup", ["mkbibsubscript"] = "sub",
        ["textsc"] = "sc",
    };

    private static readonly Dictionary<string, string> Switches = new(StringComparer.Ordinal)
    {
        ["it"] = "i", ["itshape"] = "i", ["em"] = "i", ["sl"] = "i", ["slshape"] = "i", ["bf"] = "b", ["bfseries"] = "b", ["sc"] = "sc", ["scshape"] = "sc",
    };

    // Commands whose argument is the text.
    private static readonly HashSet<string> Plain = new(
        [
            "text", "textrm", "textsf", "texttt", "textup", "textmd", "textnormal", "mathrm", "mathsf", "mathtt", "mathnormal", "mathcal", "mathbb", "mathfrak", "operatorname",
            "mbox", "hbox", "fbox", "makebox", "url", "path", "nolinkurl", "uppercase", "MakeUppercase", "lowercase", "MakeLowercase", "underline", "uline",
            "mathop", "nocite", "foreignlanguage", "textcyr", "ensuremath", "bibstring", "mkbibparens", "mkbibbrackets", "enquote", "mkbibquote", "href", "NoCaseChange", "ce",
        ],
        StringComparer.Ordinal);

    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}$~-`'");

    private readonly string _text;
    private readonly bool _hasCase;
    private readonly Action<string> _unknown;
    private readonly StringBuilder _result = new();
    private int _at;

    private LatexReader(string text, bool hasCase, Action<string> unknown) => (_text, _hasCase, _unknown) = (text, hasCase, unknown);

    /// <summary>The text.</summary>
    /// <param name="latex">A field's value.</param>
    /// <param name="hasCase">Whether styles change its capitals, as those of titles: what braces protect from that is marked, where it matters.</param>
    /// <param name="unknown">Told of each command that is not known.</param>
    public static string Read(string latex, bool hasCase, Action<string> unknown)
    {
        if (!latex.AsSpan().ContainsAny(Special))
        {
            return latex;
        }

        var whole = latex.Trim();
        for (var level = 0; level < 4 && IsWhole(whole); level++)
        {
            whole = whole[1..^1].Trim();
        }

        var reader = new LatexReader(whole, hasCase, unknown);
        reader.Sequence(depth: 0, isMath: false, isInner: false);
        return reader._result.ToString();
    }

    /// <summary>Whether one pair of braces encloses everything.</summary>
    public static bool IsWhole(string text)
    {
        if (text.Length < 2 || text[0] != '{' || text[^1] != '}')
        {
            return false;
        }

        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0 && i < text.Length - 1)
            {
                return false;
            }
        }

        return depth == 0;
    }

    private char Now => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>Reads up to the brace or dollar sign that closes, and takes it.</summary>
    private void Sequence(int depth, bool isMath, bool isInner)
    {
        var open = new Stack<string>();
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c == '}' && isInner)
            {
                break;
            }

            if (c == '$' && isMath)
            {
                break;
            }

            switch (c)
            {
                case '\\':
                    Command(depth, isMath, open);
                    break;
                case '{' when depth >= Deepest:
                    _result.Append(c);
                    _at++;
                    break;
                case '{':
                    Group(depth, isMath);
                    break;
                case '}':
                    // One too many: BibTeX has counted them, so it is behind a backslash or the depth is at its bound.
                    _result.Append(c);
                    _at++;
                    break;
                case '$':
                    Dollar(depth);
                    break;
                case '^' or '_' when isMath:
                    _at++;
                    Script(c == '^' ? "sup" : "sub", depth);
                    break;
                case '~':
                    _result.Append('\u00A0');
                    _at++;
                    break;
                case '-' when !isMath:
                    Dashes();
                    break;
                case '-':
                    _result.Append('\u2212');
                    _at++;
                    break;
                case '`' or '\'' when !isMath && _at + 1 < _text.Length && _text[_at + 1] == c:
                    _result.Append(c == '`' ? '\u201C' : '\u201D');
                    _at += 2;
                    break;
                case '`' when !isMath:
                    _result.Append('\u2018');
                    _at++;
                    break;
                case '\'' when isMath:
                    _result.Append('\u2032');
                    _at++;
                    break;
                default:
                    _result.Append(c);
                    _at++;
                    break;
            }
        }

        while (open.TryPop(out var tag))
        {
            _result.Append("</").Append(tag).Append('>');
        }
    }

    private void Dashes()
    {
        var count = 0;
        while (Now == '-' && count < 3)
        {
            count++;
            _at++;
        }

        _result.Append(count switch { 1 => '-', 2 => '\u2013', _ => '\u2014' });
    }

    private void Dollar(int depth)
    {
        // A dollar sign without a second one is money.
        var end = _text.IndexOf('$', _at + 1);
        if (end < 0 || depth >= Deepest)
        {
            _result.Append('$');
            _at++;
            return;
        }

        if (end == _at + 1)
        {
            _at += 2;
            return;
        }

        _at++;
        Sequence(depth + 1, isMath: true, isInner: true);
        if (Now == '$')
        {
            _at++;
        }
    }

    private void Group(int depth, bool isMath)
    {
        _at++;
        var start = _result.Length;
        var isProtected = _hasCase && !isMath && depth == 0 && Now != '\\';
        Sequence(depth + 1, isMath, isInner: true);
        if (Now == '}')
        {
            _at++;
        }

        if (isProtected)
        {
            var text = _result.ToString(start, _result.Length - start);
            if (Matters(text))
            {
                _result.Insert(start, "<span class=\"nocase\">").Append("</span>");
            }
        }
    }

    /// <summary>Whether a style that makes capitals would change the text: it has a word that begins with a small letter and has no capital.</summary>
    private static bool Matters(string text)
    {
        var isWordStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (isWordStart && char.IsLower(text[i]))
            {
                var end = i;
                while (end < text.Length && char.IsLetterOrDigit(text[end]))
                {
                    end++;
                }

                // "mRNA" keeps its capitals in any case.
                if (!text.AsSpan(i, end - i).ContainsAnyInRange('A', 'Z'))
                {
                    return true;
                }
            }

            isWordStart = text[i] is ' ' or '\u00A0';
        }

        return false;
    }

    private void Command(int depth, bool isMath, Stack<string> open)
    {
        _at++;
        if (_at >= _text.Length)
        {
            _result.Append('\\');
            return;
        }

        var name = Name();
        if (Accents.OfCommand(name) is { } mark && !(isMath && name is "'" or "`" or "=" or "~"))
        {
            Accent(mark, depth, isMath);
            return;
        }

        if (Switches.TryGetValue(name, out var switched))
        {
            SkipSpace();
            _result.Append('<').Append(switched).Append('>');
            open.Push(switched);
            return;
        }

        if (Formats.TryGetValue(name, out var format))
        {
            Tagged(format, depth, isMath);
            return;
        }

        if (Plain.Contains(name))
        {
            Argument(name, depth, isMath);
            return;
        }

        if (name is "begin" or "end" or "vspace" or "hspace" or "label" or "footnote" or "phantom" or "hskip" or "kern")
        {
            SkipSpace();
            _unknown(name);
            return;
        }

        if (LatexSymbols.Of(name) is { } symbol)
        {
            _result.Append(symbol);
            if (char.IsAsciiLetter(name[0]))
            {
                // A space behind the command only ends its name; "{}" keeps it.
                SkipSpace();
                if (Now == '{' && _at + 1 < _text.Length && _text[_at + 1] == '}')
                {
                    _at += 2;
                }
            }

            return;
        }

        _unknown(name);
    }

    private string Name()
    {
        var start = _at;
        if (!char.IsAsciiLetter(Now))
        {
            _at++;
            return _text[start.._at];
        }

        while (char.IsAsciiLetter(Now))
        {
            _at++;
        }

        return _text[start.._at];
    }

    // \"o, \"{o}, \" o, {\"o}, \'{\i}, \'\i, \c c, \c{c}
    private void Accent(char mark, int depth, bool isMath)
    {
        SkipSpace();
        var start = _result.Length;
        if (!GroupOrCommand(depth, isMath) && Now is not ('\0' or '}' or '{'))
        {
            _result.Append(Now);
            _at++;
        }

        if (_result.Length == start)
        {
            // An accent over nothing, such as \'{}.
            return;
        }

        var letter = _result[start];
        _result.Remove(start, 1).Insert(start, Accents.With(letter, mark));
    }

    private void Script(string tag, int depth)
    {
        SkipSpace();
        Tagged(tag, depth, isMath: true);
    }

    private void Tagged(string tag, int depth, bool isMath)
    {
        SkipSpace();
        _result.Append('<').Append(tag).Append('>');
        One(depth, isMath);
        _result.Append("</").Append(tag).Append('>');
    }

    /// <summary>An argument that is a group or a command; false where neither begins, or where they are nested too deep.</summary>
    private bool GroupOrCommand(int depth, bool isMath)
    {
        if (depth >= Deepest || Now is not ('{' or '\\'))
        {
            return false;
        }

        if (Now == '\\')
        {
            Command(depth + 1, isMath, new Stack<string>());
            return true;
        }

        _at++;
        Sequence(depth + 1, isMath, isInner: true);
        if (Now == '}')
        {
            _at++;
        }

        return true;
    }

    /// <summary>One argument: a group, a command or a character.</summary>
    private void One(int depth, bool isMath)
    {
        if (!GroupOrCommand(depth, isMath) && Now is not ('\0' or '}' or '$'))
        {
            _result.Append(Now);
            _at++;
        }
    }

    private void Argument(string name, int depth, bool isMath)
    {
        SkipSpace();
        if (name is "href" or "foreignlanguage" && Now == '{')
        {
            // The first argument is the address or the language.
            var start = _result.Length;
            One(depth, isMath);
            _result.Length = start;
            SkipSpace();
        }

        var isQuote = name is "enquote" or "mkbibquote";
        var (before, after) = isQuote ? ("\u201C", "\u201D") : name == "mkbibparens" ? ("(", ")") : name == "mkbibbrackets" ? ("[", "]") : ("", "");
        _result.Append(before);
        One(depth, isMath && !name.StartsWith("text", StringComparison.Ordinal) && name != "mbox");
        _result.Append(after);
    }

    private void SkipSpace()
    {
        while (char.IsWhiteSpace(Now))
        {
            _at++;
        }
    }
}
