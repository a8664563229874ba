using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Citations.Disambiguation;
using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Rendering;

/// <summary>Renders cs:names: its lists of names, labels and what stands in for missing names.</summary>
internal sealed class NamesRenderer(NodeRenderer renderer, GivenNameIndex? givenNames)
{
    private static readonly NameNode PlainName = new(0, NodeFormat.Plain, NameOptions.None, NamePartFormat.Plain);

    private readonly NameListRenderer _lists = new(renderer, givenNames);

    public Rendered Render(NamesNode node, RenderState state)
    {
        var parts = Inherit(node, state.SubstituteFor);
        var name = parts.Name ?? PlainName;
        var options = state.NamesOverride.Over(name.Options.Over(state.Names));
        var found = Find(node, state);
        if (found.Count == 0)
            return Substitute(parts, state);

        if (options.Form == NameForm.Count)
            return Count(node, name, options, found, state);

        var children = new List<OutNode>();
        foreach (var (variable, labelTerm, names) in found)
        {
            if (List(parts, name, options, names, labelTerm, state) is { } list)
                children.Add(list);
            NodeRenderer.ShowOnce(variable, state);
        }

        if (children.Count == 0)
            return Rendered.Missing;
        var format = node.Format with { Delimiter = node.Format.Delimiter ?? state.SubstituteFor?.Format.Delimiter ?? options.NamesDelimiter };
        var all = found.SelectMany(list => list.Names).ToImmutableArray();
        return new Rendered(renderer.Wrap(format, children, state, new NamesTag(all)), VariableUse.Shown);
    }

    // In a substitute, names without a child element are written as the names they stand in for.
    private static NamesNode Inherit(NamesNode node, NamesNode? outer)
    {
        if (outer is null)
            return node;
        var isBare = node.Name is null && node.Label is null && node.EtAl is null;
        return node with
        {
            Name = node.Name ?? outer.Name,
            EtAl = node.EtAl ?? outer.EtAl,
            Label = isBare ? outer.Label : node.Label ?? outer.Label,
            LabelFirst = node.Label is null ? outer.LabelFirst : node.LabelFirst,
            Substitute = [],
        };
    }

    private List<(string Variable, string Label, ImmutableArray<CitationName> Names)> Find(NamesNode node, RenderState state)
    {
        var found = new List<(string Variable, string Label, ImmutableArray<CitationName> Names)>();
        foreach (var variable in node.Variables)
        {
            if (!state.Substituted.Contains(variable) && state.Item.Names.TryGetValue(variable, out var names) && names.Length > 0)
                found.Add((variable, variable, names));
        }

        // The same people as editors and translators are named once.
        var editor = found.FindIndex(list => list.Variable == "editor");
        var translator = found.FindIndex(list => list.Variable == "translator");
        if (editor >= 0 && translator >= 0 && found[editor].Names.SequenceEqual(found[translator].Names) && !string.IsNullOrEmpty(renderer.Locale.Term("editortranslator", node.Label?.Form ?? TermForm.Long)))
        {
            found[Math.Min(editor, translator)] = ("editor", "editortranslator", found[editor].Names);
            found.RemoveAt(Math.Max(editor, translator));
        }

        return found;
    }

    private Rendered Count(
        NamesNode node,
        NameNode name,
        NameOptions options,
        List<(string Variable, string Label, ImmutableArray<CitationName> Names)> found,
        RenderState state)
    {
        var shown = found.Sum(list => NameListRenderer.CountShown(list.Names, options, state));
        if (shown == 0)
            return Rendered.Missing;
        var text = new OutText(shown.ToString(CultureInfo.InvariantCulture));
        var counted = renderer.Wrap(name.Format, [text], state);
        return new Rendered(renderer.Wrap(node.Format, counted is null ? [] : [counted], state), VariableUse.Shown);
    }

    private OutNode? List(NamesNode parts, NameNode name, NameOptions options, ImmutableArray<CitationName> names, string labelTerm, RenderState state)
    {
        var list = _lists.Render(name, options, parts.EtAl, names, state);
        if (list is null)
            return null;
        if (parts.Label is not { } label || state.Area == RenderArea.SortKey)
            return list;
        var plural = label.Plural == LabelPlural.Always || label.Plural == LabelPlural.Contextual && names.Length > 1;
        var term = renderer.Locale.Term(labelTerm, label.Form, plural);
        if (string.IsNullOrEmpty(term))
            return list;
        var written = new OutGroup(NodeFormat.Plain, [OutNode.Group(label.Format, [new OutText(term)], TermTag.Instance)!], NamesLabelTag.Instance);
        return OutNode.Group(NodeFormat.Plain, parts.LabelFirst ? [written, list] : [list, written]);
    }

    private Rendered Substitute(NamesNode node, RenderState state)
    {
        if (node.Substitute.IsEmpty)
            return Rendered.Missing;
        foreach (var child in node.Substitute)
        {
            var outerSubstituting = state.Substituting;
            var outerFor = state.SubstituteFor;
            state.Substituting = [];
            state.SubstituteFor = node;
            var rendered = renderer.Render(child, state);
            var shown = state.Substituting;
            state.Substituting = outerSubstituting;
            state.SubstituteFor = outerFor;
            if (rendered.Node is not { IsEmpty: false } written)
                continue;
            foreach (var variable in shown)
            {
                state.Substituted.Add(variable);
                state.Substituting?.Add(variable);
            }

            // The names' own affixes go around what stands in for them; the tag lets later steps find it as names.
            var tag = (written as OutGroup)?.Tag as NamesTag ?? new NamesTag([]);
            return new Rendered(renderer.Wrap(node.Format with { Delimiter = null }, [written], state, tag), VariableUse.Shown);
        }

        return Rendered.Missing;
    }
}
