using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Link;

/// <summary>A place that cites a reference.</summary>
/// <param name="Document">The page.</param>
/// <param name="Claim">The claim whose statement cites it; null if the page's own text does.</param>
/// <param name="Section">The heading above the citation in the page's text, or what the text is, such as "key message 2"; null if there is neither.</param>
/// <param name="Anchor">The citation's anchor on the page.</param>
public sealed record CitedBy(Document Document, Claim? Claim, string? Section, string Anchor);
