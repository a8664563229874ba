using System.Collections.Immutable;

namespace EvidenceSite.Citations.Styles;

/// <summary>
/// Finds macros that call themselves, and styles whose macros multiply so that one item would take forever: each is told by the
/// number of elements that a macro comes to when all its calls are written out.
/// </summary>
internal sealed class MacroSizes(DiagnosticList diagnostics)
{
    private const long Largest = 2_000_000;
    private readonly Dictionary<Macro, long> _sizes = [];
    private readonly HashSet<Macro> _open = [];

    /// <summary>Whether these nodes may be rendered.</summary>
    public bool Allow(ImmutableArray<StyleNode> nodes, int line, string element)
    {
        var size = Size(nodes);
        if (size <= Largest)
            return true;
        diagnostics.Error(line, element, "Its macros call each other without end, or multiply to millions of elements.", "Call each macro less often.");
        return false;
    }

    private long Size(ImmutableArray<StyleNode> nodes)
    {
        long size = 0;
        foreach (var node in nodes)
            size = Math.Min(Largest + 1, size + 1 + Size(node));
        return size;
    }

    private long Size(StyleNode node)
    {
        switch (node)
        {
            case MacroNode call:
                return Size(call.Macro);
            case GroupNode group:
                return Size(group.Children);
            case NamesNode names:
                return Size(names.Substitute);
            case ChooseNode choose:
                long size = 0;
                foreach (var branch in choose.Branches)
                    size = Math.Min(Largest + 1, size + Size(branch.Children));
                return size;
            default:
                return 0;
        }
    }

    private long Size(Macro macro)
    {
        if (_sizes.TryGetValue(macro, out var known))
            return known;
        if (!_open.Add(macro))
            return Largest + 1;
        var size = Size(macro.Nodes);
        _open.Remove(macro);
        _sizes[macro] = size;
        return size;
    }
}
