using EvidenceSite.Citations.Processing;

namespace EvidenceSite.Citations.Disambiguation;

/// <summary>
/// Items whose cites still read the same, or did when the pool was made. Once written with a shape they are kept by their text, so
/// that taking out those that are clear costs nothing for those that stay.
/// </summary>
internal sealed class ClashPool(IEnumerable<RegisteredItem> items)
{
    private readonly SortedDictionary<int, List<(int Index, RegisteredItem Item)>> _byFirst = [];
    private List<RegisteredItem>? _plain = [.. items];
    private int _count = items.Count();

    public int Count => _count;

    /// <summary>The items in their order.</summary>
    public List<RegisteredItem> Items => _plain ??= [.. _byFirst.Values.SelectMany(bucket => bucket).OrderBy(entry => entry.Index).Select(entry => entry.Item)];

    /// <summary>Writes all items and sorts them by text. Returns what is known of the first one.</summary>
    public TrialCite Write(CiteTrial trial, CiteShape shape)
    {
        var current = Items;
        _byFirst.Clear();
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        TrialCite? first = null;
        for (var i = 0; i < current.Count; i++)
        {
            var cite = trial.Write(current[i], shape);
            first ??= cite;
            if (!firsts.TryGetValue(cite.Text, out var at))
            {
                firsts.Add(cite.Text, at = i);
                _byFirst.Add(i, []);
            }

            _byFirst[at].Add((i, current[i]));
        }

        return first!;
    }

    /// <summary>The items that read like the first one, itself included.</summary>
    public List<RegisteredItem> Partners() => [.. _byFirst.First().Value.Select(entry => entry.Item)];

    /// <summary>All but the partners of the first one.</summary>
    public List<RegisteredItem> Others()
    {
        var partners = _byFirst.First().Key;
        return [.. _byFirst.Where(pair => pair.Key != partners).SelectMany(pair => pair.Value).OrderBy(entry => entry.Index).Select(entry => entry.Item)];
    }

    /// <summary>How many do not read like the first one.</summary>
    public int OtherCount => _count - _byFirst.First().Value.Count;

    /// <summary>The only item that does not read like the first one, where there is just one.</summary>
    public RegisteredItem SingleOther()
    {
        var partners = _byFirst.First().Key;
        return _byFirst.First(pair => pair.Key != partners).Value[0].Item;
    }

    /// <summary>Takes out the first one and its partners. What stays keeps its text.</summary>
    public void RemovePartners()
    {
        var (key, bucket) = _byFirst.First();
        _byFirst.Remove(key);
        _count -= bucket.Count;
        _plain = null;
    }
}
