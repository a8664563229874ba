using System.Globalization;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Output;

/// <summary>The same input gives the same bytes, in whatever order its files were made, and whatever the machine is set to.</summary>
public sealed class SameBytesTests
{
    [Fact]
    public void TwoBuildsAreEqual()
    {
        using var first = TestSite.Valid().Built();
        using var second = TestSite.Valid().Built();
        Assert.Equal(first.OutputBytes(), second.OutputBytes());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void TheOrderInWhichFilesWereMadeMakesNoDifference(int seed)
    {
        using var sorted = TestSite.Valid().With("topics/a.md", ValidFiles.Topic).With("topics/b.md", ValidFiles.Topic).Built();
        using var shuffled = TestSite.Empty();
        var files = ValidFiles.All.Append(new("topics/b.md", ValidFiles.Topic)).Append(new("topics/a.md", ValidFiles.Topic)).ToArray();
        new Random(seed).Shuffle(files);
        foreach (var (path, text) in files)
        {
            shuffled.With(path, text);
        }

        shuffled.Built();
        Assert.Equal(sorted.OutputBytes(), shuffled.OutputBytes());
    }

    [Fact]
    public void AStepwiseBuildEqualsAFullOne()
    {
        using var full = TestSite.Valid().Built();
        using var stepwise = TestSite.Smallest().With("assets/old.txt", [1]).Built();
        stepwise.Without("assets/old.txt");
        foreach (var (path, text) in ValidFiles.All)
        {
            stepwise.With(path, text);
        }

        stepwise.Built();
        Assert.Equal(full.OutputBytes(), stepwise.OutputBytes());
    }

    [Fact]
    public void TheCultureMakesNoDifference()
    {
        using var plain = TestSite.Valid().Built();
        var problems = Messages();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = OddCulture();
            using var odd = TestSite.Valid().Built();
            Assert.Equal(plain.OutputBytes(), odd.OutputBytes());
            Assert.Equal(problems, Messages());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>Messages with dates and numbers in them.</summary>
    private static List<string> Messages()
    {
        using var site = TestSite.Valid()
            .Replace("methods.md", "review-by: 2027-01-02", "review-by: 2025-12-31")
            .Replace("references/doe-2020.md", "n: 1200", "n: -1")
            .Replace("conditions/hiccups.md", "plain: Sugar may help a little.", "plain: Sugar may perhaps be of considerable nutritional importance. Nobody has established it. It may help.");
        return [.. site.Check().Diagnostics.Select(problem => $"{problem.Line()} {problem.Message} {problem.Remedy}")];
    }

    /// <summary>A culture in which nothing looks as usual. Made by hand, since the program runs without the data of real ones.</summary>
    private static CultureInfo OddCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        var numbers = culture.NumberFormat;
        (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator, numbers.NegativeSign, numbers.PositiveSign) = (",", "'", "−", "＋");
        numbers.NumberGroupSizes = [2];
        var dates = culture.DateTimeFormat;
        (dates.DateSeparator, dates.TimeSeparator, dates.ShortDatePattern, dates.LongDatePattern) = (".", "h", "d.M.yy", "dddd");
        dates.MonthNames = dates.MonthGenitiveNames = [.. Enumerable.Range(1, 12).Select(month => $"m{month}"), ""];
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames = [.. Enumerable.Range(1, 12).Select(month => $"a{month}"), ""];
        return culture;
    }
}
