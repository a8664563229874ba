using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Read;

/// <summary>The end of a file, character for character, such as the body below the front matter.</summary>
public sealed record TextSlice(InputText File, int Start) : ITextInFile
{
    /// <inheritdoc/>
    public string Text => File.Text[Start..];

    /// <inheritdoc/>
    public Place PlaceAt(int offset) => File.PlaceAt(Start + offset);
}
