using System.Diagnostics;
using System.Globalization;
using EvidenceSite.Report;

namespace EvidenceSite.Preview;

/// <summary>The verb <c>preview</c>: builds, serves, watches, until it is stopped.</summary>
/// <param name="input">The folder that holds <c>settings.yml</c>.</param>
/// <param name="theme">The folder of the theme's sources; it need not exist.</param>
/// <param name="log">Receives what happens.</param>
/// <param name="errors">Receives the problems.</param>
/// <param name="how">How problems are reported.</param>
public sealed class PreviewRun(DirectoryInfo input, DirectoryInfo theme, TextWriter log, TextWriter errors, Reporting how)
{
    private static readonly string[] Compiled = [".razor", ".cs", ".csproj"];

    // The programs that were compiled for this preview.
    private DirectoryInfo? _programs;

    /// <summary>The port to serve on; 0 for any that is free.</summary>
    public required int Port { get; init; }

    /// <summary>Gives the day by which pages are judged current.</summary>
    public required Func<DateOnly> Today { get; init; }

    /// <summary>Where the next program goes, if this one was itself compiled by a preview; else null.</summary>
    public DirectoryInfo? Next { get; init; }

    /// <summary>Is told the address when the preview can be opened.</summary>
    public Action<Uri>? Opened { get; init; }

    private bool HasTheme => File.Exists(Path.Combine(theme.FullName, "EvidenceSite.Theme.csproj"));

    /// <summary>Runs until it is stopped.</summary>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        if (!input.Exists)
        {
            await errors.WriteLineAsync($"There is no folder {input.FullName}. Name the one that holds settings.yml with --input.");
            return ExitCodes.WrongUsage;
        }

        try
        {
            var port = Port;
            if (!await ServeAsync(used => port = used, stop))
            {
                return ExitCodes.Success;
            }

            return Next is null ? await RebuiltProgram.RunAllAsync(_programs!.GetDirectories().Single(), input, theme, port, stop) : RebuiltProgram.Replace;
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await errors.WriteLineAsync($"Another program uses the port {Port} already; perhaps a preview that still runs. End it, or give another port: --port {Port + 1}.");
            return ExitCodes.WrongUsage;
        }
        finally
        {
            _programs?.Delete(recursive: true);
        }
    }

    /// <summary>Serves until it is stopped, or until there is a newer program; returns whether there is one.</summary>
    private async Task<bool> ServeAsync(Action<int> usedPort, CancellationToken stop)
    {
        // Watched before the first reading: no change in between is missed.
        using var watch = new FolderWatch(HasTheme ? [input, theme] : [input]);
        var site = new PreviewSite(input, HasTheme ? theme : null, Today);
        Update(site, "");
        await using var server = await PreviewServer.StartAsync(site, Port);
        usedPort(server.Address.Port);
        await log.WriteLineAsync($"Open {server.Address} in a browser. Pages there follow what you save{(HasTheme ? ", in the theme as well" : "")}. Ctrl-C ends the preview.");
        Opened?.Invoke(server.Address);
        try
        {
            while (true)
            {
                var changed = await watch.NextAsync(stop);
                if (HasTheme && changed.Any(IsCompiled))
                {
                    var folder = Next ?? (_programs ??= Directory.CreateTempSubdirectory("evidence-site-preview-")).CreateSubdirectory("1");
                    await log.WriteLineAsync("The theme's code has changed: compiling it …");
                    var faults = await RebuiltProgram.CompileAsync(theme, folder, stop);
                    if (faults.IsEmpty)
                    {
                        return true;
                    }

                    site.Show(faults);
                    foreach (var fault in faults)
                    {
                        await errors.WriteLineAsync($"{fault.Place}: error {fault.Code}: {fault.Message}");
                    }
                }
                else
                {
                    Update(site, changed.Count == 1 && changed.First().Length > 0 ? Path.GetRelativePath(Environment.CurrentDirectory, changed.First()) : "");
                }

                server.Announce();
            }
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private bool IsCompiled(string path) =>
        Compiled.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && path.StartsWith(theme.FullName, StringComparison.Ordinal);

    private void Update(PreviewSite site, string file)
    {
        var time = Stopwatch.StartNew();
        var outcome = site.Update().Outcome;
        var reporter = new Reporter(input, log, errors, how with { Verbose = false });
        reporter.ReportProblems(outcome);
        var count = outcome.Diagnostics.Count(problem => problem.IsError);
        var what = file.Length > 0 ? $"{file}: " : "";
        log.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}{(count == 0 ? "up to date" : count == 1 ? "one error; the last good page stays" : $"{count} errors; the last good page stays")} ({time.Elapsed.TotalMilliseconds:0} ms)"));
    }
}
