using EvidenceSite.Exchange;

namespace EvidenceSite.Import;

/// <summary>A file as it was read.</summary>
/// <param name="Name">As it was named on the command line; <c>standard input</c> for <c>-</c>.</param>
/// <param name="Reading">What reading it came to.</param>
internal sealed record ImportedFile(string Name, BibliographyReading Reading)
{
    /// <summary>Its form, for people.</summary>
    public string Form => Reading.Format switch
    {
        BibliographicFormat.Bibtex => "BibTeX",
        BibliographicFormat.Ris => "RIS",
        BibliographicFormat.Nbib => "NBIB",
        _ => "CSL-JSON",
    };
}

/// <summary>A record of a file, and what becomes of it.</summary>
internal sealed record ImportedWork(ImportedFile File, ImportedRecord Record)
{
    /// <summary>The work that it is; null if it is a new one.</summary>
    public (KnownWork Work, string Common)? Same { get; init; }

    /// <summary>Why it cannot be written; null if it can.</summary>
    public string? Fault { get; init; }

    /// <summary>The file that holds it now.</summary>
    public string? Written { get; init; }

    /// <summary>Where it stands, for people.</summary>
    public string Place => $"{File.Name}, line {Record.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
