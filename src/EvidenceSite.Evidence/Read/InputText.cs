using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Read;

/// <summary>A text file of the input folder, decoded.</summary>
/// <param name="Path">Path relative to the input folder, with forward slashes.</param>
/// <param name="Text">Its whole text, without a byte order mark.</param>
/// <param name="Bytes">Its size on disk.</param>
public sealed record InputText(string Path, string Text, int Bytes)
{
    /// <summary>The place of a character. Lines end at LF, CR LF or CR. An offset past the end gives the end.</summary>
    /// <param name="offset">Counted from 0 in UTF-16 code units.</param>
    public Place PlaceAt(int offset)
    {
        var end = Math.Clamp(offset, 0, Text.Length);
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < end; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 >= Text.Length || Text[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new Place(Path, line, end - lineStart + 1);
    }
}
