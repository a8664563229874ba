using System.Collections.Immutable;
using EvidenceSite.Citations.Disambiguation;
using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Rendering;

/// <summary>Renders one list of names: how many are shown, what joins them, and "et al.".</summary>
internal sealed class NameListRenderer(NodeRenderer renderer, GivenNameIndex? givenNames)
{
    private readonly NameRenderer _names = new(renderer);

    public static int CountShown(ImmutableArray<CitationName> names, NameOptions options, RenderState state)
    {
        var (min, first, _) = EtAl(options, state);
        return names.Length >= min ? Math.Min(first, names.Length) : names.Length;
    }

    public OutNode? Render(NameNode node, NameOptions options, EtAlNode? etAl, ImmutableArray<CitationName> names, RenderState state)
    {
        var (shown, showsLast) = Shown(names, options, state);
        var levels = Levels(names, shown, options, state);
        if (shown == 0)
            return null;
        var rendered = new List<OutNode>(shown);
        for (var i = 0; i < shown; i++)
            rendered.Add(_names.Render(names[i], i, levels[i], node, options, state));
        var isShort = shown < names.Length;
        var delimiter = options.Delimiter ?? ", ";
        if (!isShort)
            return Wrap(node, JoinAll(names, rendered, delimiter, options, state), state);
        if (state.Area == RenderArea.SortKey && !showsLast)
            return Wrap(node, Join(rendered, delimiter), state);
        if (showsLast)
        {
            var last = _names.Render(names[^1], names.Length - 1, levels[shown - 1], node, options, state);
            var list = Join(rendered, delimiter);
            list.Add(new OutText(delimiter + "\u2026 "));
            list.Add(last);
            return Wrap(node, list, state);
        }

        return Wrap(node, WithEtAl(names, rendered, delimiter, options, etAl, state), state);
    }

    // How many names et al. leaves, and whether the last one follows an ellipsis.
    private static (int Min, int First, bool ShowsLast) EtAl(NameOptions options, RenderState state)
    {
        var isSubsequent = state.Area == RenderArea.Citation && state.Position != CitePosition.First;
        var min = (isSubsequent ? options.EtAlSubsequentMin : null) ?? options.EtAlMin ?? 0;
        var first = (isSubsequent ? options.EtAlSubsequentUseFirst : null) ?? options.EtAlUseFirst ?? -1;
        return min == 0 || first < 0 ? (int.MaxValue, 0, false) : (min, first, options.EtAlUseLast ?? false);
    }

    private static (int Shown, bool ShowsLast) Shown(ImmutableArray<CitationName> names, NameOptions options, RenderState state)
    {
        var (min, first, last) = EtAl(options, state);
        var set = state.Used.Names.Count;
        var asked = state.Shape is { } shape && set < shape.Names.Count ? shape.Names[set] : 0;
        var shown = names.Length;
        if (names.Length >= min)
            shown = Math.Min(names.Length, Math.Max(first, asked));
        state.Used.Names.Add(shown);
        state.NameCounts.Add(names.Length);
        return (shown, last && shown < names.Length && shown <= names.Length - 2);
    }

    // How far each name is written out.
    private List<int> Levels(ImmutableArray<CitationName> names, int shown, NameOptions options, RenderState state)
    {
        var set = state.Used.Givens.Count;
        var asked = state.Shape is { } shape && set < shape.Givens.Count ? shape.Givens[set] : null;
        var hasInitials = options.InitializeWith is not null;
        var style = options.Form == NameForm.Short ? 0 : hasInitials && options.Initialize != false ? 1 : 2;
        var levels = new List<int>(shown);
        for (var i = 0; i < shown; i++)
        {
            var level = style;
            if (names[i].Given.Length > 0 && state.Area == RenderArea.Citation)
            {
                if (givenNames is not null)
                {
                    if (state.IsTrial)
                        givenNames.Add(names[i], i);
                    level = givenNames.Level(names[i], i, style, hasInitials);
                }

                if (asked is not null && i < asked.Count)
                    level = Math.Max(level, asked[i] == 1 && !hasInitials ? 2 : asked[i]);
            }

            levels.Add(level);
        }

        state.Used.Givens.Add(levels);
        return levels;
    }

    // The delimiter of cs:name is between the names already.
    private OutNode? Wrap(NameNode node, List<OutNode> list, RenderState state) =>
        renderer.Wrap(node.Format.Delimiter is null ? node.Format : node.Format with { Delimiter = null }, list, state);

    private static List<OutNode> Join(List<OutNode> names, string delimiter)
    {
        var list = new List<OutNode>(2 * names.Count + 1);
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0)
                list.Add(new OutText(delimiter));
            list.Add(names[i]);
        }

        return list;
    }

    private List<OutNode> JoinAll(ImmutableArray<CitationName> all, List<OutNode> names, string delimiter, NameOptions options, RenderState state)
    {
        var and = state.Area == RenderArea.SortKey ? null : And(options);
        if (and is null || names.Count < 2)
            return Join(names, delimiter);
        var usesDelimiter = options.DelimiterPrecedesLast switch
        {
            DelimiterPrecedes.Always => true,
            DelimiterPrecedes.Never => false,
            DelimiterPrecedes.AfterInvertedName => IsInverted(all[names.Count - 2], names.Count - 2, options),
            _ => names.Count > 2,
        };
        var list = Join(names.GetRange(0, names.Count - 1), delimiter);
        var joint = usesDelimiter ? delimiter : "";
        if (joint.Length == 0 || !char.IsWhiteSpace(joint[^1]))
            joint += " ";

        // A term that brings its own space, as the Hebrew one does, touches the names.
        var bringsSpace = char.IsWhiteSpace(and[^1]) && and[^1] != ' ';
        list.Add(new OutText(bringsSpace ? joint.TrimEnd() + and : joint + and + " "));
        list.Add(names[^1]);
        return list;
    }

    private string? And(NameOptions options) => options.And switch
    {
        NameAnd.Text => renderer.Locale.Term("and"),
        NameAnd.Symbol => renderer.Locale.AndSymbol ?? "&",
        _ => null,
    };

    private static bool IsInverted(CitationName name, int index, NameOptions options) =>
        name.Given.Length > 0 && name.Family.Length > 0 && (options.AsSortOrder == NameAsSortOrder.All || options.AsSortOrder == NameAsSortOrder.First && index == 0);

    private List<OutNode> WithEtAl(ImmutableArray<CitationName> all, List<OutNode> names, string delimiter, NameOptions options, EtAlNode? etAl, RenderState state)
    {
        var list = Join(names, delimiter);
        var term = renderer.Locale.Term(etAl?.Term ?? "et-al");
        if (string.IsNullOrEmpty(term))
            return list;
        var usesDelimiter = options.DelimiterPrecedesEtAl switch
        {
            DelimiterPrecedes.Always => true,
            DelimiterPrecedes.Never => false,
            DelimiterPrecedes.AfterInvertedName => IsInverted(all[names.Count - 1], names.Count - 1, options),
            _ => names.Count > 1,
        };
        
        // Chinese and Japanese write no space here.
        var joint = usesDelimiter ? delimiter : term[0] >= '\u2e80' ? "" : " ";
        var written = renderer.Wrap(etAl?.Format ?? NodeFormat.Plain, [new OutText(term)], state, TermTag.Instance)!;
        list.Add(new OutText(joint));
        list.Add(written);
        return list;
    }
}
