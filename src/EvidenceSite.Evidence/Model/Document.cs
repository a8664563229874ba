using EvidenceSite.Evidence.Markdown;

namespace EvidenceSite.Evidence.Model;

/// <summary>A Markdown file with its front matter: one page of the site.</summary>
public abstract record Document
{
    /// <summary>Which kind of document this is.</summary>
    public abstract DocumentKind Kind { get; }

    /// <summary>The file name without ending: unique within the kind.</summary>
    public required string Id { get; init; }

    /// <summary>Path relative to the input folder, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>The title, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>The text below the front matter.</summary>
    public required MarkdownText Body { get; init; }

    /// <summary>BCP 47 tag of its language; null for the site's first language.</summary>
    public string? Language { get; init; }

    /// <summary>When it was reviewed; null where the kind of document has no such date.</summary>
    public ReviewDates? Review { get; init; }
}

/// <summary>How current a page is.</summary>
/// <param name="Reviewed">When it was last checked against its references.</param>
/// <param name="ReviewBy">When it must be checked again.</param>
public sealed record ReviewDates(DateOnly Reviewed, DateOnly ReviewBy);
