using System.Collections.Immutable;
using EvidenceSite.Citations.Locales;
using EvidenceSite.Citations.Numbers;
using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Styles;
using EvidenceSite.Citations.Text;

namespace EvidenceSite.Citations.Rendering;

/// <summary>Renders cs:number, cs:label, locators and pages.</summary>
internal sealed class NumberRenderer(NodeRenderer renderer)
{
    /// <summary>The locator's kind; pages where the cite does not say.</summary>
    public static string LabelOf(Cite? cite)
    {
        if (cite?.Locator is { } locator && NumberText.Parse(locator).Parts[0].Label is { Length: > 0 } written)
            return written;
        var label = cite?.Label?.Trim();
        return string.IsNullOrEmpty(label) ? "page" : label == "sub verbo" ? "sub-verbo" : label;
    }

    public Rendered Render(NumberNode node, RenderState state)
    {
        if (node.Variable is "citation-number" or "year-suffix" or "first-reference-note-number")
            return renderer.Render(new VariableNode(node.Line, node.Format, node.Variable, Short: false), state);
        var value = node.Variable == "locator" ? state.Cite?.Locator : NodeRenderer.Field(node.Variable, state);
        if (string.IsNullOrWhiteSpace(value))
            return Rendered.Missing;
        NodeRenderer.Show(node.Variable, state);
        var gender = renderer.Locale.GenderOf(node.Variable == "locator" ? LabelOf(state.Cite) : node.Variable);
        var content = Parts(node.Variable, value, LabelOf(state.Cite), node.Form, gender);
        return new Rendered(renderer.Wrap(node.Format, content, state), VariableUse.Shown);
    }

    public Rendered RenderLabel(LabelNode node, RenderState state)
    {
        var isLocator = node.Variable == "locator";
        var value = isLocator ? state.Cite?.Locator : node.Variable == "citation-number" && state.CitationNumber > 0 ? "1" : NodeRenderer.Field(node.Variable, state);
        if (string.IsNullOrWhiteSpace(value))
            return node.Variable.Length == 0 ? Rendered.Nothing : Rendered.Missing;
        var plural = node.Plural == LabelPlural.Always || node.Plural == LabelPlural.Contextual && IsPlural(node.Variable, value);
        var name = isLocator ? LabelOf(state.Cite) : node.Variable;
        var term = renderer.Locale.Term(name, node.Form, plural);
        if (string.IsNullOrEmpty(term))
            return Rendered.Nothing;
        return new Rendered(OutNode.Group(node.Format, [new OutText(term)]), VariableUse.None);
    }

    public ImmutableArray<OutNode> Locator(string locator, RenderState state)
    {
        if (InText("locator", locator, LabelOf(state.Cite)) is { } numeric)
            return numeric;
        return FieldText.Parse(locator.Trim(), renderer.Locale);
    }

    /// <summary>A number variable in cs:text: its ranges are shaped; null where it is no list of numbers.</summary>
    public ImmutableArray<OutNode>? InText(string variable, string value, string label = "")
    {
        if (value.Contains('<', StringComparison.Ordinal) || value.Contains('"', StringComparison.Ordinal))
            return null;
        return Parts(variable, value, label, NumberForm.Numeric, Gender.Neuter);
    }

    private bool IsPlural(string variable, string value)
    {
        if (variable.StartsWith("number-of-", StringComparison.Ordinal))
            return value.Trim() is not ("1" or "0") && NumberText.Parse(value).IsNumeric;
        if (NumberText.Parse(value).IsPlural)
            return true;

        // "213 et 235" in a French document.
        return renderer.Locale.Term("and") is { Length: > 0 } and
            && value.Split(" " + and.Trim() + " ") is { Length: > 1 } sides
            && sides.All(side => side.Any(char.IsAsciiDigit));
    }

    private ImmutableArray<OutNode> Parts(string variable, string value, string label, NumberForm form, Gender gender)
    {
        var number = NumberText.Parse(value);
        var parts = number.Parts;
        var texts = new string[parts.Count];
        for (var i = 0; i < parts.Count; i++)
        {
            var isWritten = form != NumberForm.Numeric && number.IsNumeric && parts[i].Whole is not null && parts[i].Label.Length == 0;
            texts[i] = isWritten ? NumberFormatter.Write(parts[i].Whole!.Value, form, gender, renderer.Locale) : parts[i].Text;
        }

        var isPage = variable == "page" || variable == "locator" && label == "page";
        var output = "";
        for (var i = 0; i < parts.Count; i++)
        {
            var joint = parts[i].Joint;
            var isRange = joint.Trim() is "-" or "\u2013";
            var startsRange = isRange && i + 1 < parts.Count && (i == 0 || parts[i - 1].Joint.Trim() is not ("-" or "\u2013"));
            if (startsRange && (isPage || parts[i].Label == "page") && form == NumberForm.Numeric)
                (texts[i], texts[i + 1]) = PageRange.Shape(parts[i], parts[i + 1], renderer.Style.PageRange);
            output += Label(variable, label, parts, i) + texts[i] + Joint(parts[i].Label == "page" ? "page" : variable, label, parts, i);
        }

        return FieldText.Parse(output, renderer.Locale);
    }

    // A label that differs from what the style labels the field with is written where it stands.
    private string Label(string variable, string label, IReadOnlyList<NumberPart> parts, int index)
    {
        var part = parts[index];
        if (!part.BeginsLabel || part.Label == (variable == "locator" ? label : variable))
            return "";
        var isPlural = index + 1 < parts.Count && !parts[index + 1].BeginsLabel;
        return (renderer.Locale.Term(part.Label, TermForm.Short, isPlural) ?? part.Label) + " ";
    }

    private string Joint(string variable, string label, IReadOnlyList<NumberPart> parts, int index)
    {
        var joint = parts[index].Joint;
        if (joint.Contains('\\', StringComparison.Ordinal))
            return joint.Trim().Replace("\\", "", StringComparison.Ordinal);
        if (joint.Trim() is "-" or "\u2013" or "--")
        {
            var isRange = PageRange.MakeRange(parts[index], parts[index + 1]) || NumberText.IsRoman(parts[index].Value) && NumberText.IsRoman(parts[index + 1].Value);
            if (!isRange)
                return joint.Trim();
            var isKnown = variable is "page" or "issue" or "volume" or "edition" or "number"
                || variable == "locator" && renderer.Locale.HasTerm(label);
            if (isKnown)
                return renderer.Locale.Term("page-range-delimiter") ?? "\u2013";
            return variable == "collection-number" ? renderer.Locale.Term("year-range-delimiter") ?? "\u2013" : joint.Trim();
        }

        if (joint.Contains('&', StringComparison.Ordinal))
            return " " + (renderer.Locale.AndSymbol ?? "&") + " ";
        return joint;
    }
}
