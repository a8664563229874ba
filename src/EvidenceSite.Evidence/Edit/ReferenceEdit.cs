using System.Collections.Immutable;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Edit;

/// <summary>What is to be changed in the file of a reference.</summary>
/// <param name="Fields">Bibliographic fields by their names under <c>csl</c>, with their new values, in the order in which new ones are added.</param>
/// <param name="Status">The new status; null if it stays.</param>
/// <param name="Verified">What is added to <c>verified</c>.</param>
/// <param name="Seen">Entries of <c>unverified</c> that are taken out, because they are the very facts that are now verified; compared without regard to capitals.</param>
public sealed record ReferenceEdit(
    ImmutableArray<(string Field, string Value)> Fields, PublicationStatus? Status, ImmutableArray<Verification> Verified, ImmutableArray<string> Seen);

/// <summary>What came of a change.</summary>
/// <param name="Text">The file's new text; null if nothing is changed.</param>
/// <param name="Fault">Why nothing is changed, as a sentence without its full stop; null if all went well.</param>
/// <param name="Remains">Entries of <c>unverified</c> that should have gone and stand in a way that is left alone.</param>
public sealed record ReferenceEdited(string? Text, string? Fault, ImmutableArray<string> Remains);
