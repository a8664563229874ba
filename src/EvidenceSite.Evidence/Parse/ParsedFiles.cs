using System.Collections.Immutable;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Evidence.Settings;

namespace EvidenceSite.Evidence.Parse;

/// <summary>The input as typed values, not yet linked.</summary>
/// <param name="Settings">What the settings say.</param>
/// <param name="Documents">Sorted by file (ordinal).</param>
/// <param name="BrokenFiles">Paths of documents that are there and could not be read: what points to them is not reported as broken.</param>
/// <param name="Assets">Files that are copied as they are.</param>
public sealed record ParsedFiles(
    SiteSettings Settings, ImmutableArray<Document> Documents, ImmutableArray<string> BrokenFiles, ImmutableArray<Asset> Assets);
