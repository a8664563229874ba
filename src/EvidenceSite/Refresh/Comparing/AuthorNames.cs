using EvidenceSite.Citations;
using EvidenceSite.Refresh.Services;

namespace EvidenceSite.Refresh.Comparing;

/// <summary>
/// Whether two lists of authors are one. A person is the same by the family name and by initials that go together ("RK" and "Richard"); the
/// number and order of persons count. Services often leave groups out: a group counts where both name one, or only the service does.
/// </summary>
internal static class AuthorNames
{
    private static readonly HashSet<string> Particles =
        new(["van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "du", "la", "le", "ter", "ten", "el", "al", "bin", "ibn", "zu", "zur", "vom", "st"], StringComparer.Ordinal);

    private static readonly HashSet<string> Suffixes = new(["jr", "sr", "ii", "iii", "iv"], StringComparer.Ordinal);

    /// <summary>The name as the comparison takes it.</summary>
    public static ServiceName Of(CitationName name) => name.Literal.Length > 0
        ? new ServiceName("", "", name.Literal)
        : new ServiceName(string.Join(' ', ((string[])[name.DroppingParticle, name.NonDroppingParticle, name.Family]).Where(part => part.Length > 0)), name.Given, "");

    /// <summary>Whether they are the same authors in the same order.</summary>
    /// <param name="stored">What a file says.</param>
    /// <param name="said">What a service says.</param>
    public static bool AreSame(IReadOnlyCollection<ServiceName> stored, IReadOnlyCollection<ServiceName> said)
    {
        var persons = stored.Where(IsPerson).ToList();
        var others = said.Where(IsPerson).ToList();
        var groups = stored.Where(name => !IsPerson(name)).Select(name => TextForms.Bare(name.Literal)).ToList();
        var otherGroups = said.Where(name => !IsPerson(name)).Select(name => TextForms.Bare(name.Literal)).ToList();
        return persons.Count == others.Count && persons.Zip(others).All(pair => IsSame(pair.First, pair.Second)) &&
            (otherGroups.Count == 0 || groups.SequenceEqual(otherGroups, StringComparer.Ordinal));
    }

    private static bool IsPerson(ServiceName name) => name.Literal.Length == 0;

    private static bool IsSame(ServiceName one, ServiceName other) => Family(one) == Family(other) && Go(Initials(one), Initials(other));

    /// <summary>The family name without particles and suffix, wherever they stand.</summary>
    private static string Family(ServiceName name)
    {
        var words = TextForms.Words(name.Family).Where(word => !Suffixes.Contains(word)).ToList();
        var core = words.Where(word => !Particles.Contains(word)).ToList();
        return string.Concat(core.Count > 0 ? core : words);
    }

    private static string Initials(ServiceName name)
    {
        var initials = new List<char>();
        foreach (var word in name.Given.Split([' ', '.', '-', '‐', '‑', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = TextForms.Bare(word);
            if (bare.Length == 0 || Particles.Contains(bare) || Suffixes.Contains(bare))
            {
                continue;
            }

            // "RK" is two initials, "Jo" is a name.
            var isInitials = word.Length <= 4 && word.All(c => !char.IsLetter(c) || char.IsUpper(c));
            initials.AddRange(isInitials ? bare : bare[..1]);
        }

        return string.Concat(initials);
    }

    private static bool Go(string one, string other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);
}
