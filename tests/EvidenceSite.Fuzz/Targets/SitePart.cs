namespace EvidenceSite.Fuzz.Targets;

/// <summary>What of a site's files is changed.</summary>
internal enum SitePart
{
    /// <summary>The front matter of pages, in any way.</summary>
    FrontMatter,

    /// <summary>Texts of front matter and settings, so that the YAML stays sound.</summary>
    Fields,

    /// <summary>The text below the front matter.</summary>
    Markdown,

    /// <summary>The same, with citations put in.</summary>
    Citations,

    /// <summary>Settings, glossary and wording.</summary>
    Settings,

    /// <summary>The CSL style and the locale file.</summary>
    Styles,

    /// <summary>The list of retracted works.</summary>
    Retractions,
}
