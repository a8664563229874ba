using System.Collections.Immutable;

namespace EvidenceSite.Citations.Styles;

/// <summary>cs:macro. Its nodes are set once, while the style is compiled, since macros may call macros that come later.</summary>
internal sealed class Macro(string name)
{
    public string Name => name;

    public ImmutableArray<StyleNode> Nodes { get; internal set; } = [];
}
