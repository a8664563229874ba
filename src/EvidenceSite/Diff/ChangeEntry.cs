using System.Collections.Immutable;
using EvidenceSite.Evidence.Changes;

namespace EvidenceSite.Diff;

/// <summary>What changed about a claim, a document or the wording of the site, in lines for people.</summary>
/// <param name="File">The file in which it stands.</param>
/// <param name="What">What it is, such as "claim"; words of the program.</param>
/// <param name="Name">Its ID; words of the content.</param>
/// <param name="Text">What it says, if that helps to know it; words of the content, or empty.</param>
/// <param name="Existence">Whether it is new or gone.</param>
/// <param name="Lines">What changed about it.</param>
internal sealed record ChangeEntry(string File, string What, string Name, string Text, Existence Existence, ImmutableArray<ChangeLine> Lines);

/// <summary>One change.</summary>
/// <param name="Name">The key under which it stands; words of the content.</param>
internal abstract record ChangeLine(string Name);

/// <summary>A word, number or ID that is another, new or gone.</summary>
/// <param name="Name">The key under which it stands.</param>
/// <param name="Old">What it was; null if it is new. Words of the content.</param>
/// <param name="New">What it is; null if it is gone.</param>
/// <param name="Note">What that means; words of the program, or empty.</param>
internal sealed record ValueLine(string Name, string? Old, string? New, string Note) : ChangeLine(Name);

/// <summary>A text that says something else.</summary>
/// <param name="Name">The key under which it stands.</param>
/// <param name="Old">What it said, cut down to what differs; empty if it is new.</param>
/// <param name="New">What it says.</param>
internal sealed record TextLine(string Name, string Old, string New) : ChangeLine(Name);

/// <summary>Numbers that changed.</summary>
/// <param name="Name">The key of the text in which they stand.</param>
/// <param name="Old">Those before; empty if there were none.</param>
/// <param name="New">Those after.</param>
internal sealed record NumbersLine(string Name, string Old, string New) : ChangeLine(Name);
