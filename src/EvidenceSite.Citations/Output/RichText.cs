using System.Collections.Immutable;

namespace EvidenceSite.Citations;

/// <summary>A piece of formatted text: a <see cref="RichRun"/>, <see cref="RichSpan"/>, <see cref="RichBlock"/>, <see cref="RichLink"/> or <see cref="RichCite"/>.</summary>
public abstract record RichNode;

/// <summary>Text, without markup and not escaped.</summary>
/// <param name="Text">The text.</param>
public sealed record RichRun(string Text) : RichNode;

/// <summary>Formatted content.</summary>
/// <param name="Formatting">What differs from the text around it.</param>
/// <param name="Children">The content.</param>
public sealed record RichSpan(TextFormatting Formatting, ImmutableArray<RichNode> Children) : RichNode;

/// <summary>CSL's <c>display</c>: block, left-margin, right-inline or indent.</summary>
/// <param name="Display">One of these words.</param>
/// <param name="Children">The content.</param>
public sealed record RichBlock(string Display, ImmutableArray<RichNode> Children) : RichNode;

/// <summary>Content that names a web address: a URL, or a DOI or another identifier that has one.</summary>
/// <param name="Target">An http or https address.</param>
/// <param name="Children">The content.</param>
public sealed record RichLink(string Target, ImmutableArray<RichNode> Children) : RichNode;

/// <summary>One cite of a cluster, so that it can lead to its entry: what the style writes for it, without the citer's own prefix and suffix.</summary>
/// <param name="Cite">The cite, as it was given.</param>
/// <param name="Children">The content.</param>
public sealed record RichCite(Cite Cite, ImmutableArray<RichNode> Children) : RichNode;

/// <summary>Formatted text: a citation or an entry.</summary>
/// <param name="Nodes">Its pieces in order.</param>
public sealed record RichText(ImmutableArray<RichNode> Nodes)
{
    /// <summary>Nothing.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>The text alone.</summary>
    public string ToPlainText() => PlainTextWriter.Write(this);
}
