namespace EvidenceSite.Evidence.Shapes;

/// <summary>Writes down which keys a binder asks for, so that what it reads needs no second description.</summary>
internal sealed class KeyRecorder
{
    private readonly List<(string Key, Func<ValueShape> Value, bool IsNeeded, string Description)> _keys = [];

    /// <summary>Notes a key; what is asked for again was noted before.</summary>
    public void Add(string key, ValueShape value, bool isNeeded, string description) => Add(key, () => value, isNeeded, description);

    /// <summary>Notes a key behind which a mapping stands, or a list of mappings; returns what notes the keys of that mapping.</summary>
    public KeyRecorder Nested(string key, bool isList, bool isNeeded, string description)
    {
        var inner = new KeyRecorder();
        Add(key, () => isList ? new ListShape(inner.Shape()) : inner.Shape(), isNeeded, description);
        return inner;
    }

    /// <summary>Everything noted so far.</summary>
    public MappingShape Shape() => new([.. _keys.Select(key => new KeyShape(key.Key, key.Value(), key.IsNeeded, key.Description))]);

    private void Add(string key, Func<ValueShape> value, bool isNeeded, string description)
    {
        if (!_keys.Exists(known => known.Key == key))
        {
            _keys.Add((key, value, isNeeded, description));
        }
    }
}
