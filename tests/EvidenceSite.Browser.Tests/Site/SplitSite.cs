using EvidenceSite.Plan;
using Xunit;

namespace EvidenceSite.Browser.Tests.Site;

/// <summary>The real input as if it were large: its lists have several pages, and its search and filters read parts.</summary>
public sealed class SplitSite : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("evidence-site-split-");
    private SitePlan? _plan;

    public static SiteLimits Limits { get; } = new() { ListBytes = 60_000, ListPageBytes = 40_000, SampleEntries = 5, SearchFileBytes = 1000, PartBytes = 4000 };

    public SitePlan Plan => _plan!;

    public string Folder => _folder.FullName;

    /// <summary>The address of the output's root in the folder, with a slash at its end.</summary>
    public Uri Root => new(Folder + "/");

    public ValueTask InitializeAsync()
    {
        var outcome = Pipeline.Build(Repository.Input, Folder, clean: false, Today, limits: Limits);
        _plan = outcome.Plan ?? throw new InvalidOperationException("The input has errors.");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
