using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EvidenceSite.Plan;

namespace EvidenceSite.Render.Search;

/// <summary>
/// The searched texts as a classic script, since a page that was opened from a folder may not read other files. The browser makes the index
/// from them on the first search: it is many times larger than the texts. The name does not change with the content, so that an edit of one
/// page does not change every other one.
/// </summary>
internal static class SearchData
{
    public static OutputFile Render(SitePlan site)
    {
        using var stream = new MemoryStream();
        stream.Write("evidenceSiteSearch.receive("u8);

        // What stands in a script file never reaches an HTML parser; letters beyond ASCII would double in size if escaped.
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var document in SearchDocuments.Of(site))
            {
                json.WriteStartArray();
                json.WriteStringValue(document.Kind);
                json.WriteStringValue(document.Path);
                json.WriteStringValue(document.Title);
                json.WriteStringValue(document.Names);
                json.WriteStringValue(document.Note);
                json.WriteStringValue(document.Text);
                json.WriteNumberValue(document.IsOverview ? 1 : 0);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        stream.Write(Encoding.ASCII.GetBytes(");\n"));
        return new OutputFile(SitePaths.SearchData, stream.ToArray());
    }
}
