using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Read;
using Markdig.Syntax;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>A text in Markdown: its syntax tree, and what other stages ask of it. Not changed once read.</summary>
/// <param name="Tree">Its syntax tree.</param>
/// <param name="Headings">In order.</param>
/// <param name="Citations">Every work cited, in order.</param>
/// <param name="Links">Links and pictures that lead to files of the site, in order.</param>
/// <param name="Directives">In order.</param>
/// <param name="Written">The text as it stands in its file.</param>
public sealed record MarkdownText(
    MarkdownTree Tree,
    ImmutableArray<Heading> Headings,
    ImmutableArray<Citation> Citations,
    ImmutableArray<PageLink> Links,
    ImmutableArray<Directive> Directives,
    ITextInFile Written)
{
    private string? HeldPlain { get; init; }

    /// <summary>The text as written. Longer ones are taken from their file each time.</summary>
    public string Source => Written.Text;

    /// <summary>The text of all paragraphs without markup and citations.</summary>
    public string Plain => HeldPlain ?? PlainText.Of(this);

    /// <summary>By identity: two texts with the same words stand in two places.</summary>
    public bool Equals(MarkdownText? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Markdig's syntax tree; headings carry their anchors as HTML IDs. The same object for as long as any part of it is in use.</summary>
    public MarkdownDocument Document => Tree.Document;

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Tree.IsEmpty;

    /// <summary>The same text, which holds its plain form: many pages and checks ask for that of short texts.</summary>
    internal MarkdownText HoldingPlain()
    {
        var plain = PlainText.Of(this);
        return this with { HeldPlain = plain == Source ? Source : plain };
    }

    /// <summary>The place of a character in the input.</summary>
    public Place PlaceAt(int offset) => Written.PlaceAt(offset);
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

/// <summary>A line <c>::name argument</c> that places a part of the page in the text.</summary>
/// <param name="Name">The word behind the colons.</param>
/// <param name="Argument">What follows the word, trimmed; empty if nothing.</param>
/// <param name="Written">The line as written.</param>
/// <param name="Offset">Where it starts in the text.</param>
public sealed record Directive(string Name, string Argument, string Written, int Offset);
