using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceSite.Refresh.Comparing;

/// <summary>
/// Texts without what is only a matter of writing: capitals, accents, dashes, quotation marks and other signs, spaces, markup, HTML entities,
/// Greek letters or their names.
/// </summary>
internal static partial class TextForms
{
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['α'] = "alpha", ['β'] = "beta", ['γ'] = "gamma", ['δ'] = "delta", ['ε'] = "epsilon", ['κ'] = "kappa", ['λ'] = "lambda", ['μ'] = "mu", ['ω'] = "omega",
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ı'] = "i",
    };

    /// <summary>As people read it: in one line, without markup and entities.</summary>
    public static string Readable(string text)
    {
        // Twice: some publishers escape what is escaped already.
        var decoded = WebUtility.HtmlDecode(WebUtility.HtmlDecode(text));
        return Spaces().Replace(Tags().Replace(decoded, ""), " ").Trim();
    }

    /// <summary>Letters and digits alone, in small letters. Two texts of the same form differ in writing only.</summary>
    public static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in Readable(text).ToLowerInvariant().Normalize(NormalizationForm.FormKD))
        {
            if (Letters.TryGetValue(c, out var letters))
            {
                bare.Append(letters);
            }
            else if (char.IsLetterOrDigit(c))
            {
                bare.Append(c);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.MathSymbol || c == '&')
            {
                // A sign that carries meaning; a dash or quotation mark does not.
                bare.Append(c == '&' ? "and" : c.ToString());
            }
        }

        return bare.ToString();
    }

    /// <summary>Its words, each as letters and digits alone.</summary>
    public static string[] Words(string text) => [.. WordEnds().Split(Readable(text)).Select(Bare).Where(word => word.Length > 0)];

    // The markup of JATS and MathML, and what publishers take from HTML: a sign "less than" in a text has a space or digit behind it.
    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9:_-]*(\s[^<>]{0,500})?/?>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}&]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex WordEnds();
}
