namespace EvidenceSite.Fuzz.Mutation;

/// <summary>What is put into inputs: signs that the formats give a meaning, and attacks. Elements and attributes of attacks are named so that no page of the site has them.</summary>
internal static class Pieces
{
    /// <summary>Texts that must stay texts, whatever the format they end up in.</summary>
    public static readonly string[] Attacks =
    [
        "\"><script>fuzz()</script>", "</script><fuzz onfuzz=1>", "' onfuzz='fuzz()", "\" onfuzz=\"fuzz()", "</title><fuzz>", "]]><fuzz>", "--><fuzz>", "<!--", "<![CDATA[", "<fuzz/>",
        "</style><fuzz>", "</textarea><fuzz>", "</svg><fuzz>", "</template><fuzz>", "</span></cite></li></ol><fuzz>", "<i>", "</i>", "<i onfuzz=1>x</i>", "<b><i>x</b></i>", "<sup>2</sup>",
        "<span class=\"nocase\" onfuzz=1>x</span>", "<span style=\"font-variant:small-caps;\">x</span>", "<sc>x</sc>", "javascript:fuzz()", "JaVaScRiPt&colon;fuzz()", "java\\tscript:fuzz()", "data:text/html,<fuzz>",
        "vbscript:fuzz", "https://a.example/\\\"onfuzz=1", "https://a.example/?a=b&c=<fuzz>", "=HYPERLINK(1)", "+1+1", "-1+1", "@SUM(1)", "\\t=1", "|calc", "}, fuzz = {x", "}\\n@misc{fuzz, title={x}", "\\\\input{fuzz}",
        "x\\nER  - \\nTY  - JOUR\\nTI  - fuzz", "\\r\\n  X-Fuzz: 1", "\\n/*\\n  X-Fuzz: 1", "\\u2028fuzz()\\u2029", "\\u202Efuzz", "\\0", "\\x1b[31mfuzz", "&#x202E;", "&lt;fuzz&gt;", "&amp;lt;fuzz&amp;gt;", "&fuzz;",
        "${fuzz}", "{{fuzz}}", "@{fuzz}", "<%= fuzz %>", "`fuzz`", "../../../../outside", "..%2f..%2foutside", "..\\\\..\\\\outside", "/etc/passwd", "file:///etc/passwd", "//a.example/fuzz", "CON", "NUL.md", "aux", "a:b", "%00",
        "10.1234/<fuzz>", "10.1234/a\\\"b", "2020-99-99", "0000", "-1", "99999999999999999999", "1e999", "NaN", "", " ", "\\uFEFF", "\\u00A0", "é", "😀", "İ", "ß", "漢字", "א", "a\\u0301\\u0301\\u0301",
        "ctx_ver=Z39.88-2004&rft.title=fuzz", "\\\",\\\"fuzz\\\":\\\"", "\\\\\\\"", "\\\\", "'", "''", "‘’“”", "$fuzz$", "#", "%", "^", "~", "_",
    ];

    /// <summary>Signs of YAML and of Markdown with citations.</summary>
    public static readonly string[] Text =
    [
        "\n", "\n\n", "\r\n", "\r", "\t", " ", "  ", "    ", "\n  ", "\n    - ", ": ", "- ", "[", "]", "{", "}", "\"", "'", "|", ">-", "|9", "&a ", "*a ", "!a ", "%TAG ! x:\n", "@", "`", "? ", ",", "---\n", "...\n", "<<: ", "#", " #", "~",
        "null", "true", "2020-01-01", "0", "-", "+", "# ", "## ", "###### ", "* ", "1. ", "> ", "***", "**", "_", "```", "~~~", "| a | b |\n| - | - |\n", "\\", "<b>", "<!-- -->", "<script>", "</p>", "&amp;", "&#0;", "&#x202E;", "[a](", "](b)",
        "![", "](javascript:fuzz())", "](<javascript:fuzz()>)", "](../sources/tonic-shop.md)", "](#claim-tonic-stops-hiccups)", "[a]: javascript:fuzz()\n", "<http://a.example>", "<javascript:fuzz()>", "http://a.example/", "[^1]", "[^1]: a\n",
        "[@trial-2020]", "@trial-2020", "[-@trial-2020, p. 3]", "[see @trial-2020, pp. 3-4; @series-2018]", "[@", "[@trial-2020", "@{trial-2020}", "[@nobody]", "[@trial-2020, {p. <i>3}, x]", "[@trial-2020 ; ; @mice-2015]", "@trial-2020 [", ";",
        "::claims", "::claim tonic-stops-hiccups", "::", ":::", "\u202E", "\u2067", "\u0001", "\0", "\uFEFF", "\u2028", "\u00A0", "\u200B", "\uFFFD", "é", "😀", "\u0301", "שלום", "<i>a</i>", "<i>", "<span class=\"nocase\">a</span>",
    ];

    /// <summary>Signs of CSL and of XML.</summary>
    public static readonly string[] Xml =
    [
        "<", ">", "/>", "</", "\"", "'", "&", "&lt;", "&#0;", "&#x202E;", "&fuzz;", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<!DOCTYPE style SYSTEM \"file:///etc/passwd\">", "<?xml version=\"1.1\"?>", "<!-- -->", "<![CDATA[x]]>",
        "<macro name=\"fuzz\">", "</macro>", "<text macro=\"author\"/>", "<text macro=\"fuzz\"/>", "<text variable=\"title\"/>", "<text value=\"&lt;script&gt;fuzz()&lt;/script&gt;\"/>", "<text term=\"et-al\"/>", "<group delimiter=\"&lt;fuzz&gt;\">", "</group>",
        "<choose><if type=\"book\">", "</if></choose>", "<names variable=\"author\"/>", "<substitute>", "<date variable=\"issued\" form=\"text\"/>", "<number variable=\"volume\" form=\"ordinal\"/>", "<label variable=\"page\"/>", "<sort>", "<key variable=\"issued\"/>",
        " prefix=\"&lt;fuzz&gt;\"", " suffix=\"' onfuzz='\"", " font-style=\"italic\"", " display=\"block\"", " et-al-min=\"-1\"", " et-al-min=\"99999999999\"", " et-al-use-first=\"0\"", " names-min=\"0\"", " collapse=\"year-suffix\"", " second-field-align=\"flush\"",
        " text-case=\"title\"", " quotes=\"true\"", " strip-periods=\"true\"", " form=\"short\"", " page-range-format=\"chicago\"", " default-locale=\"../../x\"", " xmlns=\"fuzz\"", " class=\"note\"", " disambiguate=\"true\"", "0", "-1", "2147483648",
    ];

    /// <summary>Signs of bibliographic files and of the answers of services.</summary>
    public static readonly string[] Records =
    [
        "{", "}", "\"", "\\", "$", "#", "@", ",", "=", "&", "<", ">", ";", ":", "-", "_", "^", "~", "[", "]", "(", ")", "/", "\r\n", "\n", "\t", "\0", " ", "@article{", "@string{a = {b}}", "@comment{", "author = {", " and ", " and others", "\\'{e}", "\\textit{", "{\\it ",
        "$\\alpha^{2}$", "\\\"", "\\url{", "month = jan", "crossref = {a}", "TY  - JOUR\n", "ER  - \n", "TI  - ", "AU  - Doe, A., Jr\n", "PY  - ////\n", "DO  - 10.1/x\n", "N1  - ", "PMID- 1\n", "FAU - ", "DP  - 2018 Dec-2019 Jan\n", "AID - 10.1/x [doi]\n", "      more\n", "<i>", "</i>", "<b",
        "&amp;", "&lt;script&gt;", "&#0;", "\u202E", "\u0301", "\uFEFF", "\u2028", "é", "😀", "İ", "null", "true", "[]", "{}", "[[2019,1,15]]", "[[null]]", "\"date-parts\":", "\"raw\":", "\"literal\":", "\"family\":", "\"custom\":{\"a\":1}", "\\uD800", "\\u0000", "1e999", "-1", "99999999999",
        "<PubmedArticle>", "</PubmedArticle>", "<Year>", "</Year>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&fuzz;", "<ArticleId IdType=\"doi\">", "\"update-to\":[", "\"message\":",
    ];

    /// <summary>Signs of comma-separated values.</summary>
    public static readonly string[] Csv =
    [
        ",", ",,", "\"", "\"\"", "\n", "\r\n", "\r", "\0", ";", "\t", "=1", "\uFEFF", "é", "\u00e9", "10.1234/tonic.2020.1", "\"10.1234/tonic.2020.1\"", "doi.org/", "0", "unavailable", "Retraction", "Correction", "Expression of concern", "Reinstatement", "2/30/2021 0:00", "99/99/9999",
        "2021-02-03", "<script>fuzz()</script>", "+Error;", "\u202E", "OriginalPaperDOI", "RetractionNature",
    ];
}
