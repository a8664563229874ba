namespace EvidenceSite.Evidence.Settings;

/// <summary>What a build can make besides the pages, for readers to take along.</summary>
public enum Download
{
    /// <summary>The site in one file, for reading without a network.</summary>
    Bundle,

    /// <summary>The whole summary as a book (EPUB).</summary>
    Epub,

    /// <summary>The whole summary on one page, for reading straight through and for saving as PDF.</summary>
    LongPage,

    /// <summary>The references of the site and of each page, for reference managers.</summary>
    References,
}
