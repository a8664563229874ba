using System.Text;

namespace EvidenceSite.Fuzz.Mutation;

/// <summary>Citations in Markdown, right and wrong ones.</summary>
internal static class CitationText
{
    private static readonly string[] Works = ["trial-2020", "series-2018", "rich-2021", "report-2019", "mice-2015"];

    private static readonly string[] OddWorks = ["nobody", "a--b", "trial-2020.", "TRIAL-2020", ""];

    private static readonly string[] Locators = ["p. 3", "pp. 3-4", "chap. 2, sec. 1", "p. <i>x</i>", "{p. [x], y}", "{", "fig. A & B", "p. &#x202E;", "S. 3\n", "p. \"><fuzz>", "*p*. **3**", "p. 3; 4", "99999999999"];

    private static readonly string[] Words = ["see ", "see also *this* ", "e.g. [a](b) ", "\\@ ", "<fuzz> ", "not `@x` ", "\n", "&amp; ", "" ];

    /// <summary>A citation.</summary>
    public static string Of(Random random)
    {
        var text = new StringBuilder(random.Next(4) == 0 ? " " : "");
        if (random.Next(3) == 0)
        {
            text.Append('@').Append(Work(random));
            return random.Next(2) == 0 ? text.ToString() : text.Append(" [").Append(Any(Locators, random)).Append(random.Next(8) == 0 ? "" : "]").ToString();
        }

        text.Append('[');
        for (var item = random.Next(1, random.Next(10) == 0 ? 60 : 4); item > 0; item--)
        {
            text.Append(Any(Words, random)).Append(random.Next(5) == 0 ? "-@" : "@").Append(Work(random));
            if (random.Next(2) == 0)
            {
                text.Append(", ").Append(Any(Locators, random));
            }

            text.Append(item > 1 ? "; " : "");
        }

        return text.Append(random.Next(10) == 0 ? "" : "]").ToString();
    }

    private static string Work(Random random) => Any(random.Next(15) == 0 ? OddWorks : Works, random);

    private static string Any(string[] of, Random random) => of[random.Next(of.Length)];
}
