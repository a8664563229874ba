using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Evidence;

/// <summary>Claims and pages stay what they are while somebody works with them.</summary>
public sealed class IdentityTests
{
    [Fact]
    public void AskingForItsPlainTextDoesNotMakeAClaimAnother()
    {
        using var site = TestSite.Valid();
        var claim = site.Check().Corpus.Claims[0] with { };
        var text = claim.Claim.Plain with { };
        var own = claim with { Claim = claim.Claim with { Plain = text } };
        var known = new HashSet<object> { own, own.Claim, text };

        Assert.NotEmpty(text.Plain);

        Assert.Contains(own, known);
        Assert.Contains(own.Claim, known);
        Assert.Contains(text, known);
    }
}
