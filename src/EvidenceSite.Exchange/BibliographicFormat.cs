namespace EvidenceSite.Exchange;

/// <summary>The forms of bibliographic files that can be read.</summary>
public enum BibliographicFormat
{
    /// <summary>BibTeX and BibLaTeX.</summary>
    Bibtex,

    /// <summary>RIS, as reference managers and publishers write it.</summary>
    Ris,

    /// <summary>PubMed's own form (NBIB, MEDLINE).</summary>
    Nbib,

    /// <summary>CSL-JSON, also as Crossref answers with it.</summary>
    CslJson,
}
