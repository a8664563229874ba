using System.Collections.Immutable;
using System.Text.Json;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan;
using EvidenceSite.Render.Scripts;
using EvidenceSite.Theme.Comparison;

namespace EvidenceSite.Render.Comparison;

/// <summary>
/// What the filters of a comparison of several pages read: the values of every claim, by which claims are found, and one line for each, of which the
/// browser loads those that it shows. A comparison of one page carries its values itself, and has no such files.
/// </summary>
internal static class ComparisonData
{
    /// <summary>Few lines of a part are shown together: smaller parts cost less.</summary>
    private const int PartsOfLines = 4;

    /// <summary>The directory first, then the parts; nothing where the comparison has one page.</summary>
    public static IEnumerable<OutputFile> Render(SitePlan site)
    {
        ImmutableArray<LinkedClaim> claims = [.. site.Pages.SelectMany(page => page is { Content: ComparisonContent content, Series: not null } ? content.Claims : [])];
        if (claims.IsEmpty)
        {
            return [];
        }

        var groups = FacetGroups.Of(site);
        var numbers = groups.ToDictionary(
            facet => facet.Name, facet => facet.Options.Select((option, i) => (option.Value, i)).ToDictionary(pair => pair.Value, pair => pair.i, StringComparer.Ordinal), StringComparer.Ordinal);
        var values = ScriptParts.Of(SitePaths.ComparisonParts + "values", Valued(claims), site.Limits.PartBytes, (json, claim) =>
        {
            json.WriteStartArray();
            json.WriteNumberValue(claim.Rank);
            foreach (var facet in groups)
            {
                WriteNumbers(json, [.. ClaimFacets.ValuesOf(claim.Claim, facet.Name).Select(value => numbers[facet.Name][value])]);
            }

            json.WriteEndArray();
        });
        var lines = ScriptParts.Of(SitePaths.ComparisonParts + "lines", claims, site.Limits.PartBytes / PartsOfLines, (json, claim) =>
        {
            json.WriteStartArray();
            json.WriteStringValue(claim.Claim.Text);
            json.WriteStringValue(site.AddressOf(claim));
            json.WriteStringValue(claim.Subject.Title);
            json.WriteEndArray();
        });
        var directory = ScriptCall.Of("evidenceSiteClaims.open", json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("facets");
            foreach (var facet in groups)
            {
                WriteFacet(json, facet);
            }

            json.WriteEndArray();
            ScriptParts.WriteDirectory(json, "values", values, _ => { });
            ScriptParts.WriteDirectory(json, "lines", lines, part => json.WriteNumberValue(part.First));
            json.WriteEndObject();
        });
        return [new OutputFile(SitePaths.ComparisonData, directory), .. values.Select(part => part.File), .. lines.Select(part => part.File)];
    }

    /// <summary>Each claim with its place in the order of the alphabet.</summary>
    private static ImmutableArray<(LinkedClaim Claim, int Rank)> Valued(ImmutableArray<LinkedClaim> claims)
    {
        var ranks = new int[claims.Length];
        foreach (var (place, rank) in Enumerable.Range(0, claims.Length).OrderBy(place => TitleOrder.KeyOf(claims[place].Claim.Text), StringComparer.Ordinal).Select((place, rank) => (place, rank)))
        {
            ranks[place] = rank;
        }

        return [.. claims.Zip(ranks)];
    }

    /// <summary>One number, or several as a list.</summary>
    private static void WriteNumbers(Utf8JsonWriter json, ImmutableArray<int> numbers)
    {
        if (numbers is [var only])
        {
            json.WriteNumberValue(only);
            return;
        }

        json.WriteStartArray();
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static void WriteFacet(Utf8JsonWriter json, FacetGroups facet)
    {
        json.WriteStartArray();
        json.WriteStringValue(facet.Name);
        foreach (var (kind, options) in facet.Groups)
        {
            json.WriteStartArray();
            json.WriteStringValue(kind is { } named ? Words<DocumentKind>.Of(named) : "");
            foreach (var option in options)
            {
                json.WriteStartArray();
                json.WriteStringValue(option.Value);
                json.WriteStringValue(option.Label);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
