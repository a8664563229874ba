using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Pictures;

/// <summary>Works as the pictures tell them apart, the strongest design first. Each kind has a shape of its own.</summary>
public enum EvidenceKind
{
    /// <summary>People were allotted to groups by chance.</summary>
    RandomisedTrial,

    /// <summary>Groups were compared that were not formed by chance.</summary>
    ControlledStudy,

    /// <summary>People were followed without a group to compare with.</summary>
    UncontrolledStudy,

    /// <summary>One person, or a few.</summary>
    CaseReport,

    /// <summary>Results told at a meeting or to the press, without a full paper.</summary>
    Report,

    /// <summary>A systematic review: it counts people again whom other works have counted.</summary>
    Review,

    /// <summary>Animals, cells or products.</summary>
    AnimalOrLaboratory,

    /// <summary>A trial that is registered and has no results.</summary>
    Registered,

    /// <summary>Anything else: guidance, laws, counts of disease, reviews without a systematic search.</summary>
    Other,
}

/// <summary>Which work is of which kind, and which count as studies of a treatment.</summary>
public static class EvidenceKinds
{
    /// <summary>The kind of a work. One that is registered without results is not the trial that it may become.</summary>
    public static EvidenceKind Kind(this Reference reference) =>
        reference.Status == PublicationStatus.RegisteredNoResults ? EvidenceKind.Registered : Of(reference.Study.Type);

    /// <summary>Whether it studied what a treatment does to people, and told it in full.</summary>
    public static bool IsHumanStudy(this EvidenceKind kind) => kind <= EvidenceKind.CaseReport;

    /// <summary>Whether the work still stands.</summary>
    public static bool Stands(this Reference reference) => reference.Standing is not (PublicationStatus.Retracted or PublicationStatus.Withdrawn);

    private static EvidenceKind Of(StudyType type) => type switch
    {
        StudyType.RandomisedTrial => EvidenceKind.RandomisedTrial,
        StudyType.ControlledStudy => EvidenceKind.ControlledStudy,
        StudyType.UncontrolledStudy => EvidenceKind.UncontrolledStudy,
        StudyType.CaseReport => EvidenceKind.CaseReport,
        StudyType.ConferenceReport or StudyType.PressRelease => EvidenceKind.Report,
        StudyType.RandomisedReview or StudyType.UncontrolledReview => EvidenceKind.Review,
        StudyType.AnimalStudy or StudyType.LaboratoryStudy => EvidenceKind.AnimalOrLaboratory,
        StudyType.RegistryEntry => EvidenceKind.Registered,
        _ => EvidenceKind.Other,
    };
}
