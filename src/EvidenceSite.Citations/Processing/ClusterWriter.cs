using System.Collections.Immutable;
using EvidenceSite.Citations.Locales;
using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Rendering;
using EvidenceSite.Citations.Sorting;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Processing;

/// <summary>Writes the clusters of a document whose items are numbered and told apart. Holds nothing that changes but the problems that it finds.</summary>
internal sealed class ClusterWriter(NodeRenderer renderer, Registry registry, DiagnosticList diagnostics)
{
    private const string NoForm = "[CSL STYLE ERROR: reference with no printed form.]";

    private readonly CitationStyle _style = renderer.Style;
    private readonly Locale _locale = renderer.Locale;

    /// <summary>The citations, one for each cluster. Positions are those of cites among these clusters.</summary>
    public ImmutableArray<FormattedCitation> Write(IReadOnlyList<CitationCluster> clusters)
    {
        var citations = ImmutableArray.CreateBuilder<FormattedCitation>(clusters.Count);
        var positions = new PositionTracker(_style.Citation.NearNoteDistance);
        var sorter = _style.Citation.Sort.IsEmpty ? null : new SortKeys(renderer, _style.Citation.Sort, _style.Citation.Names);
        foreach (var cluster in clusters)
        {
            var cites = Sorted(cluster.Cites, sorter);
            var places = positions.Place(cluster, cites);
            var written = new List<WrittenCite>(cites.Length);
            for (var i = 0; i < cites.Length; i++)
                written.Add(Write(cites[i], places[i], written.Count == 0));
            var joined = new CiteJoiner(_style.Citation, _locale, cluster.BringsTogether).Join(written);
            var text = Layout(joined);
            if (text.Nodes.IsEmpty && cites.Length > 0)
            {
                diagnostics.Warn(0, cluster.Id, "The style writes nothing for these cites.", "Give the items the fields that the style shows.");
                text = new RichText([new RichRun(NoForm)]);
            }

            citations.Add(new FormattedCitation(cluster.Id, text, cites));
        }

        return citations.ToImmutable();
    }

    private ImmutableArray<Cite> Sorted(ImmutableArray<Cite> cites, SortKeys? sorter)
    {
        if (sorter is null || cites.Length < 2)
            return cites;
        var keyed = cites.Select((cite, index) => (Cite: cite, Index: index, Keys: KeysOf(cite, sorter))).ToList();
        keyed.Sort((one, other) =>
        {
            if (one.Keys is null || other.Keys is null)
                return one.Keys is null && other.Keys is null ? one.Index.CompareTo(other.Index) : one.Keys is null ? 1 : -1;
            var order = sorter.Compare(one.Keys, other.Keys);
            return order != 0 ? order : one.Index.CompareTo(other.Index);
        });
        return [.. keyed.Select(pair => pair.Cite)];
    }

    private string?[]? KeysOf(Cite cite, SortKeys sorter) =>
        registry.Find(cite.ItemId) is { } item ? sorter.Of(item.Item, item.CitationNumber, cite) : null;

    private WrittenCite Write(Cite cite, CitePlace place, bool isFirst)
    {
        if (registry.Find(cite.ItemId) is not { } item)
        {
            diagnostics.Error(0, cite.ItemId, "The item is cited but not given.", "Give the item, or correct the id.");
            var unknown = new OutGroup(NodeFormat.Plain with { Formatting = new TextFormatting(Weight: CitationFontWeight.Bold) }, [new OutText(cite.ItemId + "?")]);
            return new WrittenCite(cite, unknown);
        }

        var state = new RenderState
        {
            Item = item.Item,
            Area = RenderArea.Citation,
            Names = _style.Citation.Names,
            Cite = cite,
            Position = place.Position,
            IsNearNote = place.IsNearNote,
            CitationNumber = item.CitationNumber,
            FirstNote = place.FirstNote,
            Shape = item.Shape,
            YearSuffix = item.Shape?.YearSuffix ?? 0,
        };
        var layout = _style.Citation.Layout;
        var children = renderer.Children(layout.Children, state, out _);
        var node = OutNode.Group(NodeFormat.Plain, children);
        node = cite.Mode switch
        {
            CiteMode.AuthorOnly => node?.Groups().FirstOrDefault(group => group.Tag is NamesTag),
            CiteMode.SuppressAuthor => SuppressAuthor(node),
            _ => node,
        };
        if (node is not null && FirstWord.IsCapitalized(_style, cite, isFirst, layout.Format.Delimiter))
            node = FirstWord.Capitalize(node);
        return new WrittenCite(cite, node);
    }

    private static OutNode? SuppressAuthor(OutNode? node)
    {
        var names = node?.Groups().FirstOrDefault(group => group.Tag is NamesTag);
        return names is null ? node : node!.Without(group => ReferenceEquals(group, names));
    }

    private RichText Layout(IReadOnlyList<OutNode> joined)
    {
        if (joined.Count == 0)
            return RichText.Empty;

        // The affixes of a layout are inside its formatting.
        var format = _style.Citation.Layout.Format;
        var content = new OutGroup(NodeFormat.Plain with { Prefix = format.Prefix, Suffix = format.Suffix }, [.. joined]);
        var node = OutNode.Group(format with { Prefix = "", Suffix = "", Delimiter = null, Case = TextCase.None }, [content]);
        return RichTextBuilder.Build(node, _locale, trims: true);
    }
}
