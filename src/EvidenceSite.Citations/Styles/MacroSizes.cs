using System.Collections.Immutable;

namespace EvidenceSite.Citations.Styles;

/// <summary>
/// Finds macros that call themselves, and styles whose macros multiply or nest so that one item would take forever or overflow the stack: each
/// is told by the number and the depth of the elements that a macro comes to when all its calls are written out.
/// </summary>
internal sealed class MacroSizes(DiagnosticList diagnostics)
{
    private const long Largest = 2_000_000;
    private const int Deepest = 400;
    private const int MostOpen = 100;

    private static readonly Extent TooLarge = new(Largest + 1, Deepest + 1);

    private readonly Dictionary<Macro, Extent> _known = [];
    private readonly HashSet<Macro> _open = [];

    /// <summary>Whether a macro may be rendered.</summary>
    public bool Allow(Macro macro, int line, string element)
    {
        var extent = Measure(macro);
        if (extent.Size <= Largest && extent.Depth <= Deepest)
            return true;
        diagnostics.Error(
            line,
            element,
            "Its macros call each other without end, nest too deep, or multiply to millions of elements, so that it renders nothing.",
            "Call each macro less often.");
        return false;
    }

    private Extent Measure(ImmutableArray<StyleNode> nodes)
    {
        var sum = new Extent(0, 0);
        foreach (var node in nodes)
        {
            var inner = Measure(node);
            sum = new Extent(Math.Min(Largest + 1, sum.Size + 1 + inner.Size), Math.Max(sum.Depth, inner.Depth + 1));
        }

        return sum;
    }

    private Extent Measure(StyleNode node)
    {
        switch (node)
        {
            case MacroNode call:
                return Measure(call.Macro);
            case GroupNode group:
                return Measure(group.Children);
            case NamesNode names:
                return Measure(names.Substitute);
            case ChooseNode choose:
                var sum = new Extent(0, 0);
                foreach (var branch in choose.Branches)
                {
                    var inner = Measure(branch.Children);
                    sum = new Extent(Math.Min(Largest + 1, sum.Size + inner.Size), Math.Max(sum.Depth, inner.Depth));
                }

                return sum;
            default:
                return new Extent(0, 0);
        }
    }

    private Extent Measure(Macro macro)
    {
        if (_known.TryGetValue(macro, out var known))
            return known;
        if (_open.Count >= MostOpen || !_open.Add(macro))
            return TooLarge;
        var extent = Measure(macro.Nodes);
        _open.Remove(macro);
        _known[macro] = extent;
        return extent;
    }

    private readonly record struct Extent(long Size, int Depth);
}
