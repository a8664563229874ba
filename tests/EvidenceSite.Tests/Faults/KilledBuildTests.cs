using System.Globalization;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Faults;

/// <summary>
/// The program is killed (SIGKILL) at its first change of a file or folder, at its second, and so on to the last. Each kind of system call is
/// counted by itself, in each thread: files are written side by side.
/// </summary>
public sealed class KilledBuildTests
{
    private const string Program = ".evidence-site";

    [Fact]
    public async Task EachFileIsItsOldOrItsNewVersionAndTheNextBuildMendsTheRest()
    {
        await FaultyMachine.NeedAsync();
        using var site = Old(TestSite.Smallest()).Built();
        var old = site.OutputBytes();
        New(site).Built();
        var @new = site.OutputBytes();
        Assert.True(Pages(old).Except(Pages(@new)).Any() && Pages(@new).Except(Pages(old)).Any());

        // Changes: the manifest, a page that goes, one that comes, and several that are other than before.
        var kills = await KillAtEachStepAsync(every: 1, () => Old(TestSite.Smallest()).Built(), old, @new, New);
        Assert.True(kills > 20, $"The build was killed only {kills} times.");
    }

    [Fact]
    public async Task AFirstBuildThatIsKilledLeavesOnlyWholeFiles()
    {
        await FaultyMachine.NeedAsync();
        using var site = Old(TestSite.Smallest()).Built();
        var kills = await KillAtEachStepAsync(every: 4, TestSite.Smallest, new Dictionary<string, string>(StringComparer.Ordinal), site.OutputBytes(), Old);
        Assert.True(kills > 10, $"The build was killed only {kills} times.");
    }

    private static async Task<int> KillAtEachStepAsync(
        int every, Func<TestSite> begin, IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> @new, Func<TestSite, TestSite> change)
    {
        var kills = 0;
        foreach (var call in FaultyMachine.Changes)
        {
            var step = 1;
            while (await IsKilledAsync(call, step, begin, old, @new, change))
            {
                kills++;
                step += every;
            }
        }

        return kills;
    }

    private static async Task<bool> IsKilledAsync(
        string call, int step, Func<TestSite> begin, IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> @new, Func<TestSite, TestSite> change)
    {
        using var site = change(begin());
        var run = await FaultyMachine.BuildAsync(site, string.Create(CultureInfo.InvariantCulture, $"{call}:signal=KILL:when={step}"));
        if (run.ExitCode == 0)
        {
            Assert.Equal(@new, site.OutputBytes());
            return false;
        }

        Assert.Equal(FaultyMachine.Killed, run.ExitCode);
        AssertOldOrNew($"{call} {step}", site, old, @new);
        site.Built();
        Assert.Equal(@new, site.OutputBytes());
        Assert.False(Directory.Exists(Path.Combine(site.Output, ".evidence-site-tmp")));
        return true;
    }

    private static void AssertOldOrNew(string step, TestSite site, IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> @new)
    {
        var now = Directory.Exists(site.Output) ? site.OutputBytes() : new Dictionary<string, string>(StringComparer.Ordinal);
        Assert.All(Pages(now), path => Assert.True(
            (old.TryGetValue(path, out var before) && before == now[path]) || (@new.TryGetValue(path, out var after) && after == now[path]), $"{step}: {path} is neither old nor new."));
        Assert.All(Pages(old).Intersect(Pages(@new), StringComparer.Ordinal), path => Assert.True(now.ContainsKey(path), $"{step}: {path} is gone."));
    }

    private static IEnumerable<string> Pages(IReadOnlyDictionary<string, string> files) => files.Keys.Where(path => !path.StartsWith(Program, StringComparison.Ordinal));

    private static TestSite Old(TestSite site) =>
        Less(site, "assets/new/chart.svg").With("index.md", "---\ntitle: Home\nsummary: Small.\n---\n").With("assets/old/chart.svg", "<svg/>");

    private static TestSite New(TestSite site) =>
        Less(site, "assets/old/chart.svg").With("index.md", "---\ntitle: Home\nsummary: Small and new.\n---\n").With("assets/new/chart.svg", "<svg/>")
            .With("assets/some/one.svg", "<svg/>").With("assets/some/two.svg", "<svg/>").With("assets/some/three.svg", "<svg/>").With("assets/some/four.svg", "<svg/>");

    private static TestSite Less(TestSite site, string path) => File.Exists(site.FullPath(path)) ? site.Without(path) : site;
}
