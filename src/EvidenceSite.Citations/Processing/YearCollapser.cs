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
        var written = new List<WrittenCite> { group[0] };
        var isBySuffix = area.Collapse is Collapse.YearSuffix or Collapse.YearSuffixRanged;
        var run = new List<WrittenCite> { group[0] };
        for (var i = 1; i < group.Count; i++)
        {
            var cite = group[i];
            if (isBySuffix && SameYear(group[i - 1], cite))
            {
                run.Add(cite);
                continue;
            }

            WriteRun(run, written, area, locale);
            run = [cite];
            var node = CiteJoiner.NamesOf(cite.Node) is { } names ? cite.Node!.Without(candidate => ReferenceEquals(candidate, names)) : cite.Node;
            written.Add(cite with { Node = node, Joint = area.CiteGroupDelimiter ?? ", " });
        }

        WriteRun(run, written, area, locale);
        return written;
    }

    // The first of a run is written already; of the others only the suffixes.
    private static void WriteRun(List<WrittenCite> run, List<WrittenCite> written, CitationArea area, Locale locale)
    {
        var delimiter = area.YearSuffixDelimiter ?? area.Layout.Format.Delimiter ?? "";
        for (var i = 1; i < run.Count;)
        {
            var end = i;
            if (area.Collapse == Collapse.YearSuffixRanged)
            {
                while (end + 1 < run.Count && Suffix(run[end + 1])!.Number == Suffix(run[end])!.Number + 1)
                    end++;
            }

            var first = Suffix(run[i - 1])!.Number;
            var isRange = area.Collapse == Collapse.YearSuffixRanged && end > i && Suffix(run[i])!.Number == first + 1;
            if (isRange)
            {
                written.Add(run[end] with { Node = SuffixNode(run[end]), Joint = locale.Term("year-range-delimiter") ?? "\u2013" });
            }
            else
            {
                for (var j = i; j <= end; j++)
                    written.Add(run[j] with { Node = SuffixNode(run[j]), Joint = delimiter });
            }

            i = end + 1;
        }
    }

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
