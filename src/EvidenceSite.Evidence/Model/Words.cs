using System.Runtime.CompilerServices;
using System.Text;

namespace EvidenceSite.Evidence.Model;

/// <summary>The words by which the values of an enumeration are written in front matter: <c>VeryLow</c> is <c>very-low</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public static class Words<T>
    where T : struct, Enum
{
    // Two plain arrays: a dictionary for each enumeration is compiled at each start, and an enumeration has a dozen values.
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = Array.ConvertAll(Values, Kebab);

    /// <summary>All words, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The value of a word; null if there is none.</summary>
    public static T? Parse(string word) => Array.IndexOf(Names, word) is >= 0 and var place ? Values[place] : null;

    /// <summary>The word of a value.</summary>
    public static string Of(T value)
    {
        // The values of our enumerations are whole numbers from 0.
        var place = Unsafe.BitCast<T, int>(value);
        return Names[place];
    }

    private static string Kebab(T value)
    {
        var word = new StringBuilder();
        foreach (var c in value.ToString())
        {
            if (char.IsUpper(c) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
