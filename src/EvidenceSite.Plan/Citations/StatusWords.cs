using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Citations;

/// <summary>The standing of a work in words.</summary>
public static class StatusWords
{
    /// <summary>A sentence or a few words; null for a work that is simply published.</summary>
    public static string? Of(PublicationStatus status) => status switch
    {
        PublicationStatus.Corrected => "Corrected since publication.",
        PublicationStatus.ExpressionOfConcern => "Its editors have published a concern about it.",
        PublicationStatus.Retracted => "Retracted.",
        PublicationStatus.Withdrawn => "Withdrawn.",
        PublicationStatus.Preprint => "Preprint: not peer reviewed.",
        PublicationStatus.RegisteredNoResults => "A registered trial without results.",
        _ => null,
    };
}
