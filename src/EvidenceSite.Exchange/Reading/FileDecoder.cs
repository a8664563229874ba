using System.Text;

namespace EvidenceSite.Exchange.Reading;

/// <summary>Turns the bytes of an export into text. Older programs still write UTF-16 and Windows-1252.</summary>
internal static class FileDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // The bytes 0x80 to 0x9F of Windows-1252; 0 where it has no letter. All others are as in Latin-1.
    private const string Windows1252 = "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    public static string Decode(ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Utf16(bytes[2..], Encoding.Unicode, problems);
        }
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Utf16(bytes[2..], Encoding.BigEndianUnicode, problems);
        }
        else if (bytes.Length >= 4 && (bytes[0] == 0) != (bytes[1] == 0) && (bytes[2] == 0) == (bytes[0] == 0) && (bytes[3] == 0) == (bytes[1] == 0))
        {
            return Utf16(bytes, bytes[0] == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode, problems);
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var line = bytes[..FirstOdd(bytes)].Count((byte)'\n') + 1;
            problems.Warn(line, 0, "The file is not in UTF-8. It was read as Windows-1252.", "Look whether letters with accents are right; if not, export the file in UTF-8.");
            return string.Create(bytes.Length, bytes, static (letters, source) =>
            {
                for (var i = 0; i < letters.Length; i++)
                {
                    letters[i] = source[i] is >= 0x80 and <= 0x9F && Windows1252[source[i] - 0x80] is not '\0' and var letter ? letter : (char)source[i];
                }
            });
        }
    }

    private static string Utf16(ReadOnlySpan<byte> bytes, Encoding encoding, ProblemList problems)
    {
        if (bytes.Length % 2 != 0)
        {
            problems.Warn(1, 0, "The file is in UTF-16 and ends in half a letter.", "Export the file again if something is missing at its end.");
        }

        // Half a surrogate pair becomes the replacement character, which is reported with the field that holds it.
        return encoding.GetString(bytes);
    }

    private static int FirstOdd(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
