using System.Collections.Immutable;

namespace EvidenceSite.Render.Headers;

/// <summary>Headers for the files whose address fits a pattern.</summary>
/// <param name="Pattern">An address from the site's root; <c>*</c> stands for any characters, slashes too.</param>
/// <param name="Headers">The headers in their order. No two rules that fit the same file name the same header: hosts differ in what that would mean.</param>
internal sealed record HeaderRule(string Pattern, ImmutableArray<(string Name, string Value)> Headers);
