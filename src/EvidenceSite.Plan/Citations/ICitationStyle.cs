using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Citations;

/// <summary>How works are cited and listed. The one seam between the site and a bibliographic style.</summary>
public interface ICitationStyle
{
    /// <summary>The entry of a work in a list of references, as plain text without links.</summary>
    string Entry(CslItem item);

    /// <summary>The author as part of a sentence, such as "Burt and others".</summary>
    string NarrativeAuthor(CslItem item);

    /// <summary>A place within a cited work, such as "p. 3".</summary>
    string Locator(string label, string value);

    /// <summary>The text by which entries are sorted.</summary>
    string SortKey(CslItem item);
}
