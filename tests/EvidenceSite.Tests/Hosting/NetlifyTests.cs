using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Documentation;

namespace EvidenceSite.Tests.Hosting;

/// <summary>
/// The script that builds on Netlify, with stand-ins for what it fetches and runs. Each stand-in writes down how it was called.
/// </summary>
public sealed class NetlifyTests : IDisposable
{
    private const string Address = "https://dot.net/v1/dotnet-install.sh";
    private const string Script = "#!/usr/bin/env bash\necho \"install $*\" >>\"$CALLS\"\nmkdir -p \"$4\"\nprintf '#!/bin/sh\\necho \"installed $*\" >>\"$CALLS\"\\n' >\"$4/dotnet\"\nchmod +x \"$4/dotnet\"\n";

    private readonly StandIns _standIns = new();

    private string Sdk => Path.Combine(_standIns.Folder, "sdk");

    [Fact]
    public async Task TheSdkThatIsThereIsUsed()
    {
        var run = await RunAsync("production", sdk: true, "", "");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["dotnet --version", "dotnet run --project src/EvidenceSite --configuration Release -- --output output"], CallsMade());
    }

    [Fact]
    public async Task ThePinnedSdkIsInstalledByTheOfficialScript()
    {
        var run = await RunAsync("production", sdk: false, "https://builds.dotnet.microsoft.com/dotnet/scripts/v1/dotnet-install.sh", Script);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var calls = CallsMade();
        Assert.Equal("dotnet --version", calls[0]);
        Assert.StartsWith("curl ", calls[1], StringComparison.Ordinal);
        Assert.EndsWith(" " + Address, calls[1], StringComparison.Ordinal);
        Assert.Contains("--proto =https --proto-redir =https", calls[1], StringComparison.Ordinal);
        Assert.Equal(
            [$"install --jsonfile global.json --install-dir {Sdk} --no-path", "installed run --project src/EvidenceSite --configuration Release -- --output output"],
            calls[2..]);
    }

    [Theory]
    [InlineData("https://mirror.example/dotnet-install.sh", Script)]
    [InlineData("https://dot.net.example/dotnet-install.sh", Script)]
    [InlineData(Address, "<!DOCTYPE html><title>Not found</title>")]
    public async Task AScriptFromElsewhereIsNotRun(string from, string script)
    {
        var run = await RunAsync("production", sdk: false, from, script);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("Nothing was installed.", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(CallsMade(), call => call.StartsWith("install", StringComparison.Ordinal) || call.Contains(" run ", StringComparison.Ordinal));
    }

    /// <summary>The history of each claim comes from git.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TheWholeHistoryIsFetchedWhereItIsNotThere(bool isShallow)
    {
        await RunAsync("production", sdk: true, "", "", isShallow);
        Assert.Equal(isShallow, CallsMade().Contains("git fetch --unshallow --quiet"));
    }

    /// <summary>Search engines must not take a preview for the site; when in doubt, it is one.</summary>
    [Theory]
    [InlineData("deploy-preview")]
    [InlineData("branch-deploy")]
    [InlineData("")]
    public async Task WhateverIsNotTheSiteIsAPreview(string context)
    {
        await RunAsync(context, sdk: true, "", "");
        Assert.EndsWith(" -- --output output --noindex", CallsMade()[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheHostRunsThisScriptAndPublishesWhatItBuilds()
    {
        var settings = await File.ReadAllTextAsync(Checkout.Path("netlify.toml"), TestContext.Current.CancellationToken);
        Assert.Contains("command = \"bash build/netlify.sh\"", settings, StringComparison.Ordinal);
        Assert.Contains("publish = \"output\"", settings, StringComparison.Ordinal);
        Assert.Single(settings.Split('\n'), line => line.StartsWith("  command", StringComparison.Ordinal));
    }

    public void Dispose() => _standIns.Dispose();

    private async Task<Run> RunAsync(string context, bool sdk, string from, string script, bool isShallow = false)
    {
        await _standIns.AddAsync("dotnet", $"[ \"$1\" != --version ] || exit {(sdk ? 0 : 1)}");
        await _standIns.AddAsync("curl", "while [ $# -gt 0 ]; do [ \"$1\" != --output ] || cp \"$SCRIPT\" \"$2\"; shift; done\nprintf %s \"$FROM\"");
        await _standIns.AddAsync("git", $"echo {(isShallow ? "true" : "false")}");
        var file = Path.Combine(_standIns.Folder, "script");
        await File.WriteAllTextAsync(file, script, TestContext.Current.CancellationToken);
        return await _standIns.RunAsync("build/netlify.sh", [], ("SCRIPT", file), ("FROM", from), ("CONTEXT", context), ("DOTNET_INSTALL_DIR", Sdk));
    }

    private string[] CallsMade() => [.. _standIns.Calls.Where(call => !call.StartsWith("git rev-parse", StringComparison.Ordinal))];
}
