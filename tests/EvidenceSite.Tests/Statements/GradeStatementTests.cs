using EvidenceSite.Evidence.Check;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Tests.Documentation;

namespace EvidenceSite.Tests.Statements;

/// <summary>Every combination of certainty, direction and size, against a list that was read by people.</summary>
public sealed class GradeStatementTests
{
    private static readonly string Golden = Checkout.Path("tests", "EvidenceSite.Tests", "Statements", "grade-statements.txt");

    [Fact]
    public void EveryCombinationIsWordedAsListed()
    {
        var statements =
            from certainty in Enum.GetValues<Certainty>().Reverse()
            from direction in Enum.GetValues<EffectSense>()
            from size in Enum.GetValues<EffectSize>()
            select $"{Words<Certainty>.Of(certainty)}, {Words<EffectSense>.Of(direction)}, {Words<EffectSize>.Of(size)}: "
                + GradeStatement.Of("Peppermint tonic", "hiccups", direction, size, certainty);
        Assert.Equal(File.ReadAllLines(Golden), statements);
    }
}
