using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Changes;

/// <summary>A text that says something else than before.</summary>
/// <param name="Key">The key under which it stands in the file, such as <c>plain</c> or <c>says.people</c>.</param>
/// <param name="Old">What it said, as <see cref="ComparedText"/>; empty if it was not there.</param>
/// <param name="New">What it says now; empty if it is gone.</param>
/// <param name="Numbers">How its numbers changed; null if they did not.</param>
public sealed record TextChange(string Key, string Old, string New, NumberChange? Numbers);

/// <summary>Numbers that changed, as written. Between the first and the last changed one, unchanged ones stand too.</summary>
/// <param name="Old">Those that stood there.</param>
/// <param name="New">Those that stand there now.</param>
public sealed record NumberChange(ImmutableArray<string> Old, ImmutableArray<string> New);

/// <summary>A word, number or date that is another than before.</summary>
/// <param name="Key">The key under which it stands in the file.</param>
/// <param name="Old">What it was, as written in the file; null if it was not there.</param>
/// <param name="New">What it is; null if it is gone.</param>
public sealed record ValueChange(string Key, string? Old, string? New);

/// <summary>IDs that came into a list or left it. Their order makes no difference.</summary>
/// <param name="Key">The key of the list.</param>
/// <param name="Added">Those that came, in the order of the file.</param>
/// <param name="Dropped">Those that left.</param>
public sealed record ListChange(string Key, ImmutableArray<string> Added, ImmutableArray<string> Dropped);
