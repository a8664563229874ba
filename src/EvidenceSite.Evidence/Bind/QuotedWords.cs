using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Settings;

namespace EvidenceSite.Evidence.Bind;

/// <summary>Only a few words of a source may be quoted.</summary>
internal static class QuotedWords
{
    /// <summary>Adds a problem if a quotation has more words than the settings allow.</summary>
    public static void CheckQuoted(this InputLimits limits, string key, Located<string> quoted, DiagnosticCollector problems)
    {
        var words = quoted.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
        if (words > limits.QuotedWords)
        {
            problems.Add(Catalogue.TextTooLong(quoted.Place, key, words, limits.QuotedWords));
        }
    }
}
