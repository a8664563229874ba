namespace EvidenceSite.Evidence.Diagnostics;

/// <summary>A value together with the place where a person wrote it, so that a later stage can point there.</summary>
public readonly record struct Located<T>(T Value, Place Place)
{
    /// <summary>The value alone.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}
