using EvidenceSite.Citations;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>Names as BibTeX reads them: "von Last, Jr, First", joined by "and". What BibTeX would take apart wrongly stands in braces.</summary>
internal static class BibtexNames
{
    /// <summary>The value of a name field.</summary>
    public static string Of(IEnumerable<CitationName> names) => string.Join(" and ", names.Select(Of));

    private static string Of(CitationName name)
    {
        if (name.Literal.Length > 0)
        {
            return Kept(name.Literal);
        }

        if (name.Family.Length == 0)
        {
            return Kept(name.Given);
        }

        var particle = name.NonDroppingParticle.Length > 0 ? name.NonDroppingParticle : name.DroppingParticle;
        var family = IsTakenApart(name.Family) ? Kept(name.Family) : LatexText.Of(name.Family);
        var last = particle.Length == 0 ? family
            // BibTeX takes for a particle what begins with a small letter.
            : char.IsLower(particle[0]) && !particle.Contains(',', StringComparison.Ordinal) ? $"{LatexText.Of(particle)} {family}"
            : Kept($"{particle} {name.Family}");
        var given = Part(name.Given);
        return name.Suffix.Length > 0 ? $"{last}, {Part(name.Suffix)}, {given}" : given.Length > 0 ? $"{last}, {given}" : last + ",";
    }

    private static string Part(string text) => HoldsSeparator(text) ? Kept(text) : LatexText.Of(text);

    private static string Kept(string text) => "{" + LatexText.Of(text) + "}";

    /// <summary>Whether a family name would lose words that begin with a small letter, or be cut at a comma or "and".</summary>
    private static bool IsTakenApart(string family) =>
        HoldsSeparator(family) || family.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => char.IsLower(word[0]));

    private static bool HoldsSeparator(string text) =>
        text.Contains(',', StringComparison.Ordinal) || text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains("and", StringComparer.OrdinalIgnoreCase);
}
