using System.Text;

namespace EvidenceSite.Benchmarks.Synthetic;

/// <summary>Plain sentences about nothing.</summary>
internal static class Prose
{
    public const string Reviewed = "2020-01-01";

    /// <summary>So far off that no page is ever overdue.</summary>
    public const string ReviewBy = "9999-12-31";

    private static readonly string[] Syllables = ["ba", "do", "fe", "gi", "ka", "lo", "me", "ni", "pa", "ro", "se", "ti", "va", "zu"];

    private static readonly string[] Openings =
        ["In most towns", "At the start", "In some years", "After a while", "On this page", "In the clinic", "By the end of the year", "Now and then"];

    private static readonly string[] Subjects =
        ["the nurse", "the doctor", "a neighbour", "the person", "the family", "the team", "a friend", "the group"];

    private static readonly string[] Verbs = ["wrote down", "counted", "looked at", "spoke about", "kept", "asked about", "sorted", "read"];

    private static readonly string[] Objects =
        ["the length of each visit", "the forms of the day", "all the names on the list", "what was said in the room", "the dates of the tests", "a page of notes"];

    /// <summary>A name that can be spoken, such as <c>Badofe</c>; the same for the same number.</summary>
    public static string Name(int number)
    {
        var name = new StringBuilder();
        var rest = number + (Syllables.Length * Syllables.Length);
        for (; rest > 0; rest /= Syllables.Length)
        {
            name.Append(Syllables[rest % Syllables.Length]);
        }

        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }

    /// <summary>A sentence of about twelve words, without a full stop.</summary>
    public static string Sentence(Dice dice) => $"{dice.Pick(Openings)} {dice.Pick(Subjects)} {dice.Pick(Verbs)} {dice.Pick(Objects)}";

    /// <summary>A paragraph of about as many words as asked for.</summary>
    public static string Paragraph(Dice dice, int words)
    {
        const int wordsPerSentence = 12;
        return string.Join(' ', Enumerable.Range(0, Math.Max(1, words / wordsPerSentence)).Select(_ => Sentence(dice) + "."));
    }
}
