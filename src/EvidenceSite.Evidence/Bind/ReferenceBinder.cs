using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Evidence.Shapes;
using EvidenceSite.Evidence.Yaml;

namespace EvidenceSite.Evidence.Bind;

/// <summary>Reads a reference.</summary>
internal static class ReferenceBinder
{
    /// <summary>The reference; null after a problem was added.</summary>
    public static Reference? Bind(MappingReader reader, string id, string file, MarkdownText body, SiteSettings settings)
    {
        var csl = CslBinder.Bind(reader, id);
        var conditions = reader.NeededLocatedList("conditions", "IDs of conditions, or of names under other-conditions in the settings", new IdShape(DocumentKind.Condition, [.. settings.OtherConditions.Keys.Order(StringComparer.Ordinal)]));
        var interventions = DocumentParts.Interventions(reader);
        var study = BindStudy(reader);
        var findings = reader.Mappings("findings", "a finding", needed: true).Select(BindFinding).OfType<Finding>().ToImmutableArray();
        var harms = reader.Text("harms", "the harms that were found; leave it out where they were not looked for");
        var limitations = reader.NeededText("limitations", "what limits the weight of this work");
        var openAccess = reader.Word<OpenAccess>("open-access", "whether everybody can read the full text");
        var status = reader.Word<PublicationStatus>("status", "the standing of the work");
        var verified = reader.Mappings("verified", "a page that showed facts", needed: true).Select(BindVerification).OfType<Verification>().ToImmutableArray();
        var unverified = reader.NeededTextList("unverified", "what nobody has seen; [] if nothing");
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
                StatusPlace = reader.Node("status")!.Place,
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

        var type = reader.Word<StudyType>("type", "the kind of study, which limits the certainty");
        var study = new Study(
            type.GetValueOrDefault(),
            reader.NeededText("design", "the study's design, such as randomised controlled trial"),
            reader.NeededText("species", "human, mouse, cells …"),
            reader.WholeNumber("n", "how many took part", least: 0, most: long.MaxValue),
            reader.Text("population", "who was studied"),
            reader.Text("comparator", "what the treatment was compared with"),
            reader.Text("follow-up", "for how long"),
            reader.Text("setting", "where"),
            Registration(reader));
        reader.RefuseUnknownKeys();
        return type is null ? null : study;
    }

    private static string? Registration(MappingReader reader)
    {
        if (reader.Scalar("registration", "the trial's number in a registry") is not { Value: { } text } scalar)
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
        var value = reader.Text("value", "the value, as a plain number");
        var interval = Interval(reader);
        var p = reader.Text("p", "the p value as reported");
        var direction = reader.Word<EffectDirection>("direction", "whom the result favours");
        var summary = reader.NeededText("summary", "the result in a sentence");
        reader.RefuseUnknownKeys();
        return direction is null ? null : new Finding(outcome, measure, value, interval, p, direction.Value, summary);
    }

    private static (string, string)? Interval(MappingReader reader)
    {
        const string what = "a list of two limits, such as [0.02, 0.24]";
        switch (reader.Node("ci", new ListShape(new TextShape(), Count: 2), $"the limits of the confidence interval: {what}"))
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
        var url = reader.Address("url", "the web address of the page that showed facts", needed: true);
        var saw = reader.NeededTextList("saw", "which facts the page showed");
        var note = reader.Text("note", "a remark, such as: abstract only");
        reader.RefuseUnknownKeys();
        return url is null ? null : new Verification(url, saw, note);
    }
}
