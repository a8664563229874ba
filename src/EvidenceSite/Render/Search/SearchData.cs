using System.Collections.Immutable;
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
        ImmutableArray<SearchDocument> documents = [.. SearchDocuments.Of(site)];
        var whole = Whole(documents);
        return whole.Content.Length <= site.Limits.SearchFileBytes ? [whole] : SearchParts.Of(documents, theme, site.Limits.PartBytes);
    }

    private static OutputFile Whole(ImmutableArray<SearchDocument> documents) => new(SitePaths.SearchData, ScriptCall.Of("evidenceSiteSearch.receive", json =>
    {
        json.WriteStartObject();
        json.WriteString("common", CommonWords.Text);
        json.WriteStartArray("documents");
        foreach (var document in documents)
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
        json.WriteEndObject();
    }));
}
