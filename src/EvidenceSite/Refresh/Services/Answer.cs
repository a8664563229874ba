namespace EvidenceSite.Refresh.Services;

/// <summary>What came of asking an address.</summary>
internal abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>An answer.</summary>
    public sealed record Found(byte[] Body) : Answer;

    /// <summary>The service says that it has no such thing (HTTP 404).</summary>
    public sealed record Missing : Answer;

    /// <summary>No answer that can be used.</summary>
    /// <param name="Why">Why, as the end of a sentence.</param>
    /// <param name="IsDown">Whether the service cannot be reached at all, so that asking on is of no use.</param>
    public sealed record Trouble(string Why, bool IsDown = false) : Answer;
}
