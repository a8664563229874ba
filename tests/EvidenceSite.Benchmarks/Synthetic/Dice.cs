namespace EvidenceSite.Benchmarks.Synthetic;

/// <summary>Numbers that look random and are the same for the same seed on every machine and runtime (xorshift64*).</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = unchecked(((ulong)(uint)seed + 1) * 0x9E3779B97F4A7C15);

    /// <summary>A number from 0 to one below <paramref name="sides"/>.</summary>
    public int Next(int sides)
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (int)((_state * 0x2545F4914F6CDD1D >> 33) % (uint)sides);
    }

    public T Pick<T>(IReadOnlyList<T> from) => from[Next(from.Count)];
}
