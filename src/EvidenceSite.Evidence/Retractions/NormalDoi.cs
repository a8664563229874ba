namespace EvidenceSite.Evidence.Retractions;

/// <summary>DOIs in one form, so that they can be compared: a DOI is the same in capitals and small letters (DOI handbook, section 2.4).</summary>
public static class NormalDoi
{
    private static readonly string[] Leads = ["https://", "http://", "www.", "dx.doi.org/", "doi.org/", "doi:", "doi "];

    /// <summary>The DOI in small letters, without the address or <c>doi:</c> in front; null if the text holds none.</summary>
    public static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var doi = text.AsSpan().Trim();
        for (var i = 0; i < Leads.Length; i++)
        {
            if (doi.StartsWith(Leads[i], StringComparison.OrdinalIgnoreCase))
            {
                doi = doi[Leads[i].Length..].TrimStart();
            }
        }

        doi = doi.TrimEnd('.').TrimEnd();
        return doi.StartsWith("10.") && doi.IndexOf('/') is > 0 and var slash && slash < doi.Length - 1 ? doi.ToString().ToLowerInvariant() : null;
    }
}
