using EvidenceSite.Citations.Locales;
using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Processing;

/// <summary>Collapses cites of the same names: "Doe 2000, 2001", "Doe 2000a, b", "Doe 2000a–c".</summary>
internal static class YearCollapser
{
    public static List<WrittenCite> Join(List<List<WrittenCite>> groups, CitationArea area, Locale locale)
    {
        var collapsed = new List<WrittenCite>();
        string? afterGroup = null;
        foreach (var group in groups)
        {
            var written = CollapseGroup(group, area, locale);
            for (var i = 0; i < written.Count; i++)
                collapsed.Add(i == 0 ? written[i] with { Joint = afterGroup } : written[i]);
            afterGroup = group.Count > 1 ? area.AfterCollapseDelimiter : null;
        }

        return collapsed;
    }

    private static List<WrittenCite> CollapseGroup(List<WrittenCite> group, CitationArea area, Locale locale)
    {
        var written = new List<WrittenCite>();
        var isBySuffix = area.Collapse is Collapse.YearSuffix or Collapse.YearSuffixRanged;
        string? joint = null;
        for (var i = 0; i < group.Count;)
        {
            var end = i + 1;
            while (isBySuffix && end < group.Count && SameYear(group[end - 1], group[end]))
                end++;
            var first = i == 0 ? group[0] : group[i] with { Node = WithoutNames(group[i].Node), Joint = joint };
            WriteRun(first, group.GetRange(i, end - i), written, area, locale);
            joint = area.CiteGroupDelimiter ?? (end - i > 1 ? area.AfterCollapseDelimiter ?? area.Layout.Format.Delimiter : ", ");
            i = end;
        }

        return written.FindAll(cite => cite.Node is { IsEmpty: false });
    }

    // Of a run of one year, the first cite is whole and the others are their suffixes.
    private static void WriteRun(WrittenCite first, List<WrittenCite> run, List<WrittenCite> written, CitationArea area, Locale locale)
    {
        var delimiter = area.YearSuffixDelimiter ?? area.CiteGroupDelimiter ?? area.Layout.Format.Delimiter ?? "";
        for (var i = 0; i < run.Count;)
        {
            var end = i;
            while (area.Collapse == Collapse.YearSuffixRanged && end + 1 < run.Count && Suffix(run[end + 1])!.Number == Suffix(run[end])!.Number + 1)
                end++;
            for (var j = i; j <= end; j++)
            {
                var cite = j == 0 ? first : run[j] with { Node = SuffixNode(run[j]), Joint = delimiter };
                var isInRange = end - i >= 2 && j > i;
                if (isInRange && j == end)
                    cite = cite with { Joint = locale.Term("year-range-delimiter") ?? "\u2013" };
                if (!isInRange || j == end)
                    written.Add(cite);
            }

            i = end + 1;
        }
    }

    private static OutNode? WithoutNames(OutNode? node) =>
        CiteJoiner.NamesOf(node) is { } names ? node!.Without(candidate => ReferenceEquals(candidate, names)) : node;

    private static bool SameYear(WrittenCite one, WrittenCite other)
    {
        if (Suffix(one) is null || Suffix(other) is null)
            return false;
        var hasMore = !string.IsNullOrWhiteSpace(one.Cite.Locator) || !string.IsNullOrWhiteSpace(other.Cite.Locator);
        return !hasMore && Year(one) == Year(other);
    }

    private static string Year(WrittenCite written) =>
        string.Join('|', written.Node!.Groups().Where(group => group.Tag is YearTag or DateTag).Take(1).Select(group => Flattener.PlainText(WithoutSuffix(group))));

    private static OutNode? WithoutSuffix(OutGroup group) => group.Without(inner => inner.Tag is YearSuffixTag);

    private static YearSuffixTag? Suffix(WrittenCite written) =>
        written.Node?.Groups().Select(group => group.Tag).OfType<YearSuffixTag>().FirstOrDefault();

    private static OutGroup? SuffixNode(WrittenCite written) => written.Node?.Groups().FirstOrDefault(group => group.Tag is YearSuffixTag);
}
