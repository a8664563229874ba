using EvidenceSite.Citations.Disambiguation;
using EvidenceSite.Citations.Rendering;
using EvidenceSite.Citations.Sorting;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Processing;

/// <summary>An item of a document, with what the document makes of it.</summary>
internal sealed class RegisteredItem(CitationItem item, int order)
{
    public CitationItem Item => item;

    /// <summary>Its place by first citation.</summary>
    public int Order => order;

    public int CitationNumber { get; set; }

    /// <summary>Its place in the bibliography.</summary>
    public int Rank { get; set; }

    /// <summary>Its keys in the bibliography.</summary>
    public string?[] SortKeys { get; set; } = [];

    /// <summary>How far its cites are written out; null where the style's own form does.</summary>
    public CiteShape? Shape { get; set; }
}

/// <summary>The items of a document: first those cited, in that order, then the others.</summary>
internal sealed class Registry
{
    private readonly Dictionary<string, RegisteredItem> _byId = new(StringComparer.Ordinal);
    private readonly List<RegisteredItem> _all = [];

    public Registry(IReadOnlyList<CitationItem> items, IReadOnlyList<CitationCluster> clusters, IReadOnlyList<string>? others, Action<string> missing)
    {
        var given = new Dictionary<string, CitationItem>(StringComparer.Ordinal);
        foreach (var item in items)
            given.TryAdd(item.Id, item);
        foreach (var cluster in clusters)
        {
            foreach (var cite in cluster.Cites)
                Add(cite.ItemId);
        }

        if (others is null)
        {
            foreach (var item in items)
                Add(item.Id);
        }
        else
        {
            foreach (var id in others)
                Add(id);
        }

        void Add(string id)
        {
            if (_byId.ContainsKey(id))
                return;
            if (!given.TryGetValue(id, out var item))
            {
                missing(id);
                return;
            }

            var registered = new RegisteredItem(item, _all.Count);
            _byId.Add(id, registered);
            _all.Add(registered);
        }
    }

    public IReadOnlyList<RegisteredItem> All => _all;

    /// <summary>The items in the order of the bibliography.</summary>
    public IReadOnlyList<RegisteredItem> Sorted { get; private set; } = [];

    public RegisteredItem? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Sorts the bibliography and numbers the items.</summary>
    public void Number(NodeRenderer renderer, BibliographyArea? bibliography)
    {
        for (var i = 0; i < _all.Count; i++)
            _all[i].CitationNumber = _all[i].Rank = i + 1;
        Sorted = _all;
        if (bibliography is null || bibliography.Sort.IsEmpty)
            return;
        var keys = new SortKeys(renderer, bibliography.Sort, bibliography.Names);
        foreach (var item in _all)
            item.SortKeys = keys.Of(item.Item, item.CitationNumber);
        var sorted = _all.Order(Comparer<RegisteredItem>.Create((one, other) =>
        {
            var order = keys.Compare(one.SortKeys, other.SortKeys);
            return order != 0 ? order : one.Order.CompareTo(other.Order);
        })).ToList();
        Sorted = sorted;

        // A bibliography that counts down shows the highest number first.
        var countsDown = bibliography.Sort[0] is { Descending: true } first
            && (first.Variable == "citation-number"
                || first.Macro?.Nodes is [VariableNode { Variable: "citation-number" }] or [NumberNode { Variable: "citation-number" }]);
        for (var i = 0; i < sorted.Count; i++)
        {
            sorted[i].Rank = i + 1;
            sorted[i].CitationNumber = countsDown ? sorted.Count - i : i + 1;
        }
    }
}
