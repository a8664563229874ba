using EvidenceSite.Citations;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Citations;

/// <summary>A work as others take it with them.</summary>
public static class ExportedWork
{
    /// <summary>The work with its status as the first words of its note, so that a retraction is not lost on the way.</summary>
    public static CitationItem Of(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var item = reference.Csl.Item;
        return Note(reference.Status) is { } status
            ? item with { Fields = item.Fields.SetItem("note", item.Fields.TryGetValue("note", out var note) ? $"{status} {note}" : status) }
            : item;
    }

    /// <summary>The status in words; null for a work that is simply published. No colon: readers of notes take "word: text" for a field.</summary>
    public static string? Note(PublicationStatus status) => status switch
    {
        PublicationStatus.Corrected => "Corrected since publication.",
        PublicationStatus.Retracted => "Retracted.",
        PublicationStatus.Withdrawn => "Withdrawn.",
        PublicationStatus.Preprint => "Preprint, not peer reviewed.",
        PublicationStatus.RegisteredNoResults => "A registered trial without results.",
        _ => null,
    };
}
