using EvidenceSite.Browser.Tests.Site;
using EvidenceSite.Plan;
using EvidenceSite.Report;
using Xunit;

[assembly: AssemblyFixture(typeof(BuiltSite))]

namespace EvidenceSite.Browser.Tests.Site;

/// <summary>The real input, built once into a folder of its own and served on the loopback address.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    // Fixed, so that no page turns overdue while nobody looks.
    private static readonly DateOnly Today = new(2026, 11, 21);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("evidence-site-");
    private SitePlan? _plan;
    private SiteServer? _server;

    public string Folder => _folder.FullName;

    public SitePlan Plan => _plan!;

    public async ValueTask InitializeAsync()
    {
        var outcome = Pipeline.Build(Repository.Input, Folder, clean: false, Today);
        if (outcome.HasErrors)
        {
            using var report = new StringWriter();
            ProblemReport.Write(outcome.Diagnostics, new DirectoryInfo(Repository.Input), report);
            throw new InvalidOperationException("The input cannot be built:\n" + report);
        }

        _plan = outcome.Plan!;
        _server = await SiteServer.StartAsync(Folder);
    }

    /// <summary>The address of the output's root, with a slash at its end.</summary>
    public Uri Root(Opened from) => from == Opened.Server ? _server!.Root : new Uri(Folder + "/");

    /// <summary>The address of a page.</summary>
    public string Address(PlannedPage page, Opened from = Opened.Server) => new Uri(Root(from), page.Path).AbsoluteUri;

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }
}

/// <summary>How a reader comes by the pages.</summary>
public enum Opened
{
    /// <summary>From a web server.</summary>
    Server,

    /// <summary>By opening a file, without any server.</summary>
    File,
}
