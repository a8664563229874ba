namespace EvidenceSite.Render.Search;

/// <summary>
/// The documents whose field has a term, packed: a large site has a hundred million such places. A step is kept as a number of seven bits a byte, twice
/// its value, plus one if how often follows.
/// </summary>
internal sealed class FieldPlaces
{
    private const int Bits = 7;
    private const int More = 1 << Bits;

    private byte[] _packed = [];
    private int _used;
    private int _before = -1;
    private int _document = -1;
    private int _times;

    /// <summary>Counts one place. Documents come in their order.</summary>
    public void Add(int document)
    {
        if (document == _document)
        {
            _times++;
            return;
        }

        Pack();
        (_document, _times) = (document, 1);
    }

    /// <summary>The documents, each by the step from the one before, and how often it has the term.</summary>
    public IEnumerable<(int Step, int Times)> Steps()
    {
        for (var at = 0; at < _used;)
        {
            var step = Read(ref at);
            yield return ((int)(step >> 1), (step & 1) == 0 ? 1 : (int)Read(ref at));
        }

        yield return (_document - _before, _times);
    }

    private void Pack()
    {
        if (_document < 0)
        {
            return;
        }

        Write(((uint)(_document - _before) << 1) | (_times > 1 ? 1u : 0u));
        if (_times > 1)
        {
            Write((uint)_times);
        }

        _before = _document;
    }

    private void Write(uint number)
    {
        if (_used + 5 > _packed.Length)
        {
            Array.Resize(ref _packed, Math.Max(8, _packed.Length * 2));
        }

        for (; number >= More; number >>= Bits)
        {
            _packed[_used++] = (byte)(number | More);
        }

        _packed[_used++] = (byte)number;
    }

    private uint Read(ref int at)
    {
        var number = 0u;
        for (var shift = 0; ; shift += Bits)
        {
            var part = _packed[at++];
            number |= (uint)(part & (More - 1)) << shift;
            if (part < More)
            {
                return number;
            }
        }
    }
}
