using EvidenceSite.Citations.Suite;

namespace EvidenceSite.Citations.Tests;

/// <summary>The public CSL test suite.</summary>
public sealed class SuiteTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_fixture_passes_or_is_expected_to_fail()
    {
        Assert.SkipWhen(SuiteFolders.Fixtures() is null, "There are no fixtures: set CSL_TEST_SUITE to their folder.");
        Assert.SkipWhen(!Directory.Exists(SuiteFolders.Locales), "Debian's package citation-style-language-locales is not installed.");
        var runner = new FixtureRunner(SuiteFolders.SuiteLocales());
        var results = SuiteFolders.Read(SuiteFolders.Fixtures()!).Select(runner.Run).ToList();
        Assert.NotEmpty(results);
        var table = SuiteTable.Write(results);
        output.WriteLine(table);
        TestContext.Current.AddAttachment("csl-test-suite.txt", table);

        var expected = ExpectedFailures();
        var unexpectedFailures = results.Where(result => !result.Passed && !expected.ContainsKey(result.Name));
        var unexpectedPasses = results.Where(result => result.Passed && expected.ContainsKey(result.Name));
        var problems = unexpectedFailures.Select(result => $"{result.Name} fails.\nExpected: {result.Expected}\nActual:   {result.Actual}")
            .Concat(unexpectedPasses.Select(result => $"{result.Name} passes: take it off the list of expected failures."));
        Assert.True(!problems.Any(), string.Join("\n\n", problems) + "\n\n" + table);
    }

    [Fact]
    public void Every_expected_failure_has_a_reason() => Assert.All(ExpectedFailures(), pair => Assert.NotEmpty(pair.Value));

    private static Dictionary<string, string> ExpectedFailures() => File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "ExpectedFailures.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t', 2))
        .ToDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1].Trim() : "", StringComparer.Ordinal);
}
