using System.Globalization;
using EvidenceSite.Fuzz.Mutation;
using EvidenceSite.Fuzz.Targets;

namespace EvidenceSite.Fuzz;

/// <summary>Tries cases. Which ones depends on the seed, the target and their number alone; only how many also depends on the time.</summary>
internal static class FuzzRun
{
    /// <summary>The stack of the program on the system that gives the smallest, so that what is too deep there is found here.</summary>
    private const int StackBytes = 1024 * 1024;

    /// <summary>Tries cases of each target and prints a line about it.</summary>
    public static IReadOnlyList<TargetResult> Run(IReadOnlyList<string> targets, int seed, Amount amount, DirectoryInfo folder, Patience patience, TextWriter log)
    {
        log.WriteLine(Line("target", "cases", "accepted", "slowest", "(case)", "findings"));
        var results = new List<TargetResult>();
        var findings = new FindingFolder(folder);
        foreach (var name in targets)
        {
            var result = Run(name, seed, amount with { Time = amount.Time / targets.Count }, findings, patience, log);
            results.Add(result);
            log.WriteLine(Line(
                name, Text(result.Cases), Text(result.Accepted), string.Create(CultureInfo.InvariantCulture, $"{result.Slowest.TotalMilliseconds:0} ms"),
                $"({Text(result.SlowestCase)})", Text(result.Findings)));
        }

        findings.Done();
        log.WriteLine($"{Text(results.Sum(result => result.Cases))} cases, {Text(results.Sum(result => result.Findings))} findings.");
        return results;
    }

    private static TargetResult Run(string name, int seed, Amount amount, FindingFolder findings, Patience patience, TextWriter log)
    {
        using var target = TargetList.Open(name);
        var result = new TargetResult(name, 0, 0, TimeSpan.Zero, 0, 0);
        var until = Environment.TickCount64 + (amount.Time?.TotalMilliseconds ?? double.MaxValue);
        // One case always: a target without any would look like one without findings.
        for (var number = amount.First; number < (long)amount.First + amount.Cases && (result.Cases == 0 || Environment.TickCount64 < until); number++)
        {
            findings.Note(name, seed, number);
            var input = target.Case(CaseRandom.Of(seed, name, number));
            var attempt = Attempt.Of(target, input, patience);
            result = result with { Cases = result.Cases + 1, Accepted = result.Accepted + (attempt.Verdict.IsAccepted ? 1 : 0) };
            if (attempt.Time > result.Slowest)
            {
                result = result with { Slowest = attempt.Time, SlowestCase = number };
            }

            if (attempt.Verdict.Faults.Count > 0)
            {
                result = result with { Findings = result.Findings + 1 };
                log.WriteLine($"{name}: {attempt.Verdict.Faults[0]}\n  {findings.Keep(name, seed, number, input, attempt.Verdict.Faults)}");
            }

            if (attempt.IsStuck)
            {
                break;
            }
        }

        return result;
    }

    /// <summary>A case, tried in a thread of its own.</summary>
    private sealed record Attempt(Verdict Verdict, TimeSpan Time, bool IsStuck)
    {
        private const int MostTries = 3;

        public static Attempt Of(ITarget target, FuzzInput input, Patience patience)
        {
            Attempt attempt;
            var tries = 0;
            do
            {
                attempt = Once(target, input, patience);
            }
            while (++tries < MostTries && attempt is { IsStuck: false, Verdict.Faults.Count: 0 } && attempt.Time > patience.Slow);

            return attempt.IsStuck || attempt.Time <= patience.Slow
                ? attempt
                : attempt with { Verdict = attempt.Verdict with { Faults = [.. attempt.Verdict.Faults, string.Create(CultureInfo.InvariantCulture, $"It takes {attempt.Time.TotalSeconds:0.0} s of processor time.")] } };
        }

        private static Attempt Once(ITarget target, FuzzInput input, Patience patience)
        {
            Verdict? verdict = null;
            var before = Environment.CpuUsage.TotalTime;
            var thread = new Thread(() => verdict = Try(target, input), StackBytes) { IsBackground = true };
            thread.Start();
            var hasEnded = thread.Join(patience.Stuck);
            var time = Environment.CpuUsage.TotalTime - before;
            return hasEnded ? new(verdict!, time, IsStuck: false) : new(new(IsAccepted: false, [$"It has not ended after {patience.Stuck}."]), time, IsStuck: true);
        }

        // Whatever is thrown is what is looked for.
#pragma warning disable CA1031
        private static Verdict Try(ITarget target, FuzzInput input)
        {
            try
            {
                return target.Try(input);
            }
            catch (Exception e)
            {
                return new(IsAccepted: false, [e.ToString()]);
            }
        }
#pragma warning restore CA1031
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Line(string target, string cases, string accepted, string slowest, string slowestCase, string findings) =>
        $"{target,-14}{cases,9}{accepted,10}{slowest,10} {slowestCase,-9}{findings,9}";
}
