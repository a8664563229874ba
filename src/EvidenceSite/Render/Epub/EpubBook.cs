using System.Collections.Immutable;
using System.Text;
using EvidenceSite.Plan;
using EvidenceSite.Plan.Book;
using EvidenceSite.Render.Book;
using EvidenceSite.Render.TakeAlong;
using EvidenceSite.Theme;

namespace EvidenceSite.Render.Epub;

/// <summary>The whole summary as an EPUB 3.3 (W3C Recommendation).</summary>
internal static class EpubBook
{
    // EPUB 3.3, section 4.2.6: fixed names, and the first file tells readers what the archive is.
    private const string Container =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
          <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
        </container>

        """;

    /// <summary>The book as a file of the output.</summary>
    public static OutputFile Render(SitePlan site, BookPlan book, ImmutableArray<Chapter> chapters, ThemeFiles theme)
    {
        var pictures = new BookPictures(site.Corpus.Assets);
        var written = new EpubChapter[chapters.Length];
        Parallel.For(0, written.Length, i => written[i] = EpubChapter.Write(chapters[i], pictures, site.Corpus.Settings.BaseUrl));
        ImmutableArray<EpubChapter> all = [.. written];
        return new OutputFile(SitePaths.Book, ZipArchiver.Pack(
        [
            new("mimetype", Encoding.ASCII.GetBytes("application/epub+zip"), IsStored: true),
            new("META-INF/container.xml", Encoding.ASCII.GetBytes(Container.ReplaceLineEndings("\n"))),
            InFolder(EpubFiles.Package, EpubPackage.Write(site, all)),
            InFolder(EpubFiles.Contents, EpubContents.Write(book, site.Corpus.Settings.Languages[0])),
            InFolder(EpubFiles.TitlePage, EpubTitlePage.Write(site)),
            InFolder(EpubFiles.StyleSheet, theme.BookStyle),
            .. all.Select(chapter => InFolder(EpubFiles.NameOf(chapter.Plan.Key), chapter.Content)),
            .. PicturesOf(all).Select(picture => InFolder(picture.Name, picture.Content.AsMemory())),
        ]));
    }

    /// <summary>The pictures that chapters show, each once.</summary>
    public static IEnumerable<BookPicture> PicturesOf(ImmutableArray<EpubChapter> chapters) =>
        chapters.SelectMany(chapter => chapter.Pictures).Distinct().OrderBy(picture => picture.Id, StringComparer.Ordinal);

    private static ZipEntryFile InFolder(string name, ReadOnlyMemory<byte> content) => new(EpubFiles.Folder + name, content);
}
