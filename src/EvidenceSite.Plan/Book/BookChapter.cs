namespace EvidenceSite.Plan.Book;

/// <summary>A page as a chapter of the book, which holds the whole summary.</summary>
/// <param name="Key">
/// Its name in the book: letters, digits and hyphens only. IDs of the chapter start with it and a dot, so that they are unique in the book.
/// </param>
/// <param name="Page">The page.</param>
/// <param name="Depth">1 for a chapter, 2 for one that belongs to the chapter of depth 1 before it.</param>
public sealed record BookChapter(string Key, PlannedPage Page, int Depth)
{
    /// <summary>The ID in the book of an ID on the page.</summary>
    public string IdOf(string id) => $"{Key}.{id}";

    /// <summary>The key of the chapter in which an ID of the book stands.</summary>
    public static string KeyOf(string bookId)
    {
        var dot = bookId.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? bookId : bookId[..dot];
    }
}
