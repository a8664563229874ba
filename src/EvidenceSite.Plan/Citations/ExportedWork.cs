using EvidenceSite.Citations;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Citations;

/// <summary>A work as others take it with them.</summary>
public static class ExportedWork
{
    /// <summary>The work with its standing as the first words of its note, so that a retraction is not lost on the way.</summary>
    public static CitationItem Of(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var item = reference.Csl.Item;
        return Note(reference.Standing) is { } status
            ? item with { Fields = item.Fields.SetItem("note", item.Fields.TryGetValue("note", out var note) ? $"{status} {note}" : status) }
            : item;
    }

    // No colon: readers of notes take "word: text" for a field.
    private static string? Note(PublicationStatus status) => StatusWords.Of(status)?.Replace(':', ',');
}
