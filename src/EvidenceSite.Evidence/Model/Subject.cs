using System.Collections.Immutable;
using EvidenceSite.Evidence.Markdown;

namespace EvidenceSite.Evidence.Model;

/// <summary>A condition or a topic: a page that answers claims.</summary>
public sealed record Subject : Document
{
    private readonly DocumentKind _kind;

    /// <summary>A condition or a topic.</summary>
    public Subject(DocumentKind kind) => _kind = kind;

    /// <inheritdoc/>
    public override DocumentKind Kind => _kind;

    /// <summary>Other names by which readers may know it.</summary>
    public required ImmutableArray<string> OtherNames { get; init; }

    /// <summary>Words by which readers may look for it, and which the page does not use; only the search knows them.</summary>
    public required ImmutableArray<string> SearchWords { get; init; }

    /// <summary>One to three sentences.</summary>
    public required MarkdownText Summary { get; init; }

    /// <summary>What a reader should take away from the page.</summary>
    public required ImmutableArray<MarkdownText> KeyMessages { get; init; }

    /// <summary>The summary of findings; empty where there is none.</summary>
    public required ImmutableArray<OutcomeFinding> Outcomes { get; init; }

    /// <summary>The claims that it answers, in the order of the file.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }
}
