using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Read;

/// <summary>Finds in its file a character of a text that was taken from it.</summary>
public interface ITextPlaces
{
    /// <summary>The place of the character at an offset into the text.</summary>
    Place PlaceAt(int offset);
}
