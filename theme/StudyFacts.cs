using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Theme;

/// <summary>A study in a few words.</summary>
public static class StudyFacts
{
    /// <summary>Such as "Randomised controlled trial, n = 110, human."</summary>
    public static string Of(Study study) =>
        $"{study.Design[..1].ToUpperInvariant()}{study.Design[1..]}{(study.Participants is { } n ? $", n = {DateText.Number(n)}" : "")}, {study.Species}.";
}
