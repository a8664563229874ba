using System.Text.Json;
using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Report;

/// <summary>Problems as JSON; docs/reports.md describes the shape. Letters outside ASCII are escaped, so that no console garbles them.</summary>
public static class JsonReport
{
    private const int Version = 1;

    /// <summary>Writes one JSON object.</summary>
    public static void Write(Outcome outcome, ReportPaths paths, TextWriter to)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            var problems = outcome.Diagnostics.ToList();
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteNumber("errors", problems.Count(problem => problem.IsError));
            json.WriteNumber("warnings", problems.Count(problem => !problem.IsError));
            json.WriteStartArray("problems");
            foreach (var problem in problems)
            {
                Write(problem, outcome, paths, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        to.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Diagnostic problem, Outcome outcome, ReportPaths paths, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Rule.Code);
        json.WriteString("severity", problem.IsError ? "error" : "warning");
        json.WriteString("file", paths.Of(problem.Place));
        json.WriteNumber("line", problem.Place.Line);
        json.WriteNumber("column", problem.Place.Column);
        json.WriteString("title", problem.Rule.Title);
        json.WriteString("message", problem.Message);
        json.WriteString("why", problem.Rule.Why);
        json.WriteString("remedy", problem.Remedy);
        if (problem.Nearest is { } nearest)
        {
            json.WriteString("nearest", nearest);
        }

        if (Excerpt.Of(problem.Place, outcome.Files) is { } excerpt)
        {
            json.WriteString("excerpt", excerpt.Text);
        }

        json.WriteString("help", RulePages.Address(problem.Rule).AbsoluteUri);
        json.WriteEndObject();
    }
}
