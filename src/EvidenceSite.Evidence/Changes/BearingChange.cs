using System.Globalization;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Changes;

/// <summary>A reference that bears on a claim otherwise than before.</summary>
/// <param name="Old">How it did; null if it is new to the claim.</param>
/// <param name="New">How it does; null if the claim has dropped it.</param>
/// <param name="Because">How the reason given for its bearing changed; null if it did not.</param>
public sealed record BearingChange(Bearing? Old, Bearing? New, TextChange? Because)
{
    /// <summary>The reference's ID.</summary>
    public string Reference => (New ?? Old)!.Reference.Value;

    /// <summary>What became of it.</summary>
    public Existence Existence => Old is null ? Existence.Added : New is null ? Existence.Removed : Existence.Changed;

    /// <summary>Whether it points in another direction.</summary>
    public bool HasOtherDirection => Old is not null && New is not null && Old.Direction != New.Direction;

    /// <summary>Whether it answers the claim more or less directly.</summary>
    public bool HasOtherDirectness => Old is not null && New is not null && Old.Directness != New.Directness;

    /// <summary>How the sign-off of a second person changed, as name and day; null if it did not.</summary>
    public ValueChange? SignOff => Old is not null && New is not null && Seal(Old.Checked) != Seal(New.Checked) ? new ValueChange("checked", Shown(Old.Checked), Shown(New.Checked)) : null;

    private static (string By, DateOnly On, string Of)? Seal(SignOff? given) => given is null ? null : (given.By, given.On, given.Of.Value);

    private static string? Shown(SignOff? given) => given is null ? null : ComparedText.Of(string.Create(CultureInfo.InvariantCulture, $"{given.By}, {given.On:yyyy-MM-dd}"));
}
