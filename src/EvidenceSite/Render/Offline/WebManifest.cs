using System.Text.Json;
using EvidenceSite.Plan;
using EvidenceSite.Theme;

namespace EvidenceSite.Render.Offline;

/// <summary>Lets devices install the site like an app (W3C Web Application Manifest).</summary>
internal static class WebManifest
{
    public static OutputFile Render(SitePlan site, ThemeFiles theme)
    {
        var settings = site.Corpus.Settings;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("name", settings.Title);
            json.WriteString("description", settings.Description);
            json.WriteString("lang", settings.Languages[0]);
            json.WriteString("start_url", SitePaths.Home);
            json.WriteString("scope", "./");
            json.WriteString("display", "standalone");
            json.WriteString("background_color", ThemeColours.Paper);
            json.WriteString("theme_color", ThemeColours.Brand);
            json.WriteStartArray("icons");
            WriteIcon(json, theme.PathOf("icon.svg"), "any", "image/svg+xml", "any");
            WriteIcon(json, theme.PathOf("icon-192.png"), "192x192", "image/png", "any");
            WriteIcon(json, theme.PathOf("icon-512.png"), "512x512", "image/png", "any");
            WriteIcon(json, theme.PathOf("icon-maskable-512.png"), "512x512", "image/png", "maskable");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new OutputFile(SitePaths.WebManifest, stream.ToArray());
    }

    private static void WriteIcon(Utf8JsonWriter json, string path, string sizes, string type, string purpose)
    {
        json.WriteStartObject();
        json.WriteString("src", path);
        json.WriteString("sizes", sizes);
        json.WriteString("type", type);
        json.WriteString("purpose", purpose);
        json.WriteEndObject();
    }
}
