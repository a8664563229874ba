using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Model;

/// <summary>A page or document that makes claims.</summary>
public sealed record Source : Document
{
    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Source;

    /// <summary>Who publishes it.</summary>
    public required string Publisher { get; init; }

    /// <summary>How the publisher's name was established; null if it is plain.</summary>
    public required string? PublisherNote { get; init; }

    /// <summary>Who wrote it; null if not stated.</summary>
    public required string? Author { get; init; }

    /// <summary>Its address.</summary>
    public required Uri Url { get; init; }

    /// <summary>When it was published; null if not stated.</summary>
    public required DateOnly? Published { get; init; }

    /// <summary>When it was read; null if not known.</summary>
    public required DateOnly? Accessed { get; init; }

    /// <summary>What sort of page it is, such as clinic marketing.</summary>
    public required string PageKind { get; init; }

    /// <summary>What the publisher sells or gains.</summary>
    public required string CommercialInterest { get; init; }

    /// <summary>SHA-256 of the text that was read, 64 hexadecimal digits in lower case.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What it cites.</summary>
    public required ImmutableArray<SourceCitation> Cites { get; init; }

    /// <summary>Where its text was seen.</summary>
    public required ImmutableArray<Uri> SeenAt { get; init; }
}

/// <summary>A work that a source cites, with what is wrong in the citing.</summary>
/// <param name="AsWritten">The words that identify the citation.</param>
/// <param name="Reference">The reference's ID; null if the site does not have it.</param>
/// <param name="Problems">What is wrong; empty if nothing.</param>
public sealed record SourceCitation(string AsWritten, Located<string>? Reference, ImmutableArray<string> Problems);
