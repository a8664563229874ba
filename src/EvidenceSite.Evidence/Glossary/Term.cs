using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Glossary;

/// <summary>A word that the site explains.</summary>
/// <param name="Name">The word, with its place.</param>
/// <param name="Also">Other forms of it that texts use, such as its plural.</param>
/// <param name="Definition">What it means, in one or two plain sentences.</param>
public sealed record Term(Located<string> Name, ImmutableArray<string> Also, string Definition)
{
    /// <summary>The word's anchor in the glossary.</summary>
    public string Anchor { get; } = "term-" + string.Concat(Name.Value.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');

    /// <summary>All forms.</summary>
    public IEnumerable<string> Forms => Also.Prepend(Name.Value);
}
