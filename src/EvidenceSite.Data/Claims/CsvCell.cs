namespace EvidenceSite.Data.Claims;

/// <summary>A cell of a table of comma-separated values (RFC 4180).</summary>
internal static class CsvCell
{
    /// <summary>Behind and between the parts of a cell that holds a list.</summary>
    private const string Delimiter = " | ";

    /// <summary>
    /// The text as a cell. Spreadsheets run a cell that starts with = + - @ or with a tab or line end as a formula (OWASP, "CSV injection"):
    /// such a text gets an apostrophe in front, which they read as "this is text".
    /// </summary>
    public static string Of(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <summary>A list as the text of one cell; a bar within a part becomes a slash, so that the list can be taken apart again.</summary>
    public static string List(IEnumerable<string> parts) => string.Join(Delimiter, parts.Select(part => part.Replace('|', '/')));
}
