using System.Text;

namespace EvidenceSite.Evidence.Retractions;

/// <summary>Reads bytes that are not UTF-8 as Windows-1252 (WHATWG Encoding): the list is put together from many hands.</summary>
internal sealed class Windows1252Fallback : DecoderFallback
{
    /// <inheritdoc/>
    public override int MaxCharCount => 4;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        // 0x80 to 0x9F; from 0xA0 on, the byte is the character.
        private const string Table =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

        private byte[] _bytes = [];
        private int _at;

        public override int Remaining => _bytes.Length - _at;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (_bytes, _at) = (bytesUnknown, 0);
            return _bytes.Length > 0;
        }

        public override char GetNextChar() => _at == _bytes.Length ? '\0' : Character(_bytes[_at++]);

        public override bool MovePrevious()
        {
            if (_at == 0)
            {
                return false;
            }

            _at--;
            return true;
        }

        private static char Character(byte value) => value is >= 0x80 and < 0xA0 ? Table[value - 0x80] : (char)value;
    }
}
