using System.Net;
using System.Text;

namespace EvidenceSite.Exchange.Reading;

/// <summary>Makes of what a file holds a text that a reference can hold: one line, composed letters, CSL's markup and no other.</summary>
public static class Clean
{
    // Element names of HTML and JATS that exports leave in titles, and what CSL has for them; empty where only the words stay.
    private static readonly Dictionary<string, string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        ["i"] = "i", ["em"] = "i", ["italic"] = "i", ["b"] = "b", ["strong"] = "b", ["bold"] = "b", ["sup"] = "sup", ["sub"] = "sub", ["inf"] = "sub",
        ["sc"] = "sc", ["scp"] = "sc", ["smallcaps"] = "sc",
        ["p"] = "", ["br"] = "", ["div"] = "", ["u"] = "", ["underline"] = "", ["tt"] = "", ["title"] = "", ["sec"] = "", ["font"] = "", ["a"] = "",
        ["xref"] = "", ["named-content"] = "", ["styled-content"] = "", ["monospace"] = "", ["roman"] = "", ["sans-serif"] = "", ["overline"] = "", ["ext-link"] = "",
    };

    /// <summary>A text on one line, with its letters composed and the entities of HTML resolved.</summary>
    public static string Line(string text) => OneLine(Decoded(Accents.Compose(text)));

    /// <summary>A title: also its HTML and JATS made into CSL's markup, or taken out.</summary>
    public static string Rich(string text)
    {
        var line = Line(text);
        return line.Contains('<', StringComparison.Ordinal) ? OneLine(Markup(line)) : line;
    }

    /// <summary>The text without characters that no text may hold (control characters, halves of characters, marks that turn the reading direction).</summary>
    /// <param name="text">The text.</param>
    /// <param name="removed">Adds how many.</param>
    public static string Allowed(string text, ref int removed)
    {
        var odd = 0;
        for (var i = 0; i < text.Length; i++)
        {
            odd += IsAllowed(text, i) ? 0 : 1;
        }

        if (odd == 0)
        {
            return text;
        }

        removed += odd;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsAllowed(text, i))
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    private static bool IsAllowed(string text, int at) => text[at] switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') => false,
        '\u200E' or '\u200F' or '\u061C' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => false,
        '\uFEFF' or '\uFFFD' or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF') => false,
        var c when char.IsHighSurrogate(c) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
        var c when char.IsLowSurrogate(c) => at > 0 && char.IsHighSurrogate(text[at - 1]),
        _ => true,
    };

    private static string Decoded(string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal) || !text.Contains(';', StringComparison.Ordinal))
        {
            return text;
        }

        // Some sources escape twice ("&amp;lt;").
        var once = WebUtility.HtmlDecode(text);
        return once.Contains("&amp;", StringComparison.Ordinal) || once.Contains("&lt;", StringComparison.Ordinal) ? WebUtility.HtmlDecode(once) : once;
    }

    private static string OneLine(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // A no-break space says something; other white space does not.
            if (c is ' ' or '\t' or '\r' or '\n' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f')
            {
                if (result.Length > 0 && result[^1] != ' ')
                {
                    result.Append(' ');
                }
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString().Trim(' ', '\u00A0');
    }

    private static string Markup(string text)
    {
        var result = new StringBuilder(text.Length);
        var spans = new Stack<bool>();
        for (var at = 0; at < text.Length; at++)
        {
            // No tag is longer: a search without bound would take the square of the length.
            const int longest = 300;
            var end = text[at] == '<' ? text.AsSpan(at, Math.Min(longest, text.Length - at)).IndexOf('>') : -1;
            if (end < 0 || Element(text.AsSpan(at + 1, end - 1), spans) is not { } element)
            {
                result.Append(text[at]);
                continue;
            }

            result.Append(element);
            at += end;
        }

        return result.ToString();
    }

    /// <summary>What to write for a tag; null if it is text.</summary>
    private static string? Element(ReadOnlySpan<char> tag, Stack<bool> spans)
    {
        var isEnd = tag.StartsWith("/");
        var name = tag.Trim('/').Trim();
        var space = name.IndexOf(' ');
        var attributes = space < 0 ? "" : name[space..].ToString();
        name = space < 0 ? name : name[..space];
        var bare = name.IndexOf(':') is >= 0 and var colon ? name[(colon + 1)..].ToString() : name.ToString();
        if (name.StartsWith("mml:") || name.StartsWith("m:"))
        {
            return "";
        }

        if (bare.Equals("span", StringComparison.OrdinalIgnoreCase))
        {
            if (isEnd)
            {
                return spans.TryPop(out var kept) ? kept ? "</span>" : "" : "";
            }

            var meaning = attributes.Contains("nocase", StringComparison.Ordinal) ? "<span class=\"nocase\">"
                : attributes.Contains("nodecor", StringComparison.Ordinal) ? "<span class=\"nodecor\">"
                : attributes.Contains("small-caps", StringComparison.Ordinal) ? "<span style=\"font-variant: small-caps;\">"
                : "";
            spans.Push(meaning.Length > 0);
            return meaning;
        }

        return Elements.TryGetValue(bare, out var csl) ? csl.Length == 0 ? (bare is "br" or "p" ? " " : "") : isEnd ? $"</{csl}>" : $"<{csl}>" : null;
    }
}
