using EvidenceSite.Benchmarks;

namespace EvidenceSite.Tests.Speed;

public sealed class MedianTests
{
    [Theory]
    [InlineData(new double[] { 3, 100, 1 }, 3)]
    [InlineData(new double[] { 4, 1, 2, 100 }, 3)]
    [InlineData(new double[] { 7 }, 7)]
    public void IsTheMiddleValueOrHalfwayBetweenTheTwoOfTheMiddle(double[] values, double expected) => Assert.Equal(expected, Median.Of(values));

    /// <summary>The third round met a busy machine: both were slow, and their ratio is as ever.</summary>
    [Fact]
    public void OfRatiosComparesRunsThatBelongTogether() => Assert.Equal(0.5, Median.OfRatios([10, 12, 500], [20, 24, 1000]));
}
