using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Theme;

/// <summary>The standing of a work in words.</summary>
public static class StandingText
{
    /// <summary>In a sentence or two words; also where a work is simply published.</summary>
    public static string Of(PublicationStatus status) => Unusual(status) ?? "Published.";

    /// <summary>In a sentence or two words; null where a work is simply published.</summary>
    public static string? Unusual(PublicationStatus status) => status switch
    {
        PublicationStatus.Corrected => "Corrected since publication.",
        PublicationStatus.Retracted => "Retracted.",
        PublicationStatus.Withdrawn => "Withdrawn.",
        PublicationStatus.Preprint => "Preprint: not peer reviewed.",
        PublicationStatus.RegisteredNoResults => "A registered trial without results.",
        _ => null,
    };
}
