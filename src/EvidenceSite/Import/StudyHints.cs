using EvidenceSite.Evidence.Model;
using EvidenceSite.Exchange;

namespace EvidenceSite.Import;

/// <summary>What a record itself says about the study, under the names of the template's blanks. Nothing is guessed: what it does not say stays a blank.</summary>
internal static class StudyHints
{
    // PubMed's publication types. Where a type does not decide on ours, only the design is taken over.
    private static readonly (string Type, StudyType? Study, string Design)[] Types =
    [
        ("Randomized Controlled Trial", StudyType.RandomisedTrial, "randomised controlled trial"),
        ("Randomized Controlled Trial, Veterinary", StudyType.AnimalStudy, "randomised controlled trial in animals"),
        ("Systematic Review", null, "systematic review"),
        ("Meta-Analysis", null, "meta-analysis"),
        ("Practice Guideline", StudyType.Guidance, "practice guideline"),
        ("Guideline", StudyType.Guidance, "guideline"),
        ("Case Reports", StudyType.CaseReport, "case report"),
        ("Controlled Clinical Trial", null, "controlled clinical trial"),
        ("Pragmatic Clinical Trial", null, "pragmatic clinical trial"),
        ("Equivalence Trial", null, "equivalence trial"),
        ("Clinical Trial, Phase I", null, "phase 1 clinical trial"),
        ("Clinical Trial, Phase II", null, "phase 2 clinical trial"),
        ("Clinical Trial, Phase III", null, "phase 3 clinical trial"),
        ("Clinical Trial, Phase IV", null, "phase 4 clinical trial"),
        ("Clinical Trial", null, "clinical trial"),
        ("Clinical Trial Protocol", null, "protocol of a clinical trial"),
        ("Observational Study", null, "observational study"),
        ("Review", null, "review"),
        ("Editorial", null, "editorial"),
        ("Letter", null, "letter"),
        ("Comment", null, "comment"),
    ];

    private static readonly string[] Both = ["Systematic Review", "Meta-Analysis"];

    /// <summary>The values by the names of the blanks.</summary>
    public static Dictionary<string, string> Of(ImportedRecord record)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var types = record.PublicationTypes.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (Types.FirstOrDefault(type => types.Contains(type.Type)) is { Type: not null } found)
        {
            known["design"] = Both.All(types.Contains) ? "systematic review with meta-analysis" : found.Design;
            if (found.Study is { } study)
            {
                known["study-type"] = Words<StudyType>.Of(study);
            }
        }

        if (Species(record) is { } species)
        {
            known["species"] = species;
        }

        if (record.Standing is { } standing)
        {
            known["status"] = Words<PublicationStatus>.Of(standing switch
            {
                WorkStanding.Retracted => PublicationStatus.Retracted,
                WorkStanding.Withdrawn => PublicationStatus.Withdrawn,
                WorkStanding.Corrected => PublicationStatus.Corrected,
                _ => PublicationStatus.Preprint,
            });
        }

        return known;
    }

    // MeSH's check tags. A work with people and animals needs a reader.
    private static string? Species(ImportedRecord record)
    {
        var headings = record.Headings.Select(heading => heading.Split('/')[0].TrimStart('*')).ToHashSet(StringComparer.Ordinal);
        var isHuman = headings.Contains("Humans");
        var isAnimal = headings.Contains("Animals");
        return (isHuman, isAnimal) switch
        {
            (true, false) => "human",
            (false, true) when headings.Contains("Mice") && !headings.Contains("Rats") => "mouse",
            (false, true) when headings.Contains("Rats") && !headings.Contains("Mice") => "rat",
            _ => null,
        };
    }
}
