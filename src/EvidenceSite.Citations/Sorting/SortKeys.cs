using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Citations.Numbers;
using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Rendering;
using EvidenceSite.Citations.Styles;
using EvidenceSite.Citations.Text;

namespace EvidenceSite.Citations.Sorting;

/// <summary>Makes the values that cs:sort orders items by.</summary>
internal sealed class SortKeys(NodeRenderer renderer, ImmutableArray<SortBy> keys, NameOptions names)
{
    /// <summary>The values of an item; null where it has none for a key.</summary>
    public string?[] Of(CitationItem item, int citationNumber, Cite? cite = null)
    {
        var values = new string?[keys.Length];
        for (var i = 0; i < keys.Length; i++)
            values[i] = Value(keys[i], item, citationNumber, cite);
        return values;
    }

    /// <summary>Compares values: what is missing goes last, in either direction.</summary>
    public int Compare(string?[] one, string?[] other)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (one[i] is not { } first || other[i] is not { } second)
            {
                if (one[i] is null && other[i] is null)
                    continue;
                return one[i] is null ? 1 : -1;
            }

            var order = string.CompareOrdinal(first, second);
            if (order != 0)
                return keys[i].Descending ? -order : order;
        }

        return 0;
    }

    private string? Value(SortBy key, CitationItem item, int citationNumber, Cite? cite)
    {
        var state = new RenderState
        {
            Item = item,
            Area = RenderArea.SortKey,
            Names = names,
            NamesOverride = key.Names,
            Cite = cite,
            CitationNumber = citationNumber,
        };
        if (key.Macro is { } macro)
        {
            var children = renderer.Children(macro.Nodes, state, out var use);
            var text = use == VariableUse.Missing ? "" : Flattener.PlainText(OutNode.Group(NodeFormat.Plain, children));
            if (text.Length == 0)
                return null;
            return text.Length < 10 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Digits(number) : Collation.Key(text);
        }

        var variable = key.Variable!;
        if (variable == "citation-number")
            return Digits(citationNumber);
        if (variable == "citation-label")
            return Collation.Key(NodeRenderer.Field(variable, state) ?? Trigraph.Make(item));
        if (CslVariables.IsDate(variable))
            return item.Dates.TryGetValue(variable, out var date) ? DateRenderer.SortKey(date, null) : null;
        if (item.Names.ContainsKey(variable))
        {
            var node = new NamesNode(key.Line, NodeFormat.Plain, [variable], null, null, null, false, []);
            var text = Flattener.PlainText(renderer.Render(node, state).Node);
            return text.Length == 0 ? null : Collation.Key(text);
        }

        if (NodeRenderer.Field(variable, state) is not { } value)
            return null;
        if (CslVariables.IsNumber(variable) && NumberText.Parse(value).Parts[0] is { Whole: { } whole })
            return Digits(whole);
        return Collation.Key(string.Concat(Flattener.PlainText(OutNode.Group(NodeFormat.Plain, FieldText.Parse(value, renderer.Locale)))));
    }

    private static string Digits(int number) => number.ToString("0000000000", CultureInfo.InvariantCulture);
}
