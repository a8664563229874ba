using System.Text;
using System.Text.RegularExpressions;
using EvidenceSite.Evidence.Yaml;

namespace EvidenceSite.Evidence.Edit;

/// <summary>Short texts in YAML, and YAML as a text that can be compared.</summary>
internal static partial class PlainYaml
{
    /// <summary>A text as a scalar of one line: without quotation marks where no reader takes it for a number or another kind of value.</summary>
    public static string Scalar(string text) =>
        Plain().IsMatch(text) && !LikeNumber().IsMatch(text) && text.ToLowerInvariant() is not ("true" or "false" or "yes" or "no" or "on" or "off" or "null")
            ? text
            : Quoted(text);

    /// <summary>A text in double quotation marks.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>A node in a form that is the same for equal data, whatever the order of keys and the way of writing.</summary>
    public static string Canonical(YamlNode node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(YamlNode node, StringBuilder text)
    {
        switch (node)
        {
            case YamlMapping mapping:
                text.Append('{');
                foreach (var entry in mapping.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                {
                    text.Append(Quoted(entry.Key)).Append(':');
                    Write(entry.Value, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case YamlList list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Write(item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case YamlScalar { Value: { } value }:
                text.Append(Quoted(value));
                break;
            default:
                text.Append('~');
                break;
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9./-]*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Plain();

    // Also 1e5 and 0x1F; a date or a range of pages is none.
    [GeneratedRegex(@"^(0x[0-9a-fA-F]+|0o[0-7]+|[0-9.]+([eE][0-9]+)?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex LikeNumber();
}
