using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Render;
using EvidenceSite.Theme;

namespace EvidenceSite.Preview;

/// <summary>The site of a preview in memory: nothing is written. Updates come one after the other; reading is safe for several threads.</summary>
/// <param name="input">The folder that holds <c>settings.yml</c>.</param>
/// <param name="themeFolder">The folder of the theme whose styles, scripts and pictures are taken as they stand; null for those of the program.</param>
/// <param name="today">Gives the day by which pages are judged current.</param>
internal sealed class PreviewSite(DirectoryInfo input, DirectoryInfo? themeFolder, Func<DateOnly> today)
{
    // Open pages compare versions: one of an earlier preview must not look like this one's.
    private readonly string _start = Guid.NewGuid().ToString("N")[..8];
    private readonly PipelineMemory _memory = new();
    private volatile PreviewState? _state;
    private int _updates;

    /// <summary>What is shown now.</summary>
    public PreviewState State => _state ?? throw new InvalidOperationException("The site was not built yet.");

    /// <summary>Runs the pipeline as far as the plan. Pages are rendered when they are asked for. After an error the last good site stays.</summary>
    public PreviewState Update()
    {
        var outcome = Pipeline.Plan(input.FullName, today(), memory: _memory);
        var files = outcome.Plan is { } plan ? new SiteFiles(plan, ThemeFiles.Load(themeFolder?.FullName)) : _state?.Files;
        return _state = new PreviewState(NextVersion(), files, outcome);
    }

    /// <summary>Shows that the theme's code cannot be compiled; the site stays as it is.</summary>
    public PreviewState Show(ImmutableArray<ThemeFault> faults) => _state = State with { Version = NextVersion(), ThemeFaults = faults };

    private string NextVersion() => string.Create(CultureInfo.InvariantCulture, $"{_start}-{++_updates}");
}
