using System.Collections.Immutable;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan.Book;
using EvidenceSite.Plan.TakeAlong;

namespace EvidenceSite.Plan;

/// <summary>What a page shows; the theme has one component for each.</summary>
public abstract record PageContent;

/// <summary>The home page.</summary>
public sealed record HomeContent(TextPage Page) : PageContent;

/// <summary>All conditions, or all topics.</summary>
public sealed record SubjectListContent(DocumentKind Kind) : PageContent;

/// <summary>A condition or topic.</summary>
public sealed record SubjectContent(Subject Subject) : PageContent;

/// <summary>A claim.</summary>
public sealed record ClaimContent(LinkedClaim Claim) : PageContent;

/// <summary>All treatments.</summary>
public sealed record TreatmentListContent : PageContent;

/// <summary>A treatment.</summary>
public sealed record TreatmentContent(Treatment Treatment) : PageContent;

/// <summary>All sources.</summary>
public sealed record SourceListContent : PageContent;

/// <summary>A source.</summary>
public sealed record SourceContent(Source Source) : PageContent;

/// <summary>The bibliography: all references.</summary>
public sealed record BibliographyContent : PageContent;

/// <summary>A reference.</summary>
public sealed record ReferenceContent(Reference Reference) : PageContent;

/// <summary>Plain language and evidence side by side, over the whole site.</summary>
public sealed record ComparisonContent : PageContent;

/// <summary>Search over the whole site.</summary>
public sealed record SearchContent : PageContent;

/// <summary>What was studied and what is only claimed, every condition with every treatment.</summary>
public sealed record EvidenceMapContent : PageContent;

/// <summary>The words that the site explains.</summary>
public sealed record GlossaryContent : PageContent;

/// <summary>How good the data are.</summary>
public sealed record AboutDataContent : PageContent;

/// <summary>How the site's content may be reused, and its data files.</summary>
public sealed record ReuseContent : PageContent;

/// <summary>Under which licences the site and everything of others in it are.</summary>
public sealed record LicencesContent : PageContent;

/// <summary>A page of its own.</summary>
public sealed record TextContent(TextPage Page) : PageContent;

/// <summary>What a server shows where there is no page.</summary>
public sealed record NotFoundContent : PageContent;

/// <summary>What a reader can take along.</summary>
/// <param name="Files">The files to fetch. They hold the other pages, so they are known, and stand here, once those are rendered.</param>
public sealed record DownloadContent(ImmutableArray<DownloadFile> Files) : PageContent;

/// <summary>The whole summary on one page.</summary>
/// <param name="Chapters">The chapters. They are made from the other pages, and stand here, once those are rendered.</param>
public sealed record ReadThroughContent(ImmutableArray<ReadThroughChapter> Chapters) : PageContent;

/// <summary>What the reader of an offline copy should know: what it is, how old it is, and where the newest is.</summary>
public sealed record OfflineCopyContent : PageContent;
