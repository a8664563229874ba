using System.Text.Json;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Quality;

namespace EvidenceSite.Render;

/// <summary>The quality report for machines.</summary>
internal static class QualityJson
{
    public static OutputFile Render(QualityReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            WriteCounts(json, "problems", report.Problems.Select(pair => (pair.Rule.Code, pair.Count)));
            WriteCounts(json, "verdicts", report.Verdicts.Select(pair => (Words<Verdict>.Of(pair.Verdict), pair.Count)));
            WriteCounts(json, "certainties", report.Certainties.Select(pair => (Words<Certainty>.Of(pair.Certainty), pair.Count)).Append(("not-rated", report.NotRated)));
            WriteReadability(json, report);
            json.WriteStartObject("references");
            json.WriteNumber("all", report.References.All);
            json.WriteNumber("fullyVerified", report.References.FullyVerified);
            json.WriteNumber("unverifiedFacts", report.References.UnverifiedFacts);
            WriteCounts(json, "byStatus", report.References.ByStatus.Select(pair => (Words<PublicationStatus>.Of(pair.Status), pair.Count)));
            WriteCounts(json, "byType", report.References.ByType.Select(pair => (Words<StudyType>.Of(pair.Type), pair.Count)));
            json.WriteEndObject();
            json.WriteStartObject("bearings");
            json.WriteNumber("all", report.Bearings.All);
            json.WriteNumber("checked", report.Bearings.Checked);
            json.WriteEndObject();
            json.WriteStartArray("orphans");
            foreach (var orphan in report.Orphans)
            {
                json.WriteStringValue(orphan);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new OutputFile(Plan.SitePaths.Quality, stream.ToArray());
    }

    private static void WriteReadability(Utf8JsonWriter json, QualityReport report)
    {
        json.WriteStartArray("readability");
        foreach (var page in report.Readability)
        {
            json.WriteStartObject();
            json.WriteString("page", Plan.SitePaths.Of(page.Page));
            json.WriteNumber("texts", page.Texts);
            json.WriteNumber("medianFleschKincaid", Math.Round(page.MedianFleschKincaid, 1));
            json.WriteNumber("worstFleschKincaid", Math.Round(page.WorstFleschKincaid, 1));
            json.WriteNumber("worstSmog", Math.Round(page.WorstSmog, 1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, IEnumerable<(string Name, int Count)> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts)
        {
            json.WriteNumber(key, count);
        }

        json.WriteEndObject();
    }
}
