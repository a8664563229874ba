using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Read;

/// <summary>A text that was taken from a file, and finds its characters there.</summary>
public interface ITextInFile
{
    /// <summary>The text. May be taken from the file anew each time.</summary>
    string Text { get; }

    /// <summary>The place of the character at an offset into the text.</summary>
    Place PlaceAt(int offset);
}
