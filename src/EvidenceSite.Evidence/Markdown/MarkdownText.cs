using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Read;
using Markdig.Syntax;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>A text in Markdown: its syntax tree, and what other stages ask of it. Not changed once read.</summary>
/// <param name="Source">The text as written.</param>
/// <param name="Document">Markdig's syntax tree; headings carry their anchors as HTML IDs.</param>
/// <param name="Headings">In order.</param>
/// <param name="Citations">Every work cited, in order.</param>
/// <param name="Links">Links and pictures that lead to files of the site, in order.</param>
/// <param name="Directives">In order.</param>
/// <param name="Places">Finds a character of the text in its file.</param>
public sealed record MarkdownText(
    string Source,
    MarkdownDocument Document,
    ImmutableArray<Heading> Headings,
    ImmutableArray<Citation> Citations,
    ImmutableArray<PageLink> Links,
    ImmutableArray<DirectiveBlock> Directives,
    ITextPlaces Places)
{
    private string? _plain;

    /// <summary>The text of all paragraphs without markup and citations. Taken out once: many pages and checks ask for it.</summary>
    public string Plain => _plain ??= PlainText.Of(this);

    /// <summary>By identity: what was taken out of a text so far is no part of what it is, and a hash must not change while it is in use.</summary>
    public bool Equals(MarkdownText? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Document.Count == 0;

    /// <summary>The place of a character in the input.</summary>
    public Place PlaceAt(int offset) => Places.PlaceAt(offset);
}

/// <summary>A heading.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Text">Its text without markup.</param>
/// <param name="Anchor">Its ID in the page.</param>
public sealed record Heading(int Level, string Text, string Anchor);

/// <summary>One work cited in a text.</summary>
/// <param name="Number">Counted from 1 in the text.</param>
/// <param name="Item">What is cited.</param>
/// <param name="Section">The text of the heading above it, or null.</param>
public sealed record Citation(int Number, CitedItem Item, string? Section);

/// <summary>A link or picture that leads to a file of the site.</summary>
/// <param name="Target">The address as written.</param>
/// <param name="IsPicture">Whether it is shown rather than followed.</param>
/// <param name="Offset">Where it starts in the text.</param>
public sealed record PageLink(string Target, bool IsPicture, int Offset);
