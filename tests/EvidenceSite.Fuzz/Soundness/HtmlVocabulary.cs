namespace EvidenceSite.Fuzz.Soundness;

/// <summary>The elements and attributes that the theme, Markdown and CSL styles make. A new one in the theme is added here.</summary>
internal static class HtmlVocabulary
{
    /// <summary>Names of elements.</summary>
    public static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "a", "article", "aside", "b", "blockquote", "body", "br", "button", "caption", "cite", "circle", "code", "dd", "defs", "del", "details", "div", "dl", "dt", "em",
        "fieldset", "figcaption", "figure", "footer", "form", "g", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "img", "input", "label",
        "legend", "li", "link", "main", "meta", "nav", "noscript", "ol", "optgroup", "option", "p", "path", "pattern", "polygon", "pre", "q", "rect", "script",
        "section", "select", "span", "strong", "sub", "summary", "sup", "svg", "table", "tbody", "td", "text", "th", "thead", "time", "title", "tr", "ul",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "action", "alt", "aria-current", "aria-describedby", "aria-hidden", "aria-keyshortcuts", "aria-label", "aria-labelledby", "autocomplete", "charset", "class",
        "content", "cx", "cy", "d", "data-about", "data-certainty", "data-condition", "data-directory", "data-documents", "data-kind", "data-label", "data-library", "data-position", "data-root",
        "data-search", "data-source", "data-topic", "data-treatment", "data-verdict", "data-web-only", "datetime", "defer", "download", "fill", "for", "height", "hidden", "href",
        "id", "label", "lang", "maxlength", "media", "name", "open", "patternUnits", "placeholder", "points", "popover", "popovertarget", "property", "r", "rel", "role",
        "rx", "scope", "spellcheck", "src", "start", "tabindex", "text-anchor", "title", "type", "value", "viewBox", "width", "x", "y",
    };

    /// <summary>Whether an attribute is one of them.</summary>
    public static bool Has(string attribute) => Attributes.Contains(attribute);
}
