using System.Text.Json;
using EvidenceSite.Plan;
using EvidenceSite.Render.Scripts;
using EvidenceSite.Theme;

namespace EvidenceSite.Render.Search;

/// <summary>
/// What the search reads. For a small site that is one file with the texts, from which the browser makes the index on the first search: the index
/// is many times larger than the texts. For a large one it is an index made ahead, in parts of which the browser loads those that it needs.
/// The name of the first file does not change with the content, so that an edit of one page does not change every other one.
/// </summary>
internal static class SearchData
{
    /// <summary>The files; the first is <see cref="SitePaths.SearchData"/>.</summary>
    public static IEnumerable<OutputFile> Render(SitePlan site, ThemeFiles theme)
    {
        var documents = new SearchDocuments(site);
        return IsSmall(documents, site.Limits.SearchFileBytes) ? [Whole(documents)] : SearchParts.Of(documents, theme, site.Limits.PartBytes);
    }

    /// <summary>Whether the texts fit in one file; no more of them are looked at than it takes to know.</summary>
    private static bool IsSmall(SearchDocuments documents, int most)
    {
        using var json = new Utf8JsonWriter(Stream.Null, ScriptCall.Json);
        json.WriteStartArray();
        return documents.All.All(document =>
        {
            Write(json, document);
            json.Flush();
            return json.BytesCommitted <= most;
        });
    }

    private static OutputFile Whole(SearchDocuments documents) => new(SitePaths.SearchData, ScriptCall.Of("evidenceSiteSearch.receive", json =>
    {
        json.WriteStartObject();
        json.WriteString("common", CommonWords.Text);
        json.WriteStartArray("documents");
        foreach (var document in documents.All)
        {
            Write(json, document);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void Write(Utf8JsonWriter json, SearchDocument document)
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
}
