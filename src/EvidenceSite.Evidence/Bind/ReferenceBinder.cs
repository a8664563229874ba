using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Yaml;

namespace EvidenceSite.Evidence.Bind;

/// <summary>Reads a reference.</summary>
internal static class ReferenceBinder
{
    /// <summary>The reference; null after a problem was added.</summary>
    public static Reference? Bind(MappingReader reader, string id, string file, MarkdownText body)
    {
        var csl = CslBinder.Bind(reader);
        var conditions = reader.NeededLocatedList("conditions");
        var interventions = DocumentParts.Interventions(reader);
        var study = BindStudy(reader);
        var findings = reader.Mappings("findings", "a finding", needed: true).Select(BindFinding).OfType<Finding>().ToImmutableArray();
        var harms = reader.Text("harms");
        var limitations = reader.NeededText("limitations", "what limits the weight of this work");
        var openAccess = reader.Word<OpenAccess>("open-access");
        var status = reader.Word<PublicationStatus>("status");
        var verified = reader.Mappings("verified", "a page that showed facts", needed: true).Select(BindVerification).OfType<Verification>().ToImmutableArray();
        var unverified = reader.NeededTextList("unverified");
        reader.RefuseUnknownKeys();
        return csl is null || study is null || openAccess is null || status is null
            ? null
            : new Reference
            {
                Id = id,
                File = file,
                Title = csl.Title,
                Body = body,
                Csl = csl,
                Conditions = conditions,
                Interventions = interventions,
                Study = study,
                Findings = findings,
                Harms = harms,
                Limitations = limitations,
                OpenAccess = openAccess.Value,
                Status = status.Value,
                Verified = verified,
                Unverified = unverified,
            };
    }

    private static Study? BindStudy(MappingReader reference)
    {
        if (reference.Mapping("study", "the study's facts", needed: true) is not { } reader)
        {
            return null;
        }

        var type = reader.Word<StudyType>("type");
        var study = new Study(
            type.GetValueOrDefault(),
            reader.NeededText("design", "the study's design, such as randomised controlled trial"),
            reader.NeededText("species", "human, mouse, cells …"),
            reader.WholeNumber("n", least: 0, most: long.MaxValue),
            reader.Text("population"),
            reader.Text("comparator"),
            reader.Text("follow-up"),
            reader.Text("setting"),
            Registration(reader));
        reader.RefuseUnknownKeys();
        return type is null ? null : study;
    }

    private static string? Registration(MappingReader reader)
    {
        if (reader.Scalar("registration", "a trial's number") is not { Value: { } text } scalar)
        {
            return null;
        }

        foreach (var number in BibliographicNumbers.NctLike(text).Where(number => !BibliographicNumbers.IsNct(number)))
        {
            reader.Problems.Add(Catalogue.BadRegistration(scalar.Place, number));
        }

        return text;
    }

    private static Finding? BindFinding(MappingReader reader)
    {
        var outcome = reader.NeededText("outcome", "what was measured");
        var measure = reader.NeededText("measure", "the unit or statistic");
        var value = reader.Text("value");
        var interval = Interval(reader);
        var p = reader.Text("p");
        var direction = reader.Word<EffectDirection>("direction");
        var summary = reader.NeededText("summary", "the result in a sentence");
        reader.RefuseUnknownKeys();
        return direction is null ? null : new Finding(outcome, measure, value, interval, p, direction.Value, summary);
    }

    private static (string, string)? Interval(MappingReader reader)
    {
        const string what = "a list of two limits, such as [0.02, 0.24]";
        switch (reader.Node("ci"))
        {
            case null:
                return null;
            case YamlList { Items: [YamlScalar { Value: { } low }, YamlScalar { Value: { } high }] }:
                return (low, high);
            case var other:
                reader.Problems.Add(Catalogue.WrongShape(other.Place, "ci", what, other.Kind));
                return null;
        }
    }

    private static Verification? BindVerification(MappingReader reader)
    {
        var url = reader.Address("url", needed: true);
        var saw = reader.NeededTextList("saw");
        var note = reader.Text("note");
        reader.RefuseUnknownKeys();
        return url is null ? null : new Verification(url, saw, note);
    }
}
