namespace EvidenceSite.Evidence.Markdown;

/// <summary>One work cited within a cluster (Pandoc manual, "Citation syntax").</summary>
/// <param name="ReferenceId">The key behind the @ sign.</param>
/// <param name="Prefix">Text before the key, such as "see"; empty if none.</param>
/// <param name="Locator">A place within the work, or null.</param>
/// <param name="Suffix">Text behind key and locator; empty if none.</param>
/// <param name="SuppressAuthor">Whether a minus sign before the @ asks for the author to be left out.</param>
/// <param name="Offset">Offset of the @ sign in the text.</param>
public sealed record CitedItem(string ReferenceId, string Prefix, Locator? Locator, string Suffix, bool SuppressAuthor, int Offset);

/// <summary>A place within a cited work.</summary>
/// <param name="Label">A locator term of CSL 1.0.2, such as <c>page</c> or <c>chapter</c>.</param>
/// <param name="Value">The number or range, such as <c>3-5</c>.</param>
public sealed record Locator(string Label, string Value);

/// <summary>The works cited in one place.</summary>
/// <param name="Narrative">Whether the author's name is part of the sentence (<c>@id says</c>) rather than in brackets.</param>
/// <param name="Items">One or more works.</param>
public sealed record CitedCluster(bool Narrative, IReadOnlyList<CitedItem> Items);
