using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Yaml;

/// <summary>A value in YAML, with its place.</summary>
public abstract record YamlNode(Place Place)
{
    /// <summary>What the value is, for a message: "a text", "a list", "a mapping" or "nothing".</summary>
    public abstract string Kind { get; }
}

/// <summary>A scalar.</summary>
/// <param name="Place">Where it starts.</param>
/// <param name="Value">Its text; null for nothing, <c>null</c> and <c>~</c>.</param>
/// <param name="Span">Where it stands in the file.</param>
public sealed record YamlScalar(Place Place, string? Value, ScalarSpan Span) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Kind => Value is null ? "nothing" : "a text";
}

/// <summary>A list.</summary>
public sealed record YamlList(Place Place, ImmutableArray<YamlNode> Items) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>A mapping. Its keys are unique and in the order of the file.</summary>
public sealed record YamlMapping(Place Place, ImmutableArray<YamlEntry> Entries) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Kind => "a mapping";
}

/// <summary>A key of a mapping with its value.</summary>
public sealed record YamlEntry(string Key, Place KeyPlace, YamlNode Value);
