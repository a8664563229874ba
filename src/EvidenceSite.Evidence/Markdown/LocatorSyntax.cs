using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>Reads what follows a citation key: <c>, p. 3, and more</c> is a locator (page 3) and a suffix.</summary>
internal static partial class LocatorSyntax
{
    // The locator terms of CSL 1.0.2 (appendix IV) that occur in English texts, with the short forms that Pandoc knows.
    private static readonly FrozenDictionary<string, string> Labels = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["p"] = "page", ["pp"] = "page", ["page"] = "page", ["pages"] = "page",
        ["chap"] = "chapter", ["chaps"] = "chapter", ["chapter"] = "chapter", ["chapters"] = "chapter",
        ["sec"] = "section", ["secs"] = "section", ["section"] = "section", ["sections"] = "section", ["§"] = "section",
        ["para"] = "paragraph", ["paras"] = "paragraph", ["paragraph"] = "paragraph", ["paragraphs"] = "paragraph", ["¶"] = "paragraph",
        ["fig"] = "figure", ["figs"] = "figure", ["figure"] = "figure", ["figures"] = "figure",
        ["vol"] = "volume", ["vols"] = "volume", ["volume"] = "volume", ["volumes"] = "volume",
        ["no"] = "issue", ["nos"] = "issue", ["issue"] = "issue",
        ["n"] = "note", ["nn"] = "note", ["note"] = "note", ["notes"] = "note",
        ["l"] = "line", ["ll"] = "line", ["line"] = "line", ["lines"] = "line",
        ["col"] = "column", ["cols"] = "column", ["column"] = "column", ["columns"] = "column",
        ["pt"] = "part", ["pts"] = "part", ["part"] = "part", ["parts"] = "part",
        ["bk"] = "book", ["bks"] = "book", ["book"] = "book", ["books"] = "book",
        ["v"] = "verse", ["vv"] = "verse", ["verse"] = "verse", ["verses"] = "verse",
        ["table"] = "table", ["tables"] = "table", ["tbl"] = "table",
        ["app"] = "appendix", ["appendix"] = "appendix",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Splits the text between a key and the next semicolon or closing bracket.</summary>
    public static (Locator? Locator, string Suffix) Read(string rest)
    {
        var text = rest.TrimStart();
        var hasComma = text.StartsWith(',');
        var candidate = hasComma ? text[1..].TrimStart() : text;
        var match = Pattern().Match(candidate);
        if (!match.Success || !(hasComma || match.Groups["label"].Success))
        {
            return (null, rest.Trim());
        }

        var label = "page";
        if (match.Groups["label"].Success && !Labels.TryGetValue(match.Groups["label"].Value.TrimEnd('.'), out label!))
        {
            return (null, rest.Trim());
        }

        return (new Locator(label, match.Groups["value"].Value), candidate[match.Length..].Trim());
    }

    [GeneratedRegex(@"^(?:(?<label>§|¶|\p{L}+\.?)\s*)?(?<value>[A-Za-z]?\d+[\w.]*(?:\s*[-–,]\s*[A-Za-z]?\d+[\w.]*)*)(?=$|[\s,.])",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Pattern();
}
