using System.Text;
using EvidenceSite.Citations.Diagnostics;
using EvidenceSite.Exchange.Reading;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>
/// Takes BibTeX apart into entries ("BibTeXing", Patashnik 1988): macros, <c>#</c>, values in braces or quotation marks. It goes over the text
/// once: an entry whose braces do not close ends where the next one begins.
/// </summary>
internal sealed class BibtexScanner
{
    // What macros may grow to, all together: "a # a # a" in a row of macros would double each time.
    private const int MostExpanded = 4 * 1024 * 1024;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly ProblemList _problems;
    private readonly List<BibtexEntry> _entries = [];
    private readonly Dictionary<string, string> _macros = new(StringComparer.OrdinalIgnoreCase);
    private long _expanded;
    private int _at;

    private BibtexScanner(string text, ProblemList problems)
    {
        (_text, _source, _problems) = (text, new SourceText(text), problems);
        foreach (var month in (string[])["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"])
        {
            _macros[month] = month;
        }
    }

    public static List<BibtexEntry> Scan(string text, ProblemList problems)
    {
        var scanner = new BibtexScanner(text, problems);
        scanner.Run();
        return scanner._entries;
    }

    private char Now => _at < _text.Length ? _text[_at] : '\0';

    private bool IsAtEnd => _at >= _text.Length;

    private void Run()
    {
        while (_at < _text.Length && _text.IndexOf('@', _at) is >= 0 and var start)
        {
            _at = start + 1;
            SkipSpace();
            var type = Word().ToLowerInvariant();
            SkipSpace();
            if (type.Length == 0 || Now is not ('{' or '('))
            {
                continue;
            }

            var close = Now == '{' ? '}' : ')';
            _at++;
            switch (type)
            {
                case "comment" or "preamble":
                    SkipGroup(start, close);
                    break;
                case "string":
                    Macro(start, close);
                    break;
                default:
                    Entry(type, start, close);
                    break;
            }
        }
    }

    private void Entry(string type, int start, char close)
    {
        SkipSpace();
        var keyStart = _at;
        while (!IsAtEnd && Now is not (',' or '}' or '\n' or '\r' or '=' or '{' or '"') && !(close == ')' && Now == ')'))
        {
            _at++;
        }

        var key = _text[keyStart.._at].Trim();
        SkipSpace();
        if (Now == '=')
        {
            // "@article{title = ...": there is no key.
            (_at, key) = (keyStart, "");
        }

        var entry = new BibtexEntry(type, key, LineAt(start));
        while (true)
        {
            SkipSpace();
            if (Now == ',')
            {
                _at++;
            }
            else if (IsAtEnd || (Now == '@' && IsEntryStart(_at)))
            {
                Cut(entry);
                return;
            }
            else if (Now == close || Now == '}')
            {
                _at++;
                break;
            }
            else if (!Field(entry, close))
            {
                return;
            }
        }

        if (entry.Fields.Count > 0)
        {
            _entries.Add(entry);
        }
        else
        {
            _problems.Error(entry.Line, 0, $"The entry {Named(entry)} has no field that can be read. It was not taken.", "Correct it, or export it again.");
        }
    }

    /// <summary>One "name = value"; false after the entry was cut off.</summary>
    private bool Field(BibtexEntry entry, char close)
    {
        var start = _at;
        var name = FieldName();
        SkipSpace();
        if (name.Length == 0 || Now != '=')
        {
            Warn(start, $"A field \"name = value\" is expected here, in the entry {Named(entry)}.", "Look whether a brace, a comma or an equals sign is missing before it.");
            return SkipToNextField(entry, close);
        }

        _at++;
        if (Value(entry, close) is not { } value)
        {
            return false;
        }

        entry.Fields.Add(new BibtexField(name.ToLowerInvariant(), value, LineAt(start)));
        SkipSpace();
        if (!IsAtEnd && Now != ',' && Now != close && Now != '}' && Now != '@')
        {
            Warn(_at, $"A comma is missing before this, in the entry {Named(entry)}.", "Nothing needs to be done if the reference is complete.");
        }

        return true;
    }

    /// <summary>A value: pieces joined by <c>#</c>. Null after the entry was cut off.</summary>
    private string? Value(BibtexEntry entry, char close)
    {
        StringBuilder? joined = null;
        var value = "";
        while (true)
        {
            SkipSpace();
            var piece = Now switch
            {
                '{' => Braced(),
                '"' => Quoted(),
                _ => Bare(entry, close),
            };
            if (piece is null)
            {
                // What was read of the value would be a torn text.
                Cut(entry);
                return null;
            }

            if (joined is null)
            {
                value = piece;
            }
            else
            {
                joined.Append(piece);
            }

            SkipSpace();
            if (Now != '#')
            {
                return joined?.ToString() ?? value;
            }

            _at++;
            joined ??= new StringBuilder(value);
        }
    }

    /// <summary>What stands in braces; null if they do not close. BibTeX counts braces even behind a backslash.</summary>
    private string? Braced()
    {
        var start = ++_at;
        for (var depth = 1; !IsAtEnd; _at++)
        {
            switch (Now)
            {
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return _text[start.._at++];
                case '@' when IsEntryStart(_at):
                    return null;
            }
        }

        return null;
    }

    private string? Quoted()
    {
        var start = ++_at;
        for (var depth = 0; !IsAtEnd; _at++)
        {
            switch (Now)
            {
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                // "G\"odel" needs braces by the rules, and is written without.
                case '"' when depth <= 0 && !(_at > start && _text[_at - 1] == '\\' && _at + 1 < _text.Length && (char.IsLetter(_text[_at + 1]) || _text[_at + 1] is '{' or '\\')):
                    return _text[start.._at++];
                case '@' when IsEntryStart(_at):
                    return null;
            }
        }

        return null;
    }

    /// <summary>A number or a macro.</summary>
    private string Bare(BibtexEntry entry, char close)
    {
        var start = _at;
        while (!IsAtEnd && Now is not (',' or '#' or '}' or '\n' or '\r' or '{' or '"') && !(close == ')' && Now == ')'))
        {
            _at++;
        }

        var word = _text[start.._at].Trim();
        if (word.Length == 0 || char.IsAsciiDigit(word[0]))
        {
            return word;
        }

        if (_macros.TryGetValue(word, out var value))
        {
            _expanded += value.Length;
            if (_expanded <= MostExpanded)
            {
                return value;
            }

            Warn(start, "The macros (@string) of this file have grown too large. From here on, their names were taken as their texts.", "Put the texts there.");
            return word;
        }

        Warn(start, $"\"{Excerpt.Of(word)}\" in the entry {Named(entry)} is no text in braces and no @string of this file. Its name was taken as its text.", "Put the text there.");
        return word;
    }

    private void Macro(int start, char close)
    {
        SkipSpace();
        var holder = new BibtexEntry("string", "", LineAt(start));
        var name = FieldName();
        SkipSpace();
        if (name.Length > 0 && Now == '=')
        {
            _at++;
            if (Value(holder, close) is { } value)
            {
                _macros[name] = value;
                SkipSpace();
                if (Now == close || Now == '}')
                {
                    _at++;
                }
            }

            return;
        }

        _problems.Warn(holder.Line, 0, "This @string cannot be read.", "Write it as @string{name = {text}}.");
    }

    private void SkipGroup(int start, char close)
    {
        if (close == ')')
        {
            while (!IsAtEnd && Now != ')' && !(Now == '@' && IsEntryStart(_at)))
            {
                _at++;
            }

            return;
        }

        _at--;
        if (Braced() is null)
        {
            _problems.Warn(LineAt(start), 0, "The braces of this @comment or @preamble do not close.", "Nothing needs to be done if all works were read.");
        }
    }

    /// <summary>After a mistake: to the next comma or closing brace. False after the entry was cut off.</summary>
    private bool SkipToNextField(BibtexEntry entry, char close)
    {
        while (!IsAtEnd && Now != ',' && Now != '}' && Now != close && !(Now == '@' && IsEntryStart(_at)))
        {
            if (Now != '{')
            {
                _at++;
            }
            else if (Braced() is null)
            {
                Cut(entry);
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an entry begins here: at the start of a line, with a type, a brace, a key and a comma. No value looks like that.</summary>
    private bool IsEntryStart(int at)
    {
        const int furthest = 200;
        for (var before = at - 1; before >= 0 && _text[before] is not ('\n' or '\r'); before--)
        {
            if (_text[before] is not (' ' or '\t') || at - before > 20)
            {
                return false;
            }
        }

        var end = Math.Min(_text.Length, at + furthest);
        var i = at + 1;
        while (i < end && char.IsAsciiLetter(_text[i]))
        {
            i++;
        }

        var letters = i - at - 1;
        while (i < end && _text[i] is ' ' or '\t')
        {
            i++;
        }

        if (letters == 0 || i >= end || _text[i] is not ('{' or '('))
        {
            return false;
        }

        for (i++; i < end; i++)
        {
            switch (_text[i])
            {
                case ',' or '=':
                    return true;
                case '{' or '}' or '"' or '#' or '\n' or '\r':
                    return false;
            }
        }

        return false;
    }

    private void Cut(BibtexEntry entry) => _problems.Error(
        entry.Line, 0,
        $"The entry {Named(entry)} is not closed: its braces or quotation marks do not pair up to {(IsAtEnd ? "the end of the file" : $"the next entry, at line {LineAt(_at)}")}. It was not taken.",
        "Correct the braces, or export it again.");

    private void Warn(int offset, string problem, string remedy)
    {
        var (line, column) = _source.PlaceAt(offset);
        _problems.Warn(line, column, problem, remedy);
    }

    private static string Named(BibtexEntry entry) => entry.Key.Length > 0 ? $"\"{Excerpt.Of(entry.Key)}\"" : $"@{Excerpt.Of(entry.Type)}";

    private int LineAt(int offset) => _source.PlaceAt(offset).Line;

    private string Word()
    {
        var start = _at;
        while (char.IsAsciiLetter(Now))
        {
            _at++;
        }

        return _text[start.._at];
    }

    private string FieldName()
    {
        var start = _at;
        while (!IsAtEnd && (char.IsLetterOrDigit(Now) || Now is '-' or '_' or ':' or '.' or '+' or '/' or '*'))
        {
            _at++;
        }

        return _text[start.._at];
    }

    private void SkipSpace()
    {
        while (!IsAtEnd && (char.IsWhiteSpace(Now) || Now == '\uFEFF'))
        {
            _at++;
        }
    }
}
