using EvidenceSite.Evidence.Check;

namespace EvidenceSite.Evidence.Changes;

/// <summary>The numbers of a text in their order, with their signs. Citations and parts of names, such as IL-6, are none.</summary>
internal static class ComparedNumbers
{
    /// <summary>How the numbers of two texts differ; null if they do not. Where they are the same at the start and the end, they are left out.</summary>
    public static NumberChange? Between(string old, string @new)
    {
        var (before, after) = (Of(old), Of(@new));
        var same = 0;
        while (same < before.Count && same < after.Count && before[same].Value == after[same].Value)
        {
            same++;
        }

        var sameEnd = 0;
        while (sameEnd < before.Count - same && sameEnd < after.Count - same && before[^(sameEnd + 1)].Value == after[^(sameEnd + 1)].Value)
        {
            sameEnd++;
        }

        return before.Count == same + sameEnd && after.Count == same + sameEnd
            ? null
            : new NumberChange(
                [.. before.Skip(same).SkipLast(sameEnd).Select(number => number.Written)], [.. after.Skip(same).SkipLast(sameEnd).Select(number => number.Written)]);
    }

    private static List<(string Written, decimal Value)> Of(string text) =>
        [.. NumbersInText.Of(text).Select(number => Signed(text.Substring(number.Offset, number.Length), number.Value, IsNegative(text, number.Offset)))];

    private static (string Written, decimal Value) Signed(string written, decimal value, bool isNegative) => isNegative ? ("-" + written, -value) : (written, value);

    /// <summary>A minus sign, or a hyphen that joins nothing: "-1.7", but not "10-20".</summary>
    private static bool IsNegative(string text, int offset) =>
        offset > 0 && (text[offset - 1] == '−' || (text[offset - 1] is '-' or '–' && (offset == 1 || text[offset - 2] is ' ' or '(' or '[' or '=' or ',' or ';')));
}
