using System.Collections.Immutable;
using EvidenceSite.Citations;
using EvidenceSite.Evidence.Glossary;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Evidence.Wording;

namespace EvidenceSite.Evidence.Parse;

/// <summary>The input as typed values, not yet linked.</summary>
/// <param name="Settings">What the settings say.</param>
/// <param name="Glossary">The words that the site explains.</param>
/// <param name="Wording">How its statements may be worded.</param>
/// <param name="Documents">Sorted by file (ordinal).</param>
/// <param name="BrokenFiles">Paths of documents that are there and could not be read: what points to them is not reported as broken.</param>
/// <param name="Assets">Files that are copied as they are.</param>
/// <param name="Citations">How works are cited.</param>
public sealed record ParsedFiles(
    SiteSettings Settings, ImmutableArray<Term> Glossary, WordingLists Wording, ImmutableArray<Document> Documents, ImmutableArray<string> BrokenFiles, ImmutableArray<Asset> Assets,
    CitationProcessor Citations);
