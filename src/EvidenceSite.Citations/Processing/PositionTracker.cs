namespace EvidenceSite.Citations.Processing;

/// <summary>The position of a cite, and what a style may ask beside it.</summary>
internal readonly record struct CitePlace(CitePosition Position, bool IsNearNote, int FirstNote);

/// <summary>Finds the position of each cite from those before it ("Locators" and "position" in CSL 1.0.2).</summary>
internal sealed class PositionTracker(int nearNoteDistance)
{
    private readonly Dictionary<string, (int FirstNote, int LastNote, int Cluster)> _seen = new(StringComparer.Ordinal);
    private CitationCluster? _last;
    private readonly List<Cite> _lastCites = [];
    private int _cluster;

    /// <summary>The places of a cluster's cites, in the order in which they are written.</summary>
    public IReadOnlyList<CitePlace> Place(CitationCluster cluster, IReadOnlyList<Cite> cites)
    {
        _cluster++;
        var places = new List<CitePlace>(cites.Count);
        for (var i = 0; i < cites.Count; i++)
        {
            places.Add(Place(cluster, cites, i));
            if (cites[i].Position is not null)
                continue;
            var known = _seen.TryGetValue(cites[i].ItemId, out var seen);
            _seen[cites[i].ItemId] = (known ? seen.FirstNote : cluster.NoteNumber, cluster.NoteNumber, _cluster);
        }

        // A note may hold several clusters.
        if (_last is null || cluster.NoteNumber == 0 || cluster.NoteNumber != _last.NoteNumber)
            _lastCites.Clear();
        _last = cluster;
        _lastCites.AddRange(cites);
        return places;
    }

    private CitePlace Place(CitationCluster cluster, IReadOnlyList<Cite> cites, int index)
    {
        var cite = cites[index];
        var isKnown = _seen.TryGetValue(cite.ItemId, out var seen);
        var position = CitePosition.First;
        var isNear = false;
        if (isKnown)
        {
            position = Ibid(cluster, cites, index) ?? CitePosition.Subsequent;
            isNear = cluster.NoteNumber - seen.LastNote <= nearNoteDistance && cluster.NoteNumber > 0;
        }

        return new CitePlace(cite.Position ?? position, cite.NearNote ?? isNear, cite.FirstNote ?? (isKnown ? seen.FirstNote : 0));
    }

    private CitePosition? Ibid(CitationCluster cluster, IReadOnlyList<Cite> cites, int index)
    {
        Cite before;
        if (index > 0)
        {
            before = cites[index - 1];
        }
        else
        {
            // The note before must cite one work only, or the same work throughout.
            if (_last is null || _lastCites.Count == 0 || _lastCites.Exists(cite => cite.ItemId != _lastCites[0].ItemId))
                return null;
            if (cluster.NoteNumber > 0 && _last.NoteNumber > 0 && cluster.NoteNumber - _last.NoteNumber > 1)
                return null;
            before = _lastCites[^1];
        }

        if (before.ItemId != cites[index].ItemId)
            return null;
        var locator = Clean(cites[index].Locator);
        var locatorBefore = Clean(before.Locator);
        if (locatorBefore.Length == 0)
            return locator.Length == 0 ? CitePosition.Ibid : CitePosition.IbidWithLocator;
        if (locator.Length == 0)
            return CitePosition.Subsequent;
        return locator == locatorBefore && Rendering.NumberRenderer.LabelOf(cites[index]) == Rendering.NumberRenderer.LabelOf(before)
            ? CitePosition.Ibid
            : CitePosition.IbidWithLocator;
    }

    private static string Clean(string? locator) => locator?.Trim() ?? "";
}
