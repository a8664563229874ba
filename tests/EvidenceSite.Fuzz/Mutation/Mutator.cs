using System.Globalization;
using System.Text;

namespace EvidenceSite.Fuzz.Mutation;

/// <summary>Changes a text in ways that people, programs and attackers do.</summary>
/// <param name="pieces">What is put in.</param>
/// <param name="donors">Texts of which parts are taken.</param>
internal sealed class Mutator(IReadOnlyList<string> pieces, IReadOnlyList<string> donors)
{
    private const int LongestText = 2_000_000;

    private static readonly (string Open, string Close)[] Pairs =
    [
        ("[", "]"), ("{", "}"), ("(", ")"), ("**", "**"), ("*a _", "_*"), ("> ", ""), ("- ", ""), ("\"", "\""), ("<i>", "</i>"), ("<group>", "</group>"), ("![", "](a.png)"), ("[", "](b)"), ("{\\it ", "}"), ("@comment{", "}"), ("<a>", "</a>"), ("\\textit{", "}"), ("`", "`"),
    ];

    /// <summary>Some changes to a text, as bytes: at times also to single bytes, or to random ones altogether.</summary>
    public byte[] Bytes(string text, Random random)
    {
        if (random.Next(100) == 0)
        {
            var noise = new byte[random.Next(1, 3000)];
            random.NextBytes(noise);
            return noise;
        }

        var bytes = Encoding.UTF8.GetBytes(Text(text, random));
        switch (random.Next(40))
        {
            case 0:
                return [0xEF, 0xBB, 0xBF, .. bytes];
            case 1:
                return [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))];
            case 2:
            case 3:
                for (var change = random.Next(1, 6); change > 0 && bytes.Length > 0; change--)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }

                return bytes;
            default:
                return bytes;
        }
    }

    /// <summary>Some changes to a text; most often few, so that many texts are still taken.</summary>
    public string Text(string text, Random random)
    {
        var changes = 1 + (random.Next(2) == 0 ? 0 : random.Next(3)) + (random.Next(8) == 0 ? random.Next(12) : 0);
        for (; changes > 0; changes--)
        {
            text = Once(text, random);
            if (text.Length > LongestText)
            {
                text = text[..LongestText];
            }
        }

        return text;
    }

    private string Once(string text, Random random)
    {
        var at = Place(text, random);
        var (start, length) = Span(text, random);
        switch (random.Next(14))
        {
            case 0:
            case 1:
            case 2:
                return text.Insert(at, Any(pieces, random));
            case 3:
                return text.Remove(start, length);
            case 4:
                return text.Insert(at, text.Substring(start, length));
            case 5:
                return WithLines(text, lines => (lines[random.Next(lines.Count)], lines[random.Next(lines.Count)]) is var (a, b) ? Put(lines, random.Next(lines.Count), a + "\n" + b) : lines);
            case 6:
                return WithLines(text, lines => Put(lines, random.Next(lines.Count), string.Join('\n', Enumerable.Repeat(lines[random.Next(lines.Count)], Count(random)))));
            case 7:
                return WithLines(text, lines => Put(lines, random.Next(lines.Count), new string(' ', random.Next(8)) + lines[random.Next(lines.Count)].TrimStart()));
            case 8:
                return text.Remove(start, length).Insert(start, Any(Pieces.Attacks, random));
            case 9:
                var donor = Any(donors, random);
                var (from, taken) = Span(donor, random);
                return text.Remove(start, length).Insert(start, donor.Substring(from, taken));
            case 10:
                var (open, close) = Pairs[random.Next(Pairs.Length)];
                var depth = Count(random);
                return text.Insert(start + length, Repeated(close, depth)).Insert(start, Repeated(open, depth));
            case 11:
                return text.Insert(at, Repeated(Any(pieces, random), Count(random)));
            case 12:
                return WithLines(text, lines => lines.FindIndex(random.Next(lines.Count), line => line.Contains(": ", StringComparison.Ordinal)) is >= 0 and var index
                    ? Put(lines, index, string.Concat(lines[index].AsSpan(0, lines[index].IndexOf(": ", StringComparison.Ordinal) + 2), FieldAttack.Quoted(random)))
                    : lines);
            default:
                return text.Insert(at, ((char)random.Next(0x20, 0x3000)).ToString(CultureInfo.InvariantCulture));
        }
    }

    // Now and then very many, which is slow.
    private static int Count(Random random) => random.Next(40) == 0 ? random.Next(1000, 20_000) : random.Next(4) == 0 ? random.Next(20, 200) : random.Next(2, 8);

    private static string Repeated(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    /// <summary>A place in a text; often where a word or a line begins.</summary>
    private static int Place(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        return random.Next(2) == 0 && text.AsSpan(at).IndexOfAny(' ', '\n') is >= 0 and var next ? at + next + 1 : at;
    }

    private static (int Start, int Length) Span(string text, Random random)
    {
        var start = Place(text, random);
        var longest = text.Length - start;
        var length = random.Next(Math.Min(longest, random.Next(6) == 0 ? 400 : 24) + 1);
        return (start, length);
    }

    private static T Any<T>(IReadOnlyList<T> of, Random random) => of[random.Next(of.Count)];

    private static string WithLines(string text, Func<List<string>, List<string>> change) => string.Join('\n', change([.. text.Split('\n')]));

    private static List<string> Put(List<string> lines, int index, string line)
    {
        lines[index] = line;
        return lines;
    }
}
