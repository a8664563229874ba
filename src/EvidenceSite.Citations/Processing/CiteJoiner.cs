using EvidenceSite.Citations.Locales;
using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Styles;
using EvidenceSite.Citations.Text;

namespace EvidenceSite.Citations.Processing;

/// <summary>A cite and what the layout made of it; nothing where a collapse left it out.</summary>
internal sealed record WrittenCite(Cite Cite, OutNode? Node)
{
    /// <summary>What joins it to the cite before it; null for the layout's delimiter.</summary>
    public string? Joint { get; init; }
}

/// <summary>Joins the cites of a cluster: groups and collapses them ("Cite Grouping" and "Cite Collapsing" of CSL 1.0.2) and adds prefixes, suffixes and delimiters.</summary>
internal sealed class CiteJoiner(CitationArea area, Locale locale, bool bringsTogether)
{
    private string Delimiter => area.Layout.Format.Delimiter ?? "";

    public IReadOnlyList<OutNode> Join(List<WrittenCite> cites)
    {
        cites = cites.FindAll(cite => cite.Node is { IsEmpty: false } || HasAffix(cite.Cite));
        cites = area.Collapse switch
        {
            Collapse.CitationNumber => NumberCollapser.Join(cites, area, locale),
            Collapse.None => area.CiteGroupDelimiter is null ? cites : Grouped(cites),
            _ => YearCollapser.Join(Groups(cites), area, locale),
        };
        var joined = new List<OutNode>();
        for (var i = 0; i < cites.Count; i++)
        {
            var prefix = cites[i].Cite.Prefix;
            var joint = cites[i].Joint ?? Delimiter;
            var startsWithMark = prefix?.TrimStart() is { Length: > 0 } text && IsMark(text[0]);
            if (i > 0 && joint.Length > 0 && IsMark(joint[0]) && cites[i - 1].Cite.Suffix?.TrimEnd() is { Length: > 0 } suffix && IsMark(suffix[^1]))
                joint = joint[1..];
            if (i > 0 && joint.Length > 0 && !startsWithMark)
                joined.Add(new OutText(joint));
            joined.Add(Affixed(cites[i]));
        }

        return joined;
    }

    private static bool IsMark(char letter) => letter is ',' or '.' or ';' or '?' or '!';

    private static bool HasAffix(Cite cite) => !string.IsNullOrEmpty(cite.Prefix) || !string.IsNullOrEmpty(cite.Suffix);

    private OutGroup Affixed(WrittenCite written)
    {
        var parts = new List<OutNode>();
        if (!string.IsNullOrEmpty(written.Cite.Prefix))
            parts.AddRange(FieldText.Parse(Spaces.AfterPrefix(written.Cite.Prefix), locale, TextOrigin.Citer));
        if (written.Node is not null)
            parts.Add(new OutGroup(NodeFormat.Plain, [written.Node], new CiteTag(written.Cite)));
        if (!string.IsNullOrEmpty(written.Cite.Suffix))
            parts.AddRange(FieldText.Parse(Spaces.BeforeSuffix(written.Cite.Suffix), locale, TextOrigin.Citer));
        return new OutGroup(NodeFormat.Plain, [.. parts]);
    }

    private List<WrittenCite> Grouped(List<WrittenCite> cites)
    {
        var grouped = new List<WrittenCite>(cites.Count);
        foreach (var group in Groups(cites))
        {
            for (var i = 0; i < group.Count; i++)
                grouped.Add(i == 0 ? group[i] : group[i] with { Joint = area.CiteGroupDelimiter });
        }

        return grouped;
    }

    /// <summary>Cites with the same names, brought to the first of them. A prefix begins a run, a suffix ends it.</summary>
    private List<List<WrittenCite>> Groups(List<WrittenCite> cites)
    {
        var groups = new List<List<WrittenCite>>();
        var open = new Dictionary<string, List<WrittenCite>>(StringComparer.Ordinal);
        foreach (var cite in cites)
        {
            var names = NamesOf(cite.Node) is { } found ? Flattener.PlainText(found) : "";
            var group = string.IsNullOrEmpty(cite.Cite.Prefix) ? open.GetValueOrDefault(names) : null;
            if (group is null)
                groups.Add(group = []);
            group.Add(cite);
            if (!bringsTogether)
                open.Clear();
            open.Remove(names);
            if (string.IsNullOrEmpty(cite.Cite.Suffix))
                open.Add(names, group);
        }

        return groups;
    }

    public static OutGroup? NamesOf(OutNode? node) => node?.Groups().FirstOrDefault(group => group.Tag is NamesTag);
}
