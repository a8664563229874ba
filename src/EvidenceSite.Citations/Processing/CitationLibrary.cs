using System.Collections.Concurrent;
using System.Collections.Immutable;
using EvidenceSite.Citations.Processing;
using EvidenceSite.Citations.Rendering;

namespace EvidenceSite.Citations;

/// <summary>
/// Items that a style has numbered and told apart, for many documents that share one bibliography. Each document has positions of its own ("ibid"
/// never points to another one); numbers and year suffixes are the same in all. Immutable and safe to use from many threads; entries are written
/// when they are first asked for.
/// </summary>
public sealed class CitationLibrary
{
    private readonly NodeRenderer _renderer;
    private readonly Registry _registry;
    private readonly ConcurrentDictionary<string, FormattedBibliography> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RichText> _alone = new(StringComparer.Ordinal);

    internal CitationLibrary(NodeRenderer renderer, Registry registry)
    {
        (_renderer, _registry) = (renderer, registry);
        Order = [.. registry.Sorted.Select(item => item.Item.Id)];
    }

    /// <summary>The ids of the items in the order of the bibliography.</summary>
    public ImmutableArray<string> Order { get; }

    /// <summary>The number of an item, from 1; 0 for one that is not there.</summary>
    /// <param name="itemId">The item's id.</param>
    public int NumberOf(string itemId) => _registry.Find(itemId)?.CitationNumber ?? 0;

    /// <summary>The citations of a document.</summary>
    /// <param name="clusters">Its clusters, in its order.</param>
    public CitedDocument Cite(IReadOnlyList<CitationCluster> clusters)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        var diagnostics = new DiagnosticList("document");
        return new CitedDocument(new ClusterWriter(_renderer, _registry, diagnostics).Write(clusters), [.. diagnostics.Found]);
    }

    /// <summary>The bibliography of a document: the entries of the items that it names, in the order of the whole.</summary>
    /// <param name="itemIds">The ids; one that is not there is passed over, and one that is there twice has one entry.</param>
    public FormattedBibliography List(IEnumerable<string> itemIds)
    {
        ArgumentNullException.ThrowIfNull(itemIds);
        var items = itemIds.Distinct(StringComparer.Ordinal).Select(_registry.Find).OfType<RegisteredItem>().OrderBy(item => item.Rank).ToList();
        if (_renderer.Style.Bibliography is not { } area)
            return new FormattedBibliography([.. items.Select(WithoutBibliography)]);

        // Names that stand for those of the entry before depend on the list.
        if (area.SubsequentAuthorSubstitute is not null || items.Count == 0)
            return Format(items);
        var lists = items.ConvertAll(item => _entries.GetOrAdd(item.Item.Id, _ => Format([item])));
        return lists[0] with { Entries = [.. lists.SelectMany(list => list.Entries)] };
    }

    /// <summary>An item as a sentence by itself: its entry without a number, for "how to cite" and the like. Null for one that is not there.</summary>
    /// <param name="itemId">The item's id.</param>
    public RichText? Alone(string itemId) => _registry.Find(itemId) is { } item ? _alone.GetOrAdd(itemId, static (_, one) => one.Library.Alone(one.Item), (Library: this, Item: item)) : null;

    private RichText Alone(RegisteredItem item) =>
        _renderer.Style.Bibliography is { } area ? new BibliographyFormatter(_renderer, area, new DiagnosticList("document")).Alone(item) : WithoutBibliography(item).Text;

    private FormattedBibliography Format(IReadOnlyList<RegisteredItem> items) =>
        new BibliographyFormatter(_renderer, _renderer.Style.Bibliography!, new DiagnosticList("document")).Format(items);

    /// <summary>A style of notes may have no bibliography: what its first note says of a work is the fullest form that it has.</summary>
    private FormattedEntry WithoutBibliography(RegisteredItem item) =>
        new(item.Item.Id, item.CitationNumber, Cite([new CitationCluster(item.Item.Id, [new Cite(item.Item.Id)])]).Citations[0].Text);
}

/// <summary>The citations of a document.</summary>
/// <param name="Citations">One for each cluster, in their order.</param>
/// <param name="Diagnostics">The problems, if any: cites that come to nothing.</param>
public sealed record CitedDocument(ImmutableArray<FormattedCitation> Citations, ImmutableArray<CitationDiagnostic> Diagnostics);
