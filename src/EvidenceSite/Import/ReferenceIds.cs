using System.Globalization;
using EvidenceSite.Citations;
using EvidenceSite.Evidence.Bind;

namespace EvidenceSite.Import;

/// <summary>
/// Gives each new reference an ID: the first author's family name and the year, such as <c>burt-2019</c>; works that would share one get a word
/// of their titles behind it. The order of the works does not matter.
/// </summary>
internal static class ReferenceIds
{
    private const int LongestName = 40;
    private const int LeastLetters = 4;

    // Words of many titles, by which nobody knows a work again.
    private static readonly HashSet<string> Common = new(
        [
            "with", "from", "that", "this", "than", "then", "their", "there", "between", "among", "after", "before", "during", "into", "over", "under", "using", "versus", "through",
            "study", "trial", "effect", "effects", "results", "analysis", "review", "report", "clinical", "patients", "treatment", "therapy", "treated", "disease", "randomized",
            "randomised", "controlled", "systematic", "based", "associated", "association", "case", "cases", "outcomes", "evaluation", "comparison", "role", "article",
        ],
        StringComparer.Ordinal);

    /// <summary>The IDs, in the order of the works.</summary>
    /// <param name="works">New works.</param>
    /// <param name="taken">IDs of files that are there.</param>
    public static string[] Of(IReadOnlyList<CitationItem> works, IReadOnlySet<string> taken)
    {
        var used = new HashSet<string>(taken, StringComparer.Ordinal) { "index" };
        var ids = new string[works.Count];
        var groups = Enumerable.Range(0, works.Count).GroupBy(i => Base(works[i]), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        foreach (var group in groups.Where(group => group.Count() == 1 && Identifier.Fault(group.Key) is null))
        {
            if (used.Add(group.Key))
            {
                ids[group.First()] = group.Key;
            }
        }

        foreach (var group in groups)
        {
            var left = group.Where(i => ids[i] is null).OrderBy(i => WorkKeys.Folded(Title(works[i])), StringComparer.Ordinal)
                .ThenBy(i => works[i].Fields.GetValueOrDefault("DOI", ""), StringComparer.Ordinal).ToList();
            var uses = left.SelectMany(i => WordsOf(works[i]).Distinct(StringComparer.Ordinal)).GroupBy(word => word, StringComparer.Ordinal)
                .ToDictionary(word => word.Key, word => word.Count(), StringComparer.Ordinal);
            var number = 2;
            foreach (var i in left)
            {
                ids[i] = WithWord(group.Key, works[i], uses, used) ?? WithNumber(group.Key, used, ref number);
                used.Add(ids[i]);
            }
        }

        return ids;
    }

    /// <summary>With a word that no other of the works has, or else one that makes it another ID; null if there is none.</summary>
    private static string? WithWord(string start, CitationItem work, Dictionary<string, int> uses, HashSet<string> used)
    {
        var words = WordsOf(work).ToList();
        var candidates = words.Where(word => uses[word] == 1).Concat(words).Take(20).Select(word => $"{start}-{word}").Concat(words.Count > 1 ? [$"{start}-{words[0]}-{words[1]}"] : []);
        return candidates.FirstOrDefault(id => Identifier.Fault(id) is null && !used.Contains(id));
    }

    private static string WithNumber(string start, HashSet<string> used, ref int number)
    {
        string id;
        do
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{start}-{number++}");
        }
        while (used.Contains(id));
        return id;
    }

    private static string Base(CitationItem work)
    {
        var name = Name(work);
        var year = (work.Dates.GetValueOrDefault("issued") ?? work.Dates.GetValueOrDefault("available-date"))?.Start?.Year;
        return year is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"{name ?? WordsOf(work).FirstOrDefault() ?? "reference"}-{number:0000}")
            : name is not null && WordsOf(work).FirstOrDefault() is { } word ? $"{name}-{word}" : name ?? WordsOf(work).FirstOrDefault() ?? "reference";
    }

    private static string? Name(CitationItem work)
    {
        foreach (var variable in (ReadOnlySpan<string>)["author", "editor", "translator", "contributor"])
        {
            if (work.Names.TryGetValue(variable, out var names) && names is [var first, ..])
            {
                return Slug(first.Literal.Length > 0 ? first.Literal : $"{first.NonDroppingParticle} {first.Family}");
            }
        }

        return null;
    }

    private static IEnumerable<string> WordsOf(CitationItem work)
    {
        var words = Title(work).Split([' ', '-', '\u2013', '\u2014', '/', ':', ',', '.', '(', ')', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Take(60)
            .Select(Slug).OfType<string>().Where(word => word.Length >= LeastLetters && word.Length <= LongestName).ToList();
        return words.Where(word => !Common.Contains(word) && !char.IsAsciiDigit(word[0])).Concat(words.Where(Common.Contains));
    }

    private static string Title(CitationItem work) => FieldMarkup.Strip(work.Fields.GetValueOrDefault("title", ""));

    /// <summary>A name in the letters of an ID; null if it has none. "D'Addio" is "daddio".</summary>
    private static string? Slug(string text)
    {
        var plain = string.Concat(text.Where(c => c is not ('\'' or '\u2019' or '\u2018' or '\u02BC')).Take(LongestName)).Trim();
        if (LikelyMeant.Id(plain) is { } id)
        {
            return id;
        }

        // A device name of Windows, such as "Con", is none with something behind it.
        return LikelyMeant.Id(plain + "-x") is { } longer && longer != "x" ? longer[..^2] : null;
    }
}
