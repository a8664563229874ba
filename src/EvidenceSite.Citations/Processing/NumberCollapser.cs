using EvidenceSite.Citations.Locales;
using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Processing;

/// <summary>Collapses runs of citation numbers: "1, 2, 3, 5" becomes "1–3, 5".</summary>
internal static class NumberCollapser
{
    public static List<WrittenCite> Join(List<WrittenCite> cites, CitationArea area, Locale locale)
    {
        var collapsed = new List<WrittenCite>(cites.Count);
        string? joint = null;
        for (var i = 0; i < cites.Count;)
        {
            var end = i;
            while (end + 1 < cites.Count && NumberOf(cites[end]) is { } number && NumberOf(cites[end + 1]) == number + 1)
                end++;
            if (end - i >= 2)
            {
                collapsed.Add(cites[i] with { Joint = joint });
                collapsed.Add(cites[end] with { Joint = locale.Term("citation-range-delimiter") ?? "\u2013" });
                joint = area.AfterCollapseDelimiter;
            }
            else
            {
                for (var j = i; j <= end; j++)
                {
                    collapsed.Add(cites[j] with { Joint = joint });
                    joint = null;
                }
            }

            i = end + 1;
        }

        return collapsed;
    }

    // Only a cite that is nothing but its number can disappear into a range.
    private static int? NumberOf(WrittenCite written)
    {
        if (!string.IsNullOrEmpty(written.Cite.Prefix) || !string.IsNullOrEmpty(written.Cite.Suffix) || !string.IsNullOrWhiteSpace(written.Cite.Locator))
            return null;
        return written.Node?.Groups().Select(group => group.Tag).OfType<CitationNumberTag>().FirstOrDefault()?.Number;
    }
}
