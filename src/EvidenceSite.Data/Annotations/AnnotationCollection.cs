using EvidenceSite.Data.Json;
using EvidenceSite.Plan;

namespace EvidenceSite.Data.Annotations;

/// <summary>All annotations, as one collection with one page (Web Annotation Data Model, section 5).</summary>
internal static class AnnotationCollection
{
    /// <summary>The file.</summary>
    public static DataFile Of(SitePlan site)
    {
        var address = site.PublicAddress(SitePaths.Annotations);
        var shape = new AnnotationShapes(site).Annotation;
        return new DataFile(SitePaths.Annotations, stream => JsonText.WriteFile(stream, json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", AnnotationShapes.Context);
            json.WriteString("id", address);
            json.WriteString("type", "AnnotationCollection");
            json.WriteString("label", $"Places that make the claims of “{site.Corpus.Settings.Title}”");
            json.WriteString("rights", site.Corpus.Settings.Licence.Url.AbsoluteUri);
            json.WriteNumber("total", site.Corpus.Claims.Sum(claim => LocatedMaking.Of(claim).Count()));
            json.WriteStartObject("first");
            json.WriteString("id", address + "#page-1");
            json.WriteString("type", "AnnotationPage");
            json.WriteNumber("startIndex", 0);
            json.WriteStartArray("items");
            foreach (var annotation in site.Corpus.Claims.SelectMany(LocatedMaking.Of))
            {
                shape.Write(json, annotation);
                JsonText.Relieve(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }), GrowsWithSite: true);
    }
}
