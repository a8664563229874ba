namespace EvidenceSite.Benchmarks.Synthetic;

/// <summary>Which pages the settings of synthetic evidence ask for.</summary>
internal enum PageChoice
{
    /// <summary>Also a page for each claim and each reference.</summary>
    All,

    /// <summary>No page for a claim or a reference, as the peers make none.</summary>
    Conditions,
}
