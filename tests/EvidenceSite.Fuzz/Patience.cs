namespace EvidenceSite.Fuzz;

/// <summary>How long a case may take.</summary>
/// <param name="Slow">The processor time after which it is tried again; slow three times is a finding. Processor time, because the machine may be busy.</param>
/// <param name="Stuck">The time by the clock after which the target is given up.</param>
internal sealed record Patience(TimeSpan Slow, TimeSpan Stuck)
{
    /// <summary>That of the command.</summary>
    public static Patience Usual { get; } = new(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(2));
}
