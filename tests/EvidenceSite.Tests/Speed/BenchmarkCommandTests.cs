using EvidenceSite.Benchmarks;
using EvidenceSite.Benchmarks.Synthetic;

namespace EvidenceSite.Tests.Speed;

public sealed class BenchmarkCommandTests
{
    [Fact]
    public void TakesSeveralAmountsAndAChoiceOfPages()
    {
        var asked = BenchmarkOptions.Command().Parse(["--conditions", "100,1000,5000", "--pages", "conditions"]);

        Assert.Empty(asked.Errors);
        Assert.Equal([100, 1000, 5000], asked.GetValue(BenchmarkOptions.Conditions)!);
        Assert.Equal(PageChoice.Conditions, asked.GetValue(BenchmarkOptions.Pages));
        Assert.Empty(asked.GetValue(BenchmarkOptions.Curve)!);
        Assert.Equal(5, asked.GetValue(BenchmarkOptions.Runs));
    }

    [Theory]
    [InlineData("--conditions", "0")]
    [InlineData("--conditions", "100,,5")]
    [InlineData("--conditions", "-3")]
    [InlineData("--curve", "many")]
    [InlineData("--runs", "0")]
    [InlineData("--pages", "some")]
    public void RefusesWhatMakesNoSense(string option, string value) => Assert.NotEmpty(BenchmarkOptions.Command().Parse([option, value]).Errors);
}
