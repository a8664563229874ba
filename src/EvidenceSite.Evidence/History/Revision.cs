using System.Collections.Frozen;
using System.Collections.Immutable;

namespace EvidenceSite.Evidence.History;

/// <summary>A version of the pages that hold claims, with who made it left out.</summary>
/// <param name="Id">The ID of the commit.</param>
/// <param name="Day">When its author made it, in UTC.</param>
/// <param name="Subject">What its author says about it, in a line; hostile like all input.</param>
/// <param name="Parents">The IDs of the versions before it; those that change no such page are skipped.</param>
/// <param name="Files">The content of each page that holds claims, as the ID of a text, by its path in the input folder.</param>
public sealed record Revision(string Id, DateOnly Day, string Subject, ImmutableArray<string> Parents, FrozenDictionary<string, string> Files);

/// <summary>What a repository has recorded.</summary>
/// <param name="Revisions">The versions: each before those that it came from, so that the latest is the first.</param>
/// <param name="Texts">The texts by ID.</param>
public sealed record RecordedVersions(ImmutableArray<Revision> Revisions, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Texts);
