using EvidenceSite.Citations.Names;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Disambiguation;

/// <summary>
/// The names of all cites by family name and initials: tells how far a name must be written out where a style tells apart names rather
/// than cites ("givenname-disambiguation-rule" of CSL 1.0.2, all but by-cite).
/// </summary>
internal sealed class GivenNameIndex(GivenNameRule rule)
{
    private readonly Dictionary<string, Dictionary<string, HashSet<string>>> _families = new(StringComparer.Ordinal);

    public void Add(CitationName name, int position)
    {
        if (rule is GivenNameRule.PrimaryName or GivenNameRule.PrimaryNameWithInitials && position > 0)
            return;
        var (family, initials, given) = Keys(name);
        if (name.Family.Length == 0)
            return;
        if (!_families.TryGetValue(family, out var byInitials))
            _families.Add(family, byInitials = new(StringComparer.Ordinal));
        if (initials.Length == 0)
            return;
        if (!byInitials.TryGetValue(initials, out var givens))
            byInitials.Add(initials, givens = new(StringComparer.Ordinal));
        givens.Add(given);
    }

    /// <summary>The level of a name: its own by the style, or as much more as makes it the only one.</summary>
    public int Level(CitationName name, int position, int own, bool hasInitials)
    {
        if (rule is GivenNameRule.PrimaryName or GivenNameRule.PrimaryNameWithInitials && position > 0)
            return own;
        var (family, initials, _) = Keys(name);
        if (!_families.TryGetValue(family, out var byInitials) || !byInitials.TryGetValue(initials, out var givens))
            return own;
        var isShared = byInitials.Count > 1;
        if (rule is GivenNameRule.AllNamesWithInitials or GivenNameRule.PrimaryNameWithInitials)
            return isShared ? Math.Max(own, 1) : own;
        if (givens.Count > 1 || isShared && !hasInitials)
            return 2;
        return isShared ? Math.Max(own, 1) : own;
    }

    private static (string Family, string Initials, string Given) Keys(CitationName name)
    {
        var given = name.Given.Replace(".", " ", StringComparison.Ordinal).Trim();
        while (given.Contains("  ", StringComparison.Ordinal))
            given = given.Replace("  ", " ", StringComparison.Ordinal);
        return (name.NonDroppingParticle + " " + name.Family, Initials.Write(given, "%", true, true), given + " " + name.Suffix);
    }
}
