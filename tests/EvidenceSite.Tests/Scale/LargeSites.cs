namespace EvidenceSite.Tests.Scale;

/// <summary>The tests that share one large site.</summary>
[CollectionDefinition(Name)]
public sealed class LargeSites : ICollectionFixture<LargeSite>
{
    public const string Name = "Large site";
}
