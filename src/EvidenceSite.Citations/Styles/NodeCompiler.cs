using System.Collections.Immutable;
using EvidenceSite.Citations.Diagnostics;
using EvidenceSite.Citations.Xml;

namespace EvidenceSite.Citations.Styles;

/// <summary>Compiles rendering elements.</summary>
internal sealed class NodeCompiler(DiagnosticList diagnostics, IReadOnlyDictionary<string, Macro> macros)
{
    private readonly AttributeReader _attributes = new(diagnostics);

    public ImmutableArray<StyleNode> Children(XmlElement parent)
    {
        var nodes = ImmutableArray.CreateBuilder<StyleNode>(parent.Children.Count);
        foreach (var child in parent.Children)
        {
            if (Node(child) is { } node)
                nodes.Add(node);
        }

        return nodes.ToImmutable();
    }

    /// <summary>The macro of that name, or null after an error.</summary>
    public Macro? FindMacro(XmlElement element, string name)
    {
        if (macros.TryGetValue(name, out var macro))
            return macro;
        diagnostics.Error(
            element.Line,
            element.Name,
            $"There is no macro \"{Excerpt.Of(name)}\".",
            "Add the macro, or name one that the style has.");
        return null;
    }

    private StyleNode? Node(XmlElement element)
    {
        switch (element.Name)
        {
            case "text":
                return TextNode(element);
            case "number":
                return new NumberNode(
                    element.Line,
                    _attributes.Format(element),
                    Required(element, "variable"),
                    _attributes.Word(element, "form", StyleWords.NumberForms) ?? NumberForm.Numeric);
            case "label":
                return Label(element, Required(element, "variable"));
            case "group":
                return new GroupNode(element.Line, _attributes.Format(element), Children(element));
            case "choose":
                return Choose(element);
            case "date":
                return Date(element, Required(element, "variable"));
            case "names":
                return Names(element);
            default:
                diagnostics.Warn(element.Line, element.Name, "CSL has no such rendering element here.", "Remove it or correct its name.");
                return null;
        }
    }

    private StyleNode? TextNode(XmlElement element)
    {
        var format = _attributes.Format(element);
        if (element["variable"] is { } variable)
            return new VariableNode(element.Line, format, variable.Trim(), element["form"] == "short");
        if (element["macro"] is { } name)
            return FindMacro(element, name) is { } macro ? new MacroNode(element.Line, format, macro) : null;
        if (element["term"] is { } term)
        {
            var form = _attributes.Word(element, "form", StyleWords.TermForms) ?? TermForm.Long;
            return new TermNode(element.Line, format, term, form, _attributes.Flag(element, "plural") ?? false);
        }

        if (element["value"] is { } value)
            return new ValueNode(element.Line, format, value);
        diagnostics.Error(element.Line, element.Name, "The element says nothing to render.", "Add variable, macro, term or value.");
        return null;
    }

    private LabelNode Label(XmlElement element, string variable) => new(
        element.Line,
        _attributes.Format(element),
        variable,
        _attributes.Word(element, "form", StyleWords.TermForms) ?? TermForm.Long,
        _attributes.Word(element, "plural", StyleWords.Plurals) ?? LabelPlural.Contextual);

    private ChooseNode Choose(XmlElement element)
    {
        var branches = ImmutableArray.CreateBuilder<Branch>(element.Children.Count);
        foreach (var child in element.Children)
        {
            switch (child.Name)
            {
                case "if" or "else-if":
                    branches.Add(new Branch(
                        _attributes.Word(child, "match", StyleWords.Matches) ?? ConditionMatch.All,
                        Conditions(child),
                        Children(child)));
                    break;
                case "else":
                    branches.Add(new Branch(ConditionMatch.All, [], Children(child)));
                    break;
                default:
                    diagnostics.Warn(child.Line, child.Name, "CSL allows only if, else-if and else in choose.", "Remove it.");
                    break;
            }
        }

        return new ChooseNode(element.Line, branches.ToImmutable());
    }

    private ImmutableArray<Condition> Conditions(XmlElement element)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        foreach (var (attribute, value) in element.Attributes)
        {
            ConditionKind? kind = attribute switch
            {
                "type" => ConditionKind.Type,
                "variable" => ConditionKind.Variable,
                "is-numeric" => ConditionKind.IsNumeric,
                "is-uncertain-date" => ConditionKind.IsUncertainDate,
                "locator" => ConditionKind.Locator,
                "position" => ConditionKind.Position,
                "disambiguate" => ConditionKind.Disambiguate,
                _ => null,
            };
            if (kind is { } known)
            {
                foreach (var word in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    conditions.Add(new Condition(known, word));
            }
            else if (attribute != "match")
            {
                diagnostics.Warn(element.Line, element.Name, $"CSL has no condition \"{attribute}\".", "Remove the attribute.");
            }
        }

        return conditions.ToImmutable();
    }

    internal DateNode Date(XmlElement element, string variable)
    {
        // Each of the three some times; thousands of them would be written wherever a date is.
        const int mostParts = 12;
        var parts = ImmutableArray.CreateBuilder<DatePartNode>();
        foreach (var child in element.Children)
        {
            if (child.Name != "date-part" || _attributes.Word(child, "name", StyleWords.DatePartNames) is not { } name)
            {
                diagnostics.Warn(child.Line, child.Name, "A date holds date-parts named year, month or day only.", "Remove it or correct its name.");
                continue;
            }

            if (parts.Count == mostParts)
            {
                diagnostics.Warn(child.Line, child.Name, $"A date has more than {mostParts} date-parts; the others are left out.", "Name year, month and day once.");
                break;
            }

            parts.Add(new DatePartNode(
                child.Line,
                _attributes.Format(child),
                name,
                _attributes.Word(child, "form", StyleWords.DatePartForms),
                child["range-delimiter"]));
        }

        return new DateNode(
            element.Line,
            _attributes.Format(element),
            variable,
            _attributes.Word(element, "form", StyleWords.DateForms) ?? DateForm.Own,
            _attributes.Word(element, "date-parts", StyleWords.ShownDateParts) ?? DateParts.YearMonthDay,
            parts.ToImmutable());
    }

    private NamesNode Names(XmlElement element)
    {
        NameNode? name = null;
        EtAlNode? etAl = null;
        LabelNode? label = null;
        var labelFirst = false;
        ImmutableArray<StyleNode> substitute = [];
        foreach (var child in element.Children)
        {
            switch (child.Name)
            {
                case "name":
                    name = Name(child);
                    break;
                case "et-al":
                    etAl = new EtAlNode(child.Line, _attributes.Format(child), child["term"] ?? "et-al");
                    break;
                case "label":
                    label = Label(child, "");
                    labelFirst = name is null && element.Child("name") is not null;
                    break;
                case "substitute":
                    substitute = Children(child);
                    break;
                default:
                    diagnostics.Warn(child.Line, child.Name, "CSL allows only name, et-al, label and substitute in names.", "Remove it.");
                    break;
            }
        }

        var variables = Required(element, "variable").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new NamesNode(element.Line, _attributes.Format(element), [.. variables], name, etAl, label, labelFirst, substitute);
    }

    private NameNode Name(XmlElement element)
    {
        var parts = NamePartFormat.Plain;
        foreach (var child in element.Children)
        {
            switch (child.Name, child["name"])
            {
                case ("name-part", "given"):
                    parts = parts with { Given = _attributes.Format(child) };
                    break;
                case ("name-part", "family"):
                    parts = parts with { Family = _attributes.Format(child) };
                    break;
                default:
                    diagnostics.Warn(child.Line, child.Name, "A name holds name-parts named given or family only.", "Remove it or correct its name.");
                    break;
            }
        }

        return new NameNode(element.Line, _attributes.Format(element), _attributes.Names(element, onName: true), parts);
    }

    private string Required(XmlElement element, string attribute)
    {
        if (element[attribute] is { } value && value.Trim().Length > 0)
            return value.Trim();
        diagnostics.Error(element.Line, element.Name, $"The attribute {attribute} is missing, so that nothing is rendered.", $"Add {attribute}.");
        return "";
    }
}
