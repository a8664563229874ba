namespace EvidenceSite.Evidence.Changes;

/// <summary>A plain statement that is easier or harder to read than before.</summary>
/// <param name="Old">The school grade that it asked for, to one decimal place.</param>
/// <param name="New">The grade that it asks for now.</param>
public sealed record GradeChange(double Old, double New)
{
    /// <summary>Whether it is harder to read.</summary>
    public bool IsHarder => New > Old;
}
