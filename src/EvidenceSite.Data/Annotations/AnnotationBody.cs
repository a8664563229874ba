namespace EvidenceSite.Data.Annotations;

/// <summary>A part of what an annotation says: a text, or a link.</summary>
/// <param name="Purpose">What it is for (Web Annotation Data Model, section 3.3.5).</param>
/// <param name="Text">The text, with its language as a BCP 47 tag; null for a link.</param>
/// <param name="Link">Where it leads; null for a text.</param>
internal sealed record AnnotationBody(string Purpose, (string Value, string Language)? Text, string? Link);
