namespace EvidenceSite.Git;

/// <summary>What was asked of a repository, or why it cannot be had.</summary>
/// <param name="Value">What was asked for; null where there is a fault.</param>
/// <param name="Fault">Why it cannot be had, and what to do; null if it can.</param>
internal sealed record GitResult<T>(T? Value, string? Fault)
    where T : notnull
{
    /// <summary>It can be had.</summary>
    public static GitResult<T> Of(T value) => new(value, Fault: null);

    /// <summary>It cannot.</summary>
    public static GitResult<T> Failed(string fault) => new(default, fault);
}
