using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Citations.Disambiguation;
using EvidenceSite.Citations.Locales;
using EvidenceSite.Citations.Numbers;
using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Styles;
using EvidenceSite.Citations.Text;

namespace EvidenceSite.Citations.Rendering;

/// <summary>Renders the elements of a style for one item. Holds nothing that changes: all that does is in <see cref="RenderState"/>.</summary>
internal sealed class NodeRenderer
{
    private readonly NamesRenderer _names;
    private readonly DateRenderer _dates;
    private readonly NumberRenderer _numbers;

    public NodeRenderer(CitationStyle style, Locale locale, GivenNameIndex? givenNames)
    {
        (Style, Locale) = (style, locale);
        _names = new NamesRenderer(this, givenNames);
        _dates = new DateRenderer(this);
        _numbers = new NumberRenderer(this);
    }

    public CitationStyle Style { get; }

    public Locale Locale { get; }

    public List<OutNode> Children(ImmutableArray<StyleNode> nodes, RenderState state, out VariableUse use)
    {
        var children = new List<OutNode>(nodes.Length);
        use = VariableUse.None;
        Add(nodes, state, children, ref use);
        return children;
    }

    // What a condition chooses stands among the elements around it: the delimiter of the group goes between.
    private void Add(ImmutableArray<StyleNode> nodes, RenderState state, List<OutNode> children, ref VariableUse use)
    {
        foreach (var node in nodes)
        {
            if (node is ChooseNode choose)
            {
                foreach (var branch in choose.Branches)
                {
                    if (!ConditionTester.Holds(branch, state))
                        continue;
                    Add(branch.Children, state, children, ref use);
                    break;
                }

                continue;
            }

            var rendered = Render(node, state);
            if (rendered.Node is { IsEmpty: false } child)
                children.Add(child);
            use = Combine(use, rendered.Use);
        }
    }

    public static VariableUse Combine(VariableUse one, VariableUse other) => (VariableUse)Math.Max((int)one, (int)other);

    public Rendered Render(StyleNode node, RenderState state) => node switch
    {
        VariableNode variable => Variable(variable, state),
        TermNode term => Term(term, state),
        ValueNode value => new Rendered(Wrap(value.Format, FieldText.Parse(value.Value, Locale, TextOrigin.Style), state), VariableUse.None),
        
        // A macro is left out as a group is.
        MacroNode macro => Group(macro.Format, macro.Macro.Nodes, state),
        GroupNode group => Group(group.Format, group.Children, state),
        ChooseNode choose => Choose(choose, state),
        NumberNode number => _numbers.Render(number, state),
        LabelNode label => _numbers.RenderLabel(label, state),
        DateNode date => _dates.Render(date, state),
        NamesNode names => _names.Render(names, state),
        _ => Rendered.Nothing,
    };

    /// <summary>A node's format around its content. Title case is for English only.</summary>
    public OutNode? Wrap(NodeFormat format, IReadOnlyList<OutNode> children, RenderState state, OutTag? tag = null)
    {
        if (format.Case == TextCase.Title && !IsEnglish(state.Item))
            format = format with { Case = TextCase.None };
        if (format.Case == TextCase.Uppercase && IsTurkish(state.Item))
            format = format with { Case = TextCase.UppercaseTurkish };
        return OutNode.Group(format, children, tag);
    }

    private static bool IsTurkish(CitationItem item) =>
        item.Fields.TryGetValue("language", out var language) && LanguageTag.LanguageOf(LanguageTag.Normalize(language)) is "tr" or "az";

    public bool IsEnglish(CitationItem item) =>
        item.Fields.TryGetValue("language", out var language) && language.Trim().Length > 0
            ? language.Trim().StartsWith("en", StringComparison.OrdinalIgnoreCase) && (language.Trim().Length == 2 || language.Trim()[2] is '-' or '_')
            : Locale.IsEnglish;

    /// <summary>A text variable's value as it stands in the item; null where it has none or it has been shown in the place of names.</summary>
    public static string? Field(string variable, RenderState state)
    {
        if (state.Substituted.Contains(variable))
            return null;
        if (state.Item.Fields.TryGetValue(variable, out var value))
            return value;
        if (variable == "page-first" && state.Item.Fields.TryGetValue("page", out var pages))
            return NumberText.Parse(pages).Parts[0].Text;
        return null;
    }

    /// <summary>Notes that a variable is shown: in a substitute it is not shown again.</summary>
    public static void Show(string variable, RenderState state) => state.Substituting?.Add(variable);

    /// <summary>Notes that a variable is shown: in a substitute it is not shown again, not even there.</summary>
    public static void ShowOnce(string variable, RenderState state)
    {
        if (state.Substituting is null)
            return;
        state.Substituting.Add(variable);
        state.Substituted.Add(variable);
    }

    private Rendered Group(NodeFormat format, ImmutableArray<StyleNode> nodes, RenderState state)
    {
        var children = Children(nodes, state, out var use);
        if (use == VariableUse.Missing)
            return Rendered.Missing;
        var node = Wrap(format, children, state);

        // A group that shows something counts as a variable for the group around it.
        return new Rendered(node, node is not null ? VariableUse.Shown : use);
    }

    private Rendered Choose(ChooseNode choose, RenderState state)
    {
        var children = Children([choose], state, out var use);
        return new Rendered(OutNode.Group(NodeFormat.Plain, children), use);
    }

    private Rendered Term(TermNode node, RenderState state)
    {
        var term = Locale.Term(node.Term, node.Form, node.Plural);
        if (string.IsNullOrEmpty(term))
            return Rendered.Nothing;
        var children = new List<OutNode> { new OutText(term) };
        if (node.Term == "no date" && ImplicitYearSuffix(state) is { } suffix)
            children.Add(suffix);
        return new Rendered(Wrap(node.Format, children, state, TermTag.Instance), VariableUse.None);
    }

    private Rendered Variable(VariableNode node, RenderState state)
    {
        switch (node.Variable)
        {
            case "":
                return Rendered.Nothing;
            case "citation-number":
                if (state.CitationNumber == 0)
                    return Rendered.Missing;
                var number = new OutText(state.CitationNumber.ToString(CultureInfo.InvariantCulture));
                return Shown(node, [number], state, new CitationNumberTag(state.CitationNumber));
            case "year-suffix":
                // The style, not the item, makes the suffix: its absence says nothing about the group around it.
                return state.YearSuffix == 0
                    ? Rendered.Nothing
                    : Shown(node, [new OutText(NumberFormatter.YearSuffix(state.YearSuffix))], state, new YearSuffixTag(state.YearSuffix));
            case "first-reference-note-number":
                return state.FirstNote == 0
                    ? Rendered.Missing
                    : Shown(node, [new OutText(state.FirstNote.ToString(CultureInfo.InvariantCulture))], state);
            case "citation-label":
                return Shown(node, CitationLabel(state), state);
            case "locator":
                return state.Cite?.Locator is { } locator && locator.Trim().Length > 0
                    ? Shown(node, _numbers.Locator(locator, state), state)
                    : Rendered.Missing;
            default:
                break;
        }

        var (variable, value) = Lookup(node, state);
        if (value is null)
            return Rendered.Missing;
        ShowOnce(node.Variable, state);
        ShowOnce(variable, state);
        var content = CslVariables.IsNumber(node.Variable) && _numbers.InText(node.Variable, value) is { } numeric ? numeric : FieldText.Parse(value, Locale);
        if (content.IsEmpty)
            return Rendered.Missing;
        return Shown(node, content, state, Links.TargetOf(node.Variable, value) is { } target ? new LinkTag(target) : null);
    }

    private Rendered Shown(VariableNode node, IReadOnlyList<OutNode> content, RenderState state, OutTag? tag = null) =>
        new(Wrap(node.Format, content, state, tag), VariableUse.Shown);

    private List<OutNode> CitationLabel(RenderState state)
    {
        var label = Field("citation-label", state) ?? Trigraph.Make(state.Item);
        var content = new List<OutNode> { new OutText(label) };
        if (ImplicitYearSuffix(state) is { } suffix)
            content.Add(suffix);
        return content;
    }

    private static (string Variable, string? Value) Lookup(VariableNode node, RenderState state)
    {
        if (node.Short)
        {
            foreach (var name in Shorts(node.Variable))
            {
                if (Field(name, state) is { } value)
                    return (name, value);
            }
        }

        if (Field(node.Variable, state) is { } found)
            return (node.Variable, found);
        var other = node.Variable switch
        {
            "title-short" => "shortTitle",
            "container-title-short" => "journalAbbreviation",
            "journalAbbreviation" => "container-title-short",
            _ => node.Variable,
        };
        return (other, Field(other, state));
    }

    private static string[] Shorts(string variable) => variable switch
    {
        "title" => ["title-short", "shortTitle"],
        "container-title" => ["container-title-short", "journalAbbreviation"],
        _ => [variable + "-short"],
    };

    /// <summary>The year suffix, where the style does not place it itself: after the first year or "no date".</summary>
    public OutNode? ImplicitYearSuffix(RenderState state)
    {
        if (state.YearSuffix == 0 || Style.UsesYearSuffix || state.HasYearSuffix || state.Area == RenderArea.SortKey)
            return null;
        state.HasYearSuffix = true;
        return new OutGroup(NodeFormat.Plain, [new OutText(NumberFormatter.YearSuffix(state.YearSuffix))], new YearSuffixTag(state.YearSuffix));
    }
}
