using System.Globalization;

namespace EvidenceSite.Fuzz.Mutation;

/// <summary>The chance by which a case is made.</summary>
internal static class CaseRandom
{
    /// <summary>The same for the same seed, target and number, on any machine: FNV-1a of the three seeds the generator.</summary>
    public static Random Of(int seed, string target, int number)
    {
        var hash = 2166136261u;
        foreach (var c in string.Create(CultureInfo.InvariantCulture, $"{seed}/{target}/{number}"))
        {
            hash = (hash ^ c) * 16777619u;
        }

        return new Random((int)hash);
    }
}
