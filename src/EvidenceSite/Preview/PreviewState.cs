using System.Collections.Immutable;
using EvidenceSite.Render;

namespace EvidenceSite.Preview;

/// <summary>What a preview shows.</summary>
/// <param name="Version">A new one for every update, and for every start of the preview.</param>
/// <param name="Files">The last site that could be built; null if there was none yet.</param>
/// <param name="Outcome">What the last run found.</param>
internal sealed record PreviewState(string Version, SiteFiles? Files, Outcome Outcome)
{
    /// <summary>What is wrong with the theme's code, in the words of the compiler.</summary>
    public ImmutableArray<ThemeFault> ThemeFaults { get; init; } = [];
}
