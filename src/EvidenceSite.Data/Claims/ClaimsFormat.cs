using System.Collections.Immutable;
using System.Text.Json;
using EvidenceSite.Data.Annotations;
using EvidenceSite.Data.Json;
using EvidenceSite.Data.Shapes;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Plan;
using static EvidenceSite.Data.Shapes.JsonShapes;

namespace EvidenceSite.Data.Claims;

/// <summary>The claims as JSON: all in one file and each in its own, both of the same form, with a JSON Schema (2020-12) of that form.</summary>
public sealed class ClaimsFormat
{
    private readonly SitePlan _site;
    private readonly ClaimShapes _claims;
    private readonly AnnotationShapes _annotations;
    private readonly ObjectShape<Licence> _licence;
    private readonly ObjectShape<ClaimsFile> _file;

    /// <summary>Takes the plan that the addresses come from.</summary>
    public ClaimsFormat(SitePlan site)
    {
        _site = site;
        _claims = new ClaimShapes(site);
        _annotations = new AnnotationShapes(site);
        _licence = new ObjectShape<Licence>("licence", "The licence of the content.",
        [
            Field<Licence>.Of("name", "Its name.", Text, licence => licence.Name),
            Field<Licence>.Of("url", "Its text.", Address, licence => licence.Url),
        ]);
        _file = new ObjectShape<ClaimsFile>("file", "The whole file.",
        [
            Field<ClaimsFile>.Of("$schema", "The schema of the file.", Address, _ => site.Canonical(SitePaths.ClaimsSchema)),
            Field<ClaimsFile>.Of("site", "The site's address.", Address, _ => site.Canonical(SitePaths.Home)),
            Field<ClaimsFile>.Of("title", "The site's name.", Text, _ => site.Corpus.Settings.Title),
            Field<ClaimsFile>.Of("licence", "Under which licence all this may be reused.", _licence.Shape, _ => site.Corpus.Settings.Licence),
            Field<ClaimsFile>.Of("howToReuse", "What to do, and what not to do, when reusing it.", Address, _ => site.Canonical(SitePaths.Reuse)),
            Field<ClaimsFile>.Of("claims", "The claims: those of conditions first, then those of topics.", List(_claims.Claim.Shape), file => file.Claims),
            Field<ClaimsFile>.Sometimes(
                "annotations", "An annotation (W3C Web Annotation) for each place that makes the claim. Only in the file of a single claim.",
                List(_annotations.Annotation.Shape), file => file.HasAnnotations ? file.Claims.SelectMany(LocatedMaking.Of) : null),
        ]);
    }

    /// <summary>Every kind of object that the files hold, from the whole file down.</summary>
    public ImmutableArray<IObjectShape> Objects => [_file, _licence, .. _claims.All, .. _annotations.All];

    /// <summary>Every claim.</summary>
    public DataFile All() =>
        new(SitePaths.ClaimsJson, stream => JsonText.WriteFile(stream, json => _file.Write(json, new ClaimsFile(_site.Corpus.Claims, HasAnnotations: false))), GrowsWithSite: true);

    /// <summary>One claim.</summary>
    public DataFile Of(LinkedClaim claim) =>
        new(SitePaths.DataOf(claim), stream => JsonText.WriteFile(stream, json => _file.Write(json, new ClaimsFile([claim], HasAnnotations: true))));

    /// <summary>The schema of both.</summary>
    public DataFile Schema() => new(SitePaths.ClaimsSchema, stream => JsonText.WriteFile(stream, WriteSchema));

    private void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", _site.PublicAddress(SitePaths.ClaimsSchema));
        json.WriteString("title", $"Claims of “{_site.Corpus.Settings.Title}”");
        json.WriteString("$ref", "#/$defs/" + _file.Name);
        json.WriteStartObject("$defs");
        foreach (var shape in Objects)
        {
            json.WriteStartObject(shape.Name);
            shape.WriteDefinition(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
