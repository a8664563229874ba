using System.CommandLine;
using EvidenceSite.Benchmarks.Measures;
using EvidenceSite.Benchmarks.Peers;
using EvidenceSite.Benchmarks.Processes;
using EvidenceSite.Benchmarks.Results;
using EvidenceSite.Benchmarks.Synthetic;

namespace EvidenceSite.Benchmarks;

/// <summary>Measures the program over synthetic evidence and prints what came out.</summary>
internal static class Benchmark
{
    /// <summary>Does what the command line asks for.</summary>
    /// <returns>An exit code. A missed target is no failure: the figures depend on the machine.</returns>
    public static async Task<int> RunAsync(ParseResult asked, TextWriter to)
    {
        var conditions = asked.GetRequiredValue(BenchmarkOptions.Conditions);
        var seed = asked.GetValue(BenchmarkOptions.Seed);
        if (asked.GetValue(BenchmarkOptions.Generate) is { } generated)
        {
            var corpus = new SyntheticCorpus(conditions[0], seed, asked.GetValue(BenchmarkOptions.Pages));
            corpus.WriteTo(generated);
            to.WriteLine($"Wrote {corpus} to {generated.FullName}");
            return ExitCodes.Success;
        }

        var folder = asked.GetRequiredValue(BenchmarkOptions.Work).CreateSubdirectory($"evidence-site-benchmark-{Environment.ProcessId}");
        try
        {
            var around = new Surroundings(
                asked.GetValue(BenchmarkOptions.Program) ?? Published.Program(to), Published.Floor(to), Installed(to), folder, asked.GetValue(BenchmarkOptions.Runs));
            to.WriteLine($"{around.Runs} runs of each, on {Environment.ProcessorCount} processors. Written to {folder.FullName}");
            var sizes = new List<SizeFigures>();
            var curve = new List<CurvePoint>();
            RealSite? real = null;
            if (asked.GetRequiredValue(BenchmarkOptions.Curve) is { Length: > 0 } amounts)
            {
                TextReport.WriteCurveHead(to);
                foreach (var amount in amounts)
                {
                    curve.Add(Curve.Measure(amount, asked.GetValue(BenchmarkOptions.Pages), seed, around));
                    TextReport.Write(curve[^1], to);
                }
            }
            else
            {
                foreach (var amount in conditions)
                {
                    sizes.Add(await SizeBenchmark.MeasureAsync(amount, seed, around));
                    TextReport.Write(sizes[^1], to);
                }

                real = RealSite.Measure(seed, around);
                TextReport.Write(real, to);
                TextReport.Write(Targets.Of(sizes, real), to);
            }

            if (asked.GetValue(BenchmarkOptions.Json) is { } json)
            {
                JsonFile.Write(json, sizes, real, curve, Targets.Of(sizes, real));
            }

            // What no other machine changes.
            return sizes.All(size => size is { TouchedWithoutChange: 0, Preview.EqualsBuild: true }) ? ExitCodes.Success : ExitCodes.ProblemsFound;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<IPeer> Installed(TextWriter to)
    {
        var installed = new List<IPeer>();
        foreach (var peer in (IPeer[])[new HugoPeer(), new EleventyPeer()])
        {
            if (peer.Missing() is { } reason)
            {
                to.WriteLine($"{peer.Name} is left out: {reason}.");
            }
            else
            {
                to.WriteLine($"{peer.Name} {peer.Version()} is there.");
                installed.Add(peer);
            }
        }

        return installed;
    }
}
