using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Evidence.Shapes;
using EvidenceSite.Evidence.Yaml;

namespace EvidenceSite.Evidence.Bind;

/// <summary>Keys that several kinds of document share.</summary>
internal static class DocumentParts
{
    private const string NoTreatment = "none";

    /// <summary><c>reviewed</c> and <c>review-by</c>; null if neither is there or after a problem was added.</summary>
    public static ReviewDates? Review(MappingReader reader, bool needed)
    {
        var reviewed = reader.Date("reviewed", "when the page was last checked against its references", needed);
        var reviewByPlace = reader.Node("review-by")?.Place;
        var reviewBy = reader.Date("review-by", "when it must be checked again", needed || reviewed is not null);
        if (reviewed is null || reviewBy is null)
        {
            return null;
        }

        if (reviewBy <= reviewed)
        {
            reader.Problems.Add(Catalogue.ReviewByBeforeReviewed(reviewByPlace ?? reader.Place, reviewed.Value, reviewBy.Value));
        }

        return new ReviewDates(reviewed.Value, reviewBy.Value);
    }

    /// <summary><c>language</c>: one of the site's languages; null if not given.</summary>
    public static string? Language(MappingReader reader, SiteSettings settings)
    {
        if (reader.Scalar("language", "one of the site's languages, if not the first", new WordShape(settings.Languages)) is not { } scalar)
        {
            return null;
        }

        if (!settings.AreStandIns && !settings.Languages.Contains(scalar.Value!, StringComparer.OrdinalIgnoreCase))
        {
            var nearest = Nearest.To(scalar.Value!, settings.Languages);
            reader.Problems.Add(Catalogue.UnknownWord(scalar.Place, "language", scalar.Value!, nearest, settings.Languages));
        }

        return scalar.Value;
    }

    /// <summary><c>interventions</c>: IDs of treatments, empty for <c>[none]</c>.</summary>
    public static ImmutableArray<Located<string>> Interventions(MappingReader reader)
    {
        var ids = reader.NeededLocatedList("interventions", "IDs of treatments, or [none]", new IdShape(DocumentKind.Treatment, [NoTreatment]));
        if (reader.Node("interventions") is YamlList { Items.IsEmpty: true } empty)
        {
            reader.Problems.Add(Catalogue.EmptyValue(empty.Place, "interventions", "a list of treatment IDs, or [none]"));
        }

        if (ids.Length > 1 && ids.FirstOrDefault(id => id.Value == NoTreatment) is { Value: not null } none)
        {
            reader.Problems.Add(Catalogue.WrongShape(none.Place, "interventions", "[none] alone, or treatment IDs", "\"none\" among other values"));
        }

        return [.. ids.Where(id => id.Value != NoTreatment)];
    }

    /// <summary>An ID that is given in front matter; null after a problem was added.</summary>
    public static Located<string>? Id(MappingReader reader, string what)
    {
        if (reader.NeededLocated("id", what, new NewIdShape()) is not { } id)
        {
            return null;
        }

        if (Identifier.Fault(id.Value) is { } fault)
        {
            reader.Problems.Add(Catalogue.BadId(id.Place, id.Value, fault, LikelyMeant.Id(id.Value)));
            return null;
        }

        return id;
    }
}
