using System.Buffers;
using System.Text;
using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Read;

/// <summary>Turns the bytes of a file into text, and refuses what is not clean UTF-8.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null after a problem was added.</summary>
    public static InputText? Decode(string path, ReadOnlyMemory<byte> bytes, DiagnosticCollector problems)
    {
        if (bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            problems.Add(Catalogue.WrongEncoding(Place.StartOf(path), "it starts with the mark of UTF-16"));
            return null;
        }

        if (bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }

        // Bytes are never fewer than UTF-16 code units.
        var letters = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            return Decode(path, bytes, letters, problems);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters);
        }
    }

    private static InputText? Decode(string path, ReadOnlyMemory<byte> bytes, char[] letters, DiagnosticCollector problems)
    {
        ReadOnlySpan<char> text;
        try
        {
            text = letters.AsSpan(0, Strict.GetChars(bytes.Span, letters));
        }
        catch (DecoderFallbackException e)
        {
            var valid = Encoding.UTF8.GetString(bytes.Span[..Math.Max(0, e.Index)]);
            var place = new InputText(path, valid, valid.Length).PlaceAt(valid.Length);
            var found = e.BytesUnknown is { Length: > 0 } unknown ? $"the byte 0x{unknown[0]:X2} has no meaning here" : "it holds bytes without meaning";
            problems.Add(Catalogue.WrongEncoding(place, found));
            return null;
        }

        var decoded = new InputText(path, bytes, text);
        var forbidden = text.IndexOfAny(ForbiddenCharacters.Values);
        if (forbidden < 0)
        {
            return decoded;
        }

        // Each one is reported, up to a number that a person can work through.
        const int mostReported = 20;
        for (var reported = 0; forbidden >= 0 && reported < mostReported; reported++)
        {
            problems.Add(Catalogue.ForbiddenCharacter(decoded.PlaceAt(forbidden), text[forbidden]));
            var next = text[(forbidden + 1)..].IndexOfAny(ForbiddenCharacters.Values);
            forbidden = next < 0 ? -1 : forbidden + 1 + next;
        }

        return null;
    }
}
