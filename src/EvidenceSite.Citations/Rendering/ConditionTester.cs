using EvidenceSite.Citations.Numbers;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Rendering;

/// <summary>Tests the conditions of cs:if and cs:else-if.</summary>
internal static class ConditionTester
{
    public static bool Holds(Branch branch, RenderState state)
    {
        if (branch.Conditions.IsEmpty)
            return true;
        foreach (var condition in branch.Conditions)
        {
            var holds = Holds(condition, state);
            if (branch.Match == ConditionMatch.All && !holds)
                return false;
            if (branch.Match == ConditionMatch.Any && holds)
                return true;
            if (branch.Match == ConditionMatch.None && holds)
                return false;
        }

        return branch.Match != ConditionMatch.Any;
    }

    private static bool Holds(Condition condition, RenderState state) => condition.Kind switch
    {
        ConditionKind.Type => state.Item.Type == condition.Value,
        ConditionKind.Variable => HasVariable(condition.Value, state),
        ConditionKind.IsNumeric => IsNumeric(condition.Value, state),
        ConditionKind.IsUncertainDate => state.Item.Dates.TryGetValue(condition.Value, out var date) && date.Circa,
        ConditionKind.Locator => state.Cite?.Locator is { } locator && locator.Trim().Length > 0 && NumberRenderer.LabelOf(state.Cite) == condition.Value.Replace(' ', '-'),
        ConditionKind.Position => IsAt(condition.Value, state),
        ConditionKind.Disambiguate => condition.Value == "true" && Disambiguates(state),
        _ => false,
    };

    private static bool HasVariable(string variable, RenderState state)
    {
        switch (variable)
        {
            case "locator":
                return state.Cite?.Locator is { } locator && locator.Trim().Length > 0;
            case "citation-number":
                return state.CitationNumber > 0;
            case "first-reference-note-number":
                return state.FirstNote > 0;
            case "year-suffix":
                return state.YearSuffix > 0;
            case "citation-label":
                return true;
            default:
                break;
        }

        if (state.Substituted.Contains(variable))
            return false;
        if (CslVariables.IsDate(variable))
            return state.Item.Dates.TryGetValue(variable, out var date) && (date.Start is not null || date.Literal.Length > 0);
        return state.Item.Names.ContainsKey(variable) || NodeRenderer.Field(variable, state) is { Length: > 0 };
    }

    private static bool IsNumeric(string variable, RenderState state)
    {
        var value = variable switch
        {
            "locator" => state.Cite?.Locator,
            "citation-number" => state.CitationNumber > 0 ? "1" : null,
            _ => NodeRenderer.Field(variable, state),
        };
        return value is not null && NumberText.Parse(value).IsNumeric;
    }

    private static bool IsAt(string position, RenderState state)
    {
        if (state.Area == RenderArea.Bibliography)
            return false;
        return position switch
        {
            "first" => state.Position == CitePosition.First,
            "subsequent" => state.Position != CitePosition.First,
            "ibid" => state.Position is CitePosition.Ibid or CitePosition.IbidWithLocator,
            "ibid-with-locator" => state.Position == CitePosition.IbidWithLocator,
            "near-note" => state.IsNearNote,
            _ => false,
        };
    }

    private static bool Disambiguates(RenderState state)
    {
        state.ConditionsAsked++;
        if (state.Shape is not { } shape || state.ConditionsMet >= shape.Conditions)
            return false;
        state.ConditionsMet++;
        return true;
    }
}
