using System.Text.Json;
using EvidenceSite.Plan;
using EvidenceSite.Render.Scripts;
using EvidenceSite.Theme;

namespace EvidenceSite.Render.Search;

/// <summary>
/// The index of a large site, in parts, and a directory of them. There are four kinds: terms with the documents that hold them, in ordinal order,
/// so that all that begin alike stand together; the words alone, by their length, among which a misspelt one is looked for; the lengths of documents,
/// which ranking needs; and the texts to show.
/// </summary>
internal static class SearchParts
{
    /// <summary>Shorter words than this are near to none that the search takes for misspelt (it does so from five letters on, one wrong).</summary>
    private const int ShortestMeant = 4;

    /// <summary>The directory first, then the parts.</summary>
    /// <param name="documents">What can be searched for.</param>
    /// <param name="theme">The theme's files, among them the scripts that search in parts.</param>
    /// <param name="most">How many bytes a part should have at most. One with a single entry may have more.</param>
    public static IEnumerable<OutputFile> Of(SearchDocuments documents, ThemeFiles theme, int most)
    {
        // The two take about as long, and a builder waits for both.
        var makeTexts = Task.Run(() => ScriptParts.Of(SitePaths.SearchParts + "texts", [.. Enumerable.Range(0, documents.Count)], most, (json, number) => WriteText(json, documents[number])));
        var index = SearchIndex.Of(documents);
        var terms = ScriptParts.Of(SitePaths.SearchParts + "terms", index.Terms, most, WriteTerm);
        var words = ScriptParts.Of(SitePaths.SearchParts + "words", [.. index.Terms.Select(term => term.Term).Where(word => word.Length >= ShortestMeant).OrderBy(word => word.Length)], most, (json, word) => json.WriteStringValue(word));
        var lengths = ScriptParts.Of(SitePaths.SearchParts + "lengths", [.. index.Lengths.Chunk(SearchIndex.Fields)], most, WriteLengths);
        var texts = makeTexts.GetAwaiter().GetResult();
        var directory = ScriptCall.Of("evidenceSiteSearch.open", json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("scripts");
            json.WriteStringValue(theme.PathOf("part-reader.js"));
            json.WriteStringValue(theme.PathOf("search-parts.js"));
            json.WriteEndArray();
            json.WriteString("common", CommonWords.Text);
            json.WriteNumber("documents", documents.Count);
            json.WriteNumber("overviews", documents.Overviews);
            json.WriteStartArray("averages");
            for (var field = 0; field < SearchIndex.Fields; field++)
            {
                json.WriteNumberValue(index.AverageLength(field));
            }

            json.WriteEndArray();
            ScriptParts.WriteDirectory(json, "terms", terms, part => json.WriteStringValue(part.Entries[0].Term));
            ScriptParts.WriteDirectory(json, "words", words, part =>
            {
                json.WriteNumberValue(part.Entries[0].Length);
                json.WriteNumberValue(part.Entries[^1].Length);
            });
            ScriptParts.WriteDirectory(json, "lengths", lengths, part => json.WriteNumberValue(part.First));
            ScriptParts.WriteDirectory(json, "texts", texts, part => json.WriteNumberValue(part.First));
            json.WriteEndObject();
        });
        return [new OutputFile(SitePaths.SearchData, directory), .. terms.Select(part => part.File), .. words.Select(part => part.File), .. lengths.Select(part => part.File), .. texts.Select(part => part.File)];
    }

    /// <summary>A term, and for each field the documents: the steps from one number to the next, and where the term stands there more than once, minus the step and how often.</summary>
    private static void WriteTerm(Utf8JsonWriter json, (string Term, TermPlaces Places) term)
    {
        json.WriteStartArray();
        json.WriteStringValue(term.Term);
        for (var field = 0; field < SearchIndex.Fields; field++)
        {
            if (!term.Places.IsIn(field))
            {
                json.WriteNumberValue(0);
                continue;
            }

            json.WriteStartArray();
            foreach (var (step, times) in term.Places.In(field))
            {
                json.WriteNumberValue(times == 1 ? step : -step);
                if (times > 1)
                {
                    json.WriteNumberValue(times);
                }
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteLengths(Utf8JsonWriter json, int[] lengths)
    {
        foreach (var length in lengths)
        {
            json.WriteNumberValue(length);
        }
    }

    private static void WriteText(Utf8JsonWriter json, SearchDocument document)
    {
        json.WriteStartArray();
        json.WriteStringValue(document.Kind);
        json.WriteStringValue(document.Path);
        json.WriteStringValue(document.Title);
        json.WriteStringValue(document.Note);
        json.WriteStringValue(document.Text);
        json.WriteEndArray();
    }
}
