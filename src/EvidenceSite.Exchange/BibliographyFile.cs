using EvidenceSite.Exchange.Bibtex;
using EvidenceSite.Exchange.CslJson;
using EvidenceSite.Exchange.Nbib;
using EvidenceSite.Exchange.Reading;
using EvidenceSite.Exchange.Ris;

namespace EvidenceSite.Exchange;

/// <summary>Reads a bibliographic file. Whatever it holds, problems are values and nothing is thrown; the time grows with its size alone.</summary>
public static class BibliographyFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int Largest = 64 * 1024 * 1024;

    /// <summary>Reads the bytes of a file. Its form is told by its content, its encoding too: UTF-8, UTF-16, or Windows-1252 with a warning.</summary>
    /// <param name="bytes">The content.</param>
    /// <param name="source">What the file is called in problems.</param>
    public static BibliographyReading Read(ReadOnlySpan<byte> bytes, string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = new ProblemList(source);
        if (bytes.Length > Largest)
        {
            problems.Error(1, 0, "The file is larger than 64 MB.", "Export fewer works at a time.");
            return new BibliographyReading(null, [], problems.Found);
        }

        return Read(FileDecoder.Decode(bytes, problems), problems);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The content.</param>
    /// <param name="source">What the file is called in problems.</param>
    public static BibliographyReading Read(string text, string source)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        return Read(text, new ProblemList(source));
    }

    private static BibliographyReading Read(string text, ProblemList problems)
    {
        var format = FormatDetector.FormatOf(text);
        var records = format switch
        {
            BibliographicFormat.Bibtex => BibtexReader.Read(text, problems),
            BibliographicFormat.Ris => RisReader.Read(text, problems),
            BibliographicFormat.Nbib => NbibReader.Read(text, problems),
            BibliographicFormat.CslJson => CslJsonReader.Read(text, problems),
            _ => [],
        };
        if (format is null)
        {
            problems.Error(
                1, 0, "This is neither BibTeX, RIS, NBIB nor CSL-JSON.",
                "Export the works in one of these forms. In PubMed that is Send to, Citation manager; in Zotero, Export Items; in EndNote, Export with the style RefMan (RIS).");
        }
        else if (records.IsEmpty && !problems.HasErrors)
        {
            problems.Error(1, 0, "The file holds no works.", "Export it again, with the works selected.");
        }

        return new BibliographyReading(format, records, problems.Found);
    }
}
