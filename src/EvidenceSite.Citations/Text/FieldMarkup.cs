using System.Text.RegularExpressions;

namespace EvidenceSite.Citations;

/// <summary>The markup that CSL-JSON allows in fields: &lt;i&gt;, &lt;b&gt;, &lt;sup&gt;, &lt;sub&gt;, &lt;sc&gt; and the spans for small capitals, nocase and nodecor.</summary>
public static partial class FieldMarkup
{
    /// <summary>The words of a field, without its markup. Any other angle bracket stays.</summary>
    /// <param name="field">The field, as CSL-JSON has it.</param>
    public static string Strip(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Contains('<', StringComparison.Ordinal) ? Tag().Replace(field, "") : field;
    }

    [GeneratedRegex("""</?(?:i|b|sup|sub|sc)>|<span (?:class="no(?:case|decor)"|style="font-variant: ?small-caps;?")>|</span>""", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
