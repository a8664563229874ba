namespace EvidenceSite.Evidence.Settings;

/// <summary>What has a page of its own. Without one, a claim is found on its condition's or topic's page, and a work in the bibliography.</summary>
/// <param name="Claims">Whether each claim has a page, and a data file beside it.</param>
/// <param name="References">Whether each reference has a page.</param>
public sealed record OwnPages(bool Claims, bool References)
{
    /// <summary>A page for each.</summary>
    public static OwnPages Default { get; } = new(Claims: true, References: true);
}
