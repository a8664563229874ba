using System.Globalization;
using EvidenceSite.Plan.Pictures;

namespace EvidenceSite.Theme.Pictures;

/// <summary>How pictures call what they show.</summary>
internal static class EvidenceWords
{
    /// <summary>One work of a kind.</summary>
    public static string One(EvidenceKind kind) => kind switch
    {
        EvidenceKind.RandomisedTrial => "Randomised trial",
        EvidenceKind.ControlledStudy => "Study with a comparison not made by chance",
        EvidenceKind.UncontrolledStudy => "Study without a comparison",
        EvidenceKind.CaseReport => "Report of single cases",
        EvidenceKind.Report => "Meeting or press report only",
        EvidenceKind.Review => "Systematic review",
        EvidenceKind.AnimalOrLaboratory => "Animal or laboratory study",
        EvidenceKind.Registered => "Registered trial, no results yet",
        _ => "Other work",
    };

    /// <summary>Works of a kind.</summary>
    public static string Many(EvidenceKind kind) => kind switch
    {
        EvidenceKind.RandomisedTrial => "Randomised trials",
        EvidenceKind.ControlledStudy => "Compared, not by chance",
        EvidenceKind.UncontrolledStudy => "Studies without a comparison",
        EvidenceKind.CaseReport => "Single cases",
        EvidenceKind.Report => "Meeting and press reports",
        EvidenceKind.Review => "Systematic reviews",
        EvidenceKind.AnimalOrLaboratory => "Animals and laboratory",
        EvidenceKind.Registered => "Registered, no results yet",
        _ => "Other works",
    };

    /// <summary>The word by which style sheets and tests know a kind.</summary>
    public static string Class(EvidenceKind kind) => kind switch
    {
        EvidenceKind.RandomisedTrial => "randomised",
        EvidenceKind.ControlledStudy => "controlled",
        EvidenceKind.UncontrolledStudy => "uncontrolled",
        EvidenceKind.CaseReport => "cases",
        EvidenceKind.Report => "report",
        EvidenceKind.Review => "review",
        EvidenceKind.AnimalOrLaboratory => "not-people",
        EvidenceKind.Registered => "registered",
        _ => "other",
    };

    /// <summary>Such as "1 study" and "2 studies".</summary>
    public static string Count(int count, string one, string many) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";

    /// <summary>Such as "at least 1,200 people"; that the number is not known, where no study states it.</summary>
    public static string People(StudyCount count) =>
        count.WithoutPeople == count.Studies ? "number not known" : $"{(count.IsAtLeast ? "at least " : "")}{Number(count.People)} {(count.People == 1 ? "person" : "people")}";

    /// <summary>A whole number with a comma between thousands.</summary>
    public static string Number(decimal number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
