namespace EvidenceSite.Render.Epub;

/// <summary>The names of the book's own files. All stand in one folder.</summary>
internal static class EpubFiles
{
    public const string Folder = "EPUB/";
    public const string Package = "package.opf";
    public const string TitlePage = "title-page.xhtml";
    public const string Contents = "contents.xhtml";
    public const string StyleSheet = "book.css";

    /// <summary>The file of a chapter.</summary>
    public static string NameOf(string key) => key + ".xhtml";
}
