using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Statements;

/// <summary>Statements that say more than low certainty allows are refused; careful ones pass.</summary>
public sealed class OverstatementTests
{
    [Theory]
    [InlineData("Sugar stops hiccups.")]
    [InlineData("Sugar may help. It stops hiccups within an hour.")]
    [InlineData("Sugar has been shown to stop hiccups.")]
    [InlineData("Sugar will stop your hiccups.")]
    [InlineData("Sugar can cure hiccups.")]
    [InlineData("Sugar may help, and it is safe.")]
    [InlineData("Sugar may help, without any side effects.")]
    [InlineData("Sugar may help. It has no side effects.")]
    [InlineData("Sugar is a proven remedy that may suit you.")]
    [InlineData("It is proven that sugar may help.")]
    [InlineData("Sugar may be a breakthrough.")]
    [InlineData("Sugar probably stops hiccups, and it may do so at once.")]
    [InlineData("Unlike water, which may not work, sugar cures hiccups.")]
    [InlineData("Sugar may be a revolutionary treatment.")]
    [InlineData("Most people fully recover. Sugar may be the reason.")]
    [InlineData("Sugar may help. It is highly effective.")]
    [InlineData("Sugar may be the best treatment for hiccups.")]
    [InlineData("Sugar may help. They stopped three times as often.")]
    [InlineData("Sugar may help. It lowered the risk by 50%.")]
    [InlineData("Sugar treatments relieve hiccups. They may taste sweet.")]
    [InlineData("Sugar helps.")]
    [InlineData("People on sugar got better.")]
    public void AnOverstatementIsFound(string plain)
    {
        using var site = Stating(plain);
        Assert.Contains(site.Check().Diagnostics, problem => problem.Rule.Code is "ES613" or "ES614" or "ES615" or "ES616" or "ES618");
    }

    [Theory]
    [InlineData("Sugar may help a little.")]
    [InlineData("Sugar might stop hiccups in some people.")]
    [InlineData("The evidence suggests that sugar does little for hiccups.")]
    [InlineData("Sugar may help. The shop calls it a cure.")]
    [InlineData("Sugar may help. It is not a cure.")]
    [InlineData("Sugar may help. The shop says that it is \"safe\" and \"proven\".")]
    [InlineData("Sugar may help. We do not know whether it is safe.")]
    [InlineData("Sugar may help. No study has shown that it stops hiccups for good.")]
    [InlineData("Sugar may help. Does it stop hiccups? One small study hints at it.")]
    [InlineData("Sugar may help. Hiccups stopped in 12 of 20 people, three times as often as on water.")]
    [InlineData("Sugar may make little or no difference. The trials were small.")]
    [InlineData("According to the shop, sugar stops hiccups. It may do so.")]
    [InlineData("Sugar may help. Nobody has proven it.")]
    [InlineData("Sugar may help. Some people felt sick after it.")]
    public void ACarefulStatementPasses(string plain)
    {
        using var site = Stating(plain);
        Assert.Empty(site.Check().Diagnostics.Select(problem => $"{problem.Rule.Code} {problem.Message}"));
    }

    private static TestSite Stating(string plain) =>
        TestSite.Valid().Replace("conditions/hiccups.md", "plain: Sugar may help a little.", "plain: >-\n      " + plain);
}
