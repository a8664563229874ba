namespace EvidenceSite.Evidence.Model;

/// <summary>What kind of work a reference is, as far as its weight for a claim depends on it.</summary>
public enum StudyType
{
    /// <summary>People were allotted to groups by chance.</summary>
    RandomisedTrial,

    /// <summary>A systematic review of randomised trials, or mostly of these.</summary>
    RandomisedReview,

    /// <summary>Groups were compared that were not formed by chance.</summary>
    ControlledStudy,

    /// <summary>People were followed without a group to compare with.</summary>
    UncontrolledStudy,

    /// <summary>A systematic review of studies without a group to compare with, or mostly of these.</summary>
    UncontrolledReview,

    /// <summary>One person, or a few.</summary>
    CaseReport,

    /// <summary>A review without a systematic search.</summary>
    NarrativeReview,

    /// <summary>Animals, or a review of studies in animals.</summary>
    AnimalStudy,

    /// <summary>Cells, tissues or products in a laboratory.</summary>
    LaboratoryStudy,

    /// <summary>Counts of disease or death in a population.</summary>
    PopulationStudy,

    /// <summary>Counts of websites, trials, clinics or reports.</summary>
    Survey,

    /// <summary>Advice of a society, a guideline, or information from an authority.</summary>
    Guidance,

    /// <summary>A law, or a decision of an authority.</summary>
    Regulation,

    /// <summary>A statement to the press.</summary>
    PressRelease,

    /// <summary>A report from a meeting.</summary>
    ConferenceReport,

    /// <summary>An entry in a registry of trials.</summary>
    RegistryEntry,
}

/// <summary>What the weight of a kind of work follows from.</summary>
public static class StudyTypes
{
    /// <summary>Whether people, or facts about people, products or laws were studied, rather than animals or cells.</summary>
    public static bool IsAboutPeople(this StudyType type) => type is not (StudyType.AnimalStudy or StudyType.LaboratoryStudy);

    /// <summary>
    /// The highest certainty that works of this kind alone can give. Studies without a comparison cannot tell the treatment's effect from
    /// the disease's own course (GRADE handbook, section 5.1); a press release, meeting report or registry entry cannot be appraised.
    /// </summary>
    public static Certainty Ceiling(this StudyType type) => type switch
    {
        StudyType.UncontrolledStudy or StudyType.UncontrolledReview or StudyType.CaseReport => Certainty.Low,
        StudyType.PressRelease or StudyType.ConferenceReport or StudyType.RegistryEntry => Certainty.VeryLow,
        _ => Certainty.High,
    };
}
