using System.Text.RegularExpressions;

namespace EvidenceSite.Evidence.Bind;

/// <summary>The forms of the numbers by which works are known.</summary>
internal static partial class BibliographicNumbers
{
    /// <summary>DOI: prefix 10, a registrant of four to nine digits, a slash, a suffix (DOI handbook, section 2.2; Crossref's recommended pattern).</summary>
    public static bool IsDoi(string text) => Doi().IsMatch(text);

    /// <summary>PubMed number: one to eight digits, not starting with 0.</summary>
    public static bool IsPmid(string text) => Pmid().IsMatch(text);

    /// <summary>PubMed Central number: PMC and digits.</summary>
    public static bool IsPmcid(string text) => Pmcid().IsMatch(text);

    /// <summary>ClinicalTrials.gov number: NCT and eight digits.</summary>
    public static bool IsNct(string text) => Nct().IsMatch(text);

    /// <summary>Words in a text that set out to be a ClinicalTrials.gov number.</summary>
    public static IEnumerable<string> NctLike(string text) => NctStart().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"^10\.\d{4,9}/[^\s\p{C}""<>]+\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Doi();

    [GeneratedRegex(@"^[1-9][0-9]{0,7}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Pmid();

    [GeneratedRegex(@"^PMC[1-9][0-9]{0,8}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Pmcid();

    [GeneratedRegex(@"^NCT[0-9]{8}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Nct();

    [GeneratedRegex(@"\bNCT[\w-]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex NctStart();
}
