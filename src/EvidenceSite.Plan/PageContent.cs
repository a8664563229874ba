using System.Collections.Immutable;
using EvidenceSite.Evidence.Glossary;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan.Book;
using EvidenceSite.Plan.Paging;
using EvidenceSite.Plan.TakeAlong;

namespace EvidenceSite.Plan;

/// <summary>What a page shows; the theme has one component for each.</summary>
public abstract record PageContent;

/// <summary>The home page.</summary>
public sealed record HomeContent(TextPage Page) : PageContent;

/// <summary>All conditions, or all topics; those of one page where there are many.</summary>
public sealed record SubjectListContent(DocumentKind Kind, ImmutableArray<Subject> Subjects) : PageContent;

/// <summary>A condition or topic.</summary>
public sealed record SubjectContent(Subject Subject) : PageContent;

/// <summary>A claim.</summary>
public sealed record ClaimContent(LinkedClaim Claim) : PageContent;

/// <summary>All treatments; those of one page where there are many.</summary>
public sealed record TreatmentListContent(ImmutableArray<Treatment> Treatments) : PageContent;

/// <summary>A treatment.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Claims">The claims that cover it; the first where there are many.</param>
/// <param name="Works">The works about it, by condition; the first where there are many.</param>
public sealed record TreatmentContent(Treatment Treatment, ImmutableArray<LinkedClaim> Claims, ImmutableArray<TreatmentWork> Works) : PageContent
{
    /// <summary>The pages with the claims; null if this is the only one.</summary>
    public PageSeries? ClaimPages { get; init; }

    /// <summary>The pages with the works; null if this is the only one.</summary>
    public PageSeries? WorkPages { get; init; }
}

/// <summary>Further works about a treatment, by condition.</summary>
public sealed record WorkListContent(Treatment Treatment, ImmutableArray<TreatmentWork> Works) : PageContent;

/// <summary>Further claims that cover a treatment, or that a source makes.</summary>
/// <param name="Of">The treatment or source.</param>
/// <param name="Claims">The claims of this page.</param>
public sealed record ClaimListContent(Document Of, ImmutableArray<LinkedClaim> Claims) : PageContent;

/// <summary>All sources; those of one page where there are many.</summary>
public sealed record SourceListContent(ImmutableArray<Source> Sources) : PageContent;

/// <summary>A source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Claims">The claims that it makes; the first where there are many.</param>
public sealed record SourceContent(Source Source, ImmutableArray<LinkedClaim> Claims) : PageContent
{
    /// <summary>The pages with the claims; null if this is the only one.</summary>
    public PageSeries? ClaimPages { get; init; }
}

/// <summary>The bibliography: all references in its order; those of one page where there are many.</summary>
public sealed record BibliographyContent(ImmutableArray<Reference> Works) : PageContent;

/// <summary>A reference.</summary>
public sealed record ReferenceContent(Reference Reference) : PageContent;

/// <summary>Plain language and evidence side by side, over the whole site; the claims of one page where there are many.</summary>
public sealed record ComparisonContent(ImmutableArray<LinkedClaim> Claims) : PageContent;

/// <summary>Search over the whole site.</summary>
public sealed record SearchContent : PageContent;

/// <summary>What was studied and what is only claimed, every condition with every treatment.</summary>
/// <param name="Rows">Which rows of the map the page shows: all, unless they are many.</param>
public sealed record EvidenceMapContent(Range Rows) : PageContent;

/// <summary>The words that the site explains; those of one page where there are many.</summary>
public sealed record GlossaryContent(ImmutableArray<Term> Terms) : PageContent;

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
