using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Documentation;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Hosting;

/// <summary>Programs that stand in for those a script calls. The first line of each writes down how it was called.</summary>
internal sealed class StandIns : IDisposable
{
    private readonly TestSite _place = TestSite.Empty();

    public string Folder => _place.Root;

    /// <summary>How they were called, in order.</summary>
    public string[] Calls => File.Exists(CallsFile) ? File.ReadAllLines(CallsFile) : [];

    private string CallsFile => Path.Combine(_place.Root, "calls");

    private string Programs => Path.Combine(_place.Root, "programs");

    /// <summary>Adds one; <c>$CALLS</c> is the file of calls.</summary>
    public async Task AddAsync(string name, string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is for a host that runs Linux.");
        var path = Path.Combine(Directory.CreateDirectory(Programs).FullName, name);
        await File.WriteAllTextAsync(path, $"#!/bin/sh\necho \"{name} $*\" >>\"$CALLS\"\n{script}\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Runs a script of the repository; the stand-ins come first.</summary>
    public Task<Run> RunAsync(string script, string[] arguments, params (string Name, string? Value)[] environment) =>
        ChildProcess.RunAsync("bash", Folder, [Checkout.Path(script.Split('/')), .. arguments], [("PATH", $"{Programs}:/usr/bin:/bin"), ("CALLS", CallsFile), .. environment]);

    public void Dispose() => _place.Dispose();
}
