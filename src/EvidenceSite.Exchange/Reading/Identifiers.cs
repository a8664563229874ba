using System.Text.RegularExpressions;
using EvidenceSite.Citations;

namespace EvidenceSite.Exchange.Reading;

/// <summary>Finds the numbers of works in the ways in which people write them: as an address, behind a label, with words around.</summary>
public static partial class Identifiers
{
    // A number stands near the start of whatever holds it.
    private const int Longest = 2000;

    /// <summary>The DOI as it was registered, without address or label; null if there is none, or one that holds angle brackets.</summary>
    public static string? Doi(string? text)
    {
        if (text is not { Length: > 0 and <= Longest })
        {
            return null;
        }

        var decoded = text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
        if (DoiPattern().Match(decoded) is not { Success: true } match)
        {
            return null;
        }

        // "…:15<1661::AID-SIM968>3.0.CO;2-2": such a DOI cannot be told from markup, and half of one would be another work's.
        var behind = decoded.AsSpan(match.Index + match.Length);
        if (!behind.IsEmpty && behind[0] == '<' && behind.IndexOf('>') is > 0 and var end && end + 1 < behind.Length && !char.IsWhiteSpace(behind[end + 1]) && behind[end + 1] != '<' && behind[1] != '/')
        {
            return null;
        }

        var doi = match.Value.TrimEnd('.', ',', ';', ':', '\'', '?', '#');
        // "(doi:10.1/abc)": a bracket that was not opened inside is not part of it.
        while (doi.Length > 0 && doi[^1] is ')' or ']' or '}' && doi.Count(doi[^1]) > doi.Count(doi[^1] switch { ')' => '(', ']' => '[', _ => '{' }))
        {
            doi = doi[..^1].TrimEnd('.', ',', ';');
        }

        return Whole().IsMatch(doi) ? doi : null;
    }

    /// <summary>The PubMed number; null if the text holds nothing else than digits of another length, or other words.</summary>
    public static string? Pmid(string? text) =>
        text is { Length: > 0 and <= Longest } && PmidPattern().Match(text.Trim()) is { Success: true } match ? match.Groups["number"].Value : null;

    /// <summary>The PubMed Central number with PMC in front; null if there is none.</summary>
    public static string? Pmcid(string? text) =>
        text is { Length: > 0 and <= Longest } && PmcidPattern().Match(text.Trim()) is { Success: true } match ? "PMC" + match.Groups["number"].Value : null;

    /// <summary>The web address (http or https); null if it is none.</summary>
    public static string? Url(string? text) =>
        text?.Trim() is { Length: > 0 and <= Longest } address && !address.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or '"') &&
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && HostName.IsIn(uri) && uri.UserInfo.Length == 0
            ? address
            : null;

    [GeneratedRegex(@"10\.[0-9]{4,9}(\.[0-9]+)*/[^\s\p{C}""<>]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DoiPattern();

    [GeneratedRegex(@"^10\.[0-9]{4,9}/[^\s\p{C}""<>]+\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(https?://(www\.)?(pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/(m/)?pubmed)/|(pubmed|medline)?[ -]?(pmid)?[: ]*)0*(?<number>[1-9][0-9]{0,7})(/.{0,80}|\s*\[.{0,20}\]|\s*;.{0,60})?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex PmidPattern();

    [GeneratedRegex(@"^(https?://(www\.)?(pmc\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/pmc|europepmc\.org)/(articles?/)?|(pmcid)?[: ]*)PMC\s?0*(?<number>[1-9][0-9]{0,8})(\.[0-9]+)?(/.{0,80}|\s*\[.{0,20}\])?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex PmcidPattern();
}
