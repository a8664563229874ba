using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests;

public sealed class ValidSiteTests
{
    [Fact]
    public void TheValidSiteBuildsWithoutAnyProblem()
    {
        using var site = TestSite.Valid();
        site.Built();
        Assert.Equal("Hiccups", site.Page("conditions/hiccups.html").QuerySelector("h1")?.TextContent);
    }
}
