namespace EvidenceSite.Plan.Book;

/// <summary>A chapter of the long page.</summary>
/// <param name="Chapter">Which one.</param>
/// <param name="Html">Its content as HTML; it comes from a page of this site.</param>
public sealed record ReadThroughChapter(BookChapter Chapter, string Html);
