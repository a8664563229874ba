using EvidenceSite.Evidence.Markdown;

namespace EvidenceSite.Evidence.Model;

/// <summary>A page of its own, such as the home page or the methods.</summary>
public sealed record TextPage : Document
{
    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Page;

    /// <summary>One to three sentences.</summary>
    public required MarkdownText Summary { get; init; }
}
