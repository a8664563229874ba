namespace EvidenceSite.Plan.Citations;

/// <summary>A place within a cited work in words, for data files: they do not depend on the site's style.</summary>
public static class LocatorText
{
    /// <summary>Such as "p. 3", "pp. 3-5" or "appendix 2".</summary>
    /// <param name="label">A locator term of CSL 1.0.2, such as <c>page</c>.</param>
    /// <param name="value">The number or range.</param>
    public static string Of(string label, string value)
    {
        var isRange = value.AsSpan().ContainsAny('-', '–', ',');
        return label switch
        {
            "page" => (isRange ? "pp. " : "p. ") + value,
            "appendix" => (isRange ? "appendices " : "appendix ") + value,
            _ => label + (isRange ? "s " : " ") + value,
        };
    }
}
