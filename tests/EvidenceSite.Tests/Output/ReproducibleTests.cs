using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Output;

/// <summary>
/// The real site, built by the program on two machines that differ in all that may not matter: the folder, the time zone, the language, the day on
/// the clock, the order and times of the files, and whether there was a build before.
/// </summary>
public sealed class ReproducibleTests
{
    // 2026-12-01T23:30Z: already the next day in the one time zone, still the same in the other.
    private const string Epoch = "1796167800";

    private static readonly (string, string?)[] Here = [("TZ", "Pacific/Honolulu"), ("LC_ALL", "C"), ("LANG", "C"), ("SOURCE_DATE_EPOCH", Epoch)];
    private static readonly (string, string?)[] There = [("TZ", "Pacific/Kiritimati"), ("LC_ALL", "tr_TR.UTF-8"), ("LANG", "de_DE.UTF-8"), ("SOURCE_DATE_EPOCH", Epoch)];

    [Fact]
    public async Task TheRealSiteItsOfflineCopyAndItsBookAreTheSameBytesOnAnyMachine()
    {
        using var first = TestSite.Empty();
        using var second = TestSite.Empty();
        CopyRealInput(first.Input, shuffled: false);
        var elsewhere = Path.Combine(second.Root, "anderswo – и ещё", "in");
        CopyRealInput(elsewhere, shuffled: true);
        var output = Path.Combine(second.Root, "out put");

        await SucceedAsync(first.Root, ["build"], Here);

        // The second one is built in steps: first with another text and a page more, then with what is right.
        var page = Path.Combine(elsewhere, "methods.md");
        var text = await File.ReadAllBytesAsync(page, TestContext.Current.CancellationToken);
        await File.AppendAllTextAsync(page, "\nA passing thought.\n", TestContext.Current.CancellationToken);
        var passing = Path.Combine(elsewhere, "assets", "passing.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(passing)!);
        await File.WriteAllTextAsync(passing, "passing", TestContext.Current.CancellationToken);
        string[] build = ["build", "--input", elsewhere, "--output", output];
        await SucceedAsync(second.Root, [.. build, "--today", "2026-11-30"], There);
        Assert.NotEqual(first.OutputBytes(), OutputFolder.BytesOf(output));
        await File.WriteAllBytesAsync(page, text, TestContext.Current.CancellationToken);
        File.Delete(passing);
        await SucceedAsync(second.Root, build, There);

        AssertSame(first.OutputBytes(), OutputFolder.BytesOf(output));
        Assert.Superset(new HashSet<string>(["book.epub", "offline-copy.zip", "sitemap.xml", "feed.xml"], StringComparer.Ordinal), OutputFolder.Files(output).ToHashSet(StringComparer.Ordinal));

        await SucceedAsync(first.Root, ["bundle"], Here);
        await SucceedAsync(second.Root, ["bundle", "--input", elsewhere, "--output", "other name.zip"], There);
        var bundle = await File.ReadAllBytesAsync(Path.Combine(first.Root, "offline-copy.zip"), TestContext.Current.CancellationToken);
        Assert.Equal(bundle, await File.ReadAllBytesAsync(Path.Combine(second.Root, "other name.zip"), TestContext.Current.CancellationToken));
        Assert.Equal(bundle, await File.ReadAllBytesAsync(Path.Combine(output, "offline-copy.zip"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task TheEpochStandsForItsDayInUtc()
    {
        using var epoch = TestSite.Valid();
        using var day = TestSite.Valid();
        await SucceedAsync(epoch.Root, [], [("TZ", "Pacific/Kiritimati"), ("SOURCE_DATE_EPOCH", "1780358399")]);
        await SucceedAsync(day.Root, ["--today", "2026-06-01"], [("SOURCE_DATE_EPOCH", null)]);
        AssertSame(day.OutputBytes(), epoch.OutputBytes());
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    public async Task AnEpochThatIsNoneIsRefused(string epoch)
    {
        using var site = TestSite.Valid();
        var run = await BuiltProgram.RunAsync(site.Root, [], ("SOURCE_DATE_EPOCH", epoch));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("SOURCE_DATE_EPOCH", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));

        // A day that is named needs no epoch.
        Assert.Equal(0, (await BuiltProgram.RunAsync(site.Root, ["--today", "2026-06-01"], ("SOURCE_DATE_EPOCH", epoch))).ExitCode);
    }

    private static async Task SucceedAsync(string folder, string[] arguments, (string, string?)[] machine)
    {
        var run = await BuiltProgram.RunAsync(folder, arguments, machine);
        Assert.True(run.ExitCode == 0, run.Errors);
    }

    private static void AssertSame(IReadOnlyDictionary<string, string> first, IReadOnlyDictionary<string, string> second)
    {
        Assert.Equal(first.Keys, second.Keys);
        Assert.Empty(first.Where(file => second[file.Key] != file.Value).Select(file => file.Key));
    }

    private static void CopyRealInput(string folder, bool shuffled)
    {
        var files = OutputFolder.Files(RealSite.Input).ToArray();
        if (shuffled)
        {
            new Random(7).Shuffle(files);
        }

        for (var i = 0; i < files.Length; i++)
        {
            var copy = Path.Combine(folder, files[i]);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(RealSite.Input, files[i]), copy);
            File.SetLastWriteTimeUtc(copy, new DateTime(shuffled ? 1999 : 2030, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(i));
        }
    }
}
