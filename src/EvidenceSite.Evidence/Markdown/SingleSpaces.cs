namespace EvidenceSite.Evidence.Markdown;

/// <summary>A text without its line breaks: where lines end, and how wide gaps are, says nothing.</summary>
internal static class SingleSpaces
{
    /// <summary>The text with one space for each run of white space, and none at its ends.</summary>
    public static string In(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
