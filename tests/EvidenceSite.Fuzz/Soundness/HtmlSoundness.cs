using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace EvidenceSite.Fuzz.Soundness;

/// <summary>What must hold of a page: it has only elements, attributes and links that the program makes.</summary>
internal static class HtmlSoundness
{
    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "poster", "data", "xlink:href", "cite", "srcset", "ping", "background"];

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>What does not hold.</summary>
    public static IEnumerable<string> Faults(byte[] content)
    {
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(content));
        foreach (var element in document.All)
        {
            var name = element.LocalName;
            if (!HtmlVocabulary.Elements.Contains(name))
            {
                yield return $"An element <{name}>.";
            }

            foreach (var attribute in element.Attributes)
            {
                if (!HtmlVocabulary.Has(attribute.Name))
                {
                    yield return $"An attribute {attribute.Name} of <{name}>.";
                }

                if (Addresses.Contains(attribute.Name) && SchemeOf(attribute.Value) is { } scheme && !Schemes.Contains(scheme))
                {
                    yield return $"An address {attribute.Value} of <{name}>.";
                }
            }

            if (name == "script" && ScriptFault(element) is { } fault)
            {
                yield return fault;
            }
        }

        if (document.QuerySelectorAll("title").Count(title => title.NamespaceUri == document.DocumentElement.NamespaceUri) != 1)
        {
            yield return "Not one title.";
        }

        if (document.QuerySelectorAll("main").Length != 1)
        {
            yield return "Not one main part.";
        }
    }

    private static string? ScriptFault(IElement script)
    {
        if (script.GetAttribute("src") is { } source)
        {
            return SchemeOf(source) is null && !source.StartsWith("//", StringComparison.Ordinal) ? null : $"A script from {source}.";
        }

        return script.GetAttribute("type") == "application/ld+json" ? JsonSoundness.Faults(Encoding.UTF8.GetBytes(script.TextContent)).FirstOrDefault() : "A script in the page.";
    }

    /// <summary>The scheme of an address as browsers read it (WHATWG URL: control characters and spaces around it, tabs and line ends within it do not count); null for a relative one.</summary>
    private static string? SchemeOf(string address)
    {
        var read = string.Concat(address.Where(c => c is not ('\t' or '\r' or '\n'))).TrimStart([.. Enumerable.Range(0, 33).Select(c => (char)c)]);
        var end = read.IndexOf(':', StringComparison.Ordinal);
        return end > 0 && char.IsAsciiLetter(read[0]) && read[..end].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.') ? read[..end].ToLowerInvariant() : null;
    }
}
