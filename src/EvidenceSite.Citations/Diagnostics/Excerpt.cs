namespace EvidenceSite.Citations.Diagnostics;

/// <summary>The beginning of a text, for a message that stays readable.</summary>
public static class Excerpt
{
    private const int Longest = 60;

    /// <summary>The text, or its first 60 UTF-16 code units and an ellipsis; a character that takes two of them is not cut in half.</summary>
    public static string Of(string text) => text.Length <= Longest
        ? text
        : $"{text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)}…";
}
