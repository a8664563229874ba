namespace EvidenceSite.Citations.Rendering;

/// <summary>The web addresses that variables stand for.</summary>
internal static class Links
{
    public static string? TargetOf(string variable, string value)
    {
        value = value.Trim();
        switch (variable)
        {
            case "URL":
                return IsWeb(value) ? value : null;
            case "DOI":
                return IsWeb(value) ? value : "https://doi.org/" + Uri.EscapeDataString(value).Replace("%2F", "/", StringComparison.Ordinal);
            case "PMID" when value.All(char.IsAsciiDigit):
                return "https://www.ncbi.nlm.nih.gov/pubmed/" + value;
            case "PMCID" when value.All(char.IsAsciiLetterOrDigit):
                return "https://www.ncbi.nlm.nih.gov/pmc/articles/" + value;
            default:
                return null;
        }
    }

    private static bool IsWeb(string value) =>
        value.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
