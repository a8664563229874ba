namespace EvidenceSite.Evidence.Retractions;

/// <summary>PubMed numbers in one form, so that they can be compared.</summary>
public static class NormalPmid
{
    /// <summary>The digits without zeros in front; null if there are none, or other signs.</summary>
    public static string? Of(string? text)
    {
        var digits = text.AsSpan().Trim().TrimStart('0');
        return digits.Length is > 0 and <= 10 && !digits.ContainsAnyExceptInRange('0', '9') ? digits.ToString() : null;
    }
}
