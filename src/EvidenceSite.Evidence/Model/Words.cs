using System.Collections.Frozen;
using System.Text;

namespace EvidenceSite.Evidence.Model;

/// <summary>The words by which the values of an enumeration are written in front matter: <c>VeryLow</c> is <c>very-low</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public static class Words<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Values =
        Enum.GetValues<T>().ToFrozenDictionary(Kebab, StringComparer.Ordinal);

    private static readonly FrozenDictionary<T, string> Names = Values.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>All words, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(Kebab)];

    /// <summary>The value of a word; null if there is none.</summary>
    public static T? Parse(string word) => Values.TryGetValue(word, out var value) ? value : null;

    /// <summary>The word of a value.</summary>
    public static string Of(T value) => Names[value];

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
