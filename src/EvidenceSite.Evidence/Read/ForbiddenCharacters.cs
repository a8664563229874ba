using System.Buffers;

namespace EvidenceSite.Evidence.Read;

/// <summary>
/// Characters that no text of the site may hold: control characters but tab and line ends (HTML forbids them), byte order marks and
/// noncharacters, and the bidirectional controls with which a source can show something else than it says (Unicode TR 36, section 3).
/// </summary>
internal static class ForbiddenCharacters
{
    /// <summary>The set, for fast search.</summary>
    public static SearchValues<char> Values { get; } = SearchValues.Create(
        [
            .. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n' or '\r')).Select(c => (char)c),
            .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
            '\u200E', '\u200F', '\u061C',
            .. Enumerable.Range(0x202A, 5).Select(c => (char)c),
            .. Enumerable.Range(0x2066, 4).Select(c => (char)c),
            .. Enumerable.Range(0x2028, 2).Select(c => (char)c),
            '\uFEFF',
            .. Enumerable.Range(0xFDD0, 32).Select(c => (char)c),
            '\uFFFE', '\uFFFF', '\uFFFD',
        ]);
}
