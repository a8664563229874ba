using System.Collections.Concurrent;

namespace EvidenceSite.Render.Html;

/// <summary>The components that were met so far. Safe for several threads.</summary>
internal sealed class PartTypes
{
    private readonly ConcurrentDictionary<Type, PartType> _met = new();

    /// <summary>How to make a component of a type.</summary>
    public PartType this[Type type] => _met.GetOrAdd(type, static one => new PartType(one));
}
