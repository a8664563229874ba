using System.Text;
using System.Text.Json;
using EvidenceSite.Report;

namespace EvidenceSite.Preview;

/// <summary>
/// What open pages are told, as JSON: <c>version</c>, and <c>errors</c>, each with <c>place</c> (file:line:column), <c>code</c>, <c>message</c>,
/// <c>remedy</c>, <c>why</c>, and where it is known the <c>line</c> of the source and the <c>column</c> in it (from 1, in UTF-16 units).
/// </summary>
internal static class PreviewMessage
{
    /// <summary>The message, on one line.</summary>
    public static string Of(PreviewState state)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("version", state.Version);
            json.WriteStartArray("errors");
            foreach (var problem in state.Outcome.Diagnostics.Where(problem => problem.IsError))
            {
                json.WriteStartObject();
                json.WriteString("place", problem.Place.ToString());
                json.WriteString("code", problem.Rule.Code);
                json.WriteString("message", problem.Message);
                json.WriteString("remedy", problem.Remedy);
                json.WriteString("why", problem.Rule.Why);
                if (Excerpt.Of(problem.Place, state.Outcome.Files) is { } excerpt)
                {
                    json.WriteString("line", excerpt.Text);
                    json.WriteNumber("column", excerpt.Start + 1);
                }

                json.WriteEndObject();
            }

            foreach (var fault in state.ThemeFaults)
            {
                json.WriteStartObject();
                json.WriteString("place", fault.Place);
                json.WriteString("code", fault.Code);
                json.WriteString("message", fault.Message);
                json.WriteString("remedy", "Mend the theme's code: the page is built anew when the file is saved.");
                json.WriteString("why", "The theme's code does not compile, so pages cannot be rendered with it.");
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
