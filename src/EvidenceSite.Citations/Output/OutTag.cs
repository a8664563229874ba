using System.Collections.Immutable;

namespace EvidenceSite.Citations.Output;

/// <summary>What a group of output stands for, where later steps must know.</summary>
internal abstract record OutTag;

/// <summary>Markup in a field, such as &lt;i&gt;: it flips inside formatting of the same kind.</summary>
internal sealed record MarkupTag : OutTag
{
    public static MarkupTag Instance { get; } = new();
}

/// <summary>A stretch whose case is left alone.</summary>
internal sealed record NoCaseTag : OutTag
{
    public static NoCaseTag Instance { get; } = new();
}

/// <summary>A stretch without decoration.</summary>
internal sealed record NoDecorTag : OutTag
{
    public static NoDecorTag Instance { get; } = new();
}

/// <summary>A stretch that can link somewhere.</summary>
internal sealed record LinkTag(string Target) : OutTag;

/// <summary>One cite of a cluster.</summary>
internal sealed record CiteTag(Cite Cite) : OutTag;

/// <summary>The names of a names element; where a title stands in for them there are none.</summary>
internal sealed record NamesTag(ImmutableArray<CitationName> Names) : OutTag;

/// <summary>One name.</summary>
internal sealed record NameTag(CitationName Name) : OutTag;

/// <summary>A rendered date.</summary>
internal sealed record DateTag(string Variable) : OutTag;

/// <summary>The year of a date.</summary>
internal sealed record YearTag : OutTag
{
    public static YearTag Instance { get; } = new();
}

/// <summary>A year suffix, from 1.</summary>
internal sealed record YearSuffixTag(int Number) : OutTag;

/// <summary>A citation number.</summary>
internal sealed record CitationNumberTag(int Number) : OutTag;

/// <summary>A term of the locale.</summary>
internal sealed record TermTag : OutTag
{
    public static TermTag Instance { get; } = new();
}

/// <summary>The label of names.</summary>
internal sealed record NamesLabelTag : OutTag
{
    public static NamesLabelTag Instance { get; } = new();
}
