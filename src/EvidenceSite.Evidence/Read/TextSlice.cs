using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Read;

/// <summary>A stretch of a file, character for character, such as the body below the front matter.</summary>
public sealed record TextSlice(InputText File, int Start) : ITextPlaces
{
    /// <inheritdoc/>
    public Place PlaceAt(int offset) => File.PlaceAt(Start + offset);
}
