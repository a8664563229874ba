using AngleSharp.Dom;
using EvidenceSite.Plan.Book;

namespace EvidenceSite.Render.Book;

/// <summary>
/// A chapter as it stands in the book: without what belongs to the website, with IDs that are unique in the book, and with links to
/// <c>#ID</c> wherever the book itself has the target. Other links, and pictures, are relative to the output folder.
/// </summary>
/// <param name="Plan">Which chapter.</param>
/// <param name="Content">An element whose children are the chapter.</param>
internal sealed record Chapter(BookChapter Plan, IElement Content);
