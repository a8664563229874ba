using System.Collections.Immutable;
using EvidenceSite.Citations.Diagnostics;
using EvidenceSite.Citations.Locales;
using EvidenceSite.Citations.Xml;

namespace EvidenceSite.Citations.Styles;

/// <summary>Compiles a style file.</summary>
internal sealed class StyleCompiler(DiagnosticList diagnostics)
{
    private readonly AttributeReader _attributes = new(diagnostics);
    private readonly Dictionary<string, Macro> _macros = new(StringComparer.Ordinal);

    public CitationStyle? Compile(string xml)
    {
        var root = XmlFile.Read(xml, diagnostics);
        if (root is null)
            return null;
        if (root.Name != "style")
        {
            diagnostics.Error(root.Line, root.Name, "The file is not a CSL style: its root element is not style.", "Give a .csl file.");
            return null;
        }

        var info = root.Child("info");
        var parent = info?.Children.FirstOrDefault(child => child.Name == "link" && child["rel"] == "independent-parent")?["href"];
        if (parent is not null && root.Child("citation") is null)
        {
            return new CitationStyle
            {
                Title = TextOf(info, "title"),
                Id = TextOf(info, "id"),
                DefaultLocale = NotEmpty(root["default-locale"]),
                IndependentParent = parent,
            };
        }

        var nodes = CompileMacros(root);
        var names = _attributes.Names(root, onName: false);
        if (root.Child("citation") is not { } citationElement || Citation(citationElement, nodes, names) is not { } citation)
        {
            diagnostics.Error(root.Line, "style", "The style has no citation with a layout.", "Add citation and its layout.");
            return null;
        }

        var bibliography = root.Child("bibliography") is { } element ? Bibliography(element, nodes, names) : null;
        var locales = ImmutableArray.CreateBuilder<LocaleData>();
        foreach (var child in root.Children)
        {
            if (child.Name == "locale")
                locales.Add(new LocaleReader(diagnostics).Read(child));
        }

        return new CitationStyle
        {
            Title = TextOf(info, "title"),
            Id = TextOf(info, "id"),
            Rights = TextOf(info, "rights"),
            LicenceAddress = NotEmpty(info?.Child("rights")?["license"]),
            IsNoteStyle = root["class"] == "note",
            DefaultLocale = NotEmpty(root["default-locale"]),
            Citation = citation,
            Bibliography = bibliography,
            Names = names,
            DemoteParticle = _attributes.Word(root, "demote-non-dropping-particle", StyleWords.DemoteParticles) ?? DemoteParticle.DisplayAndSort,
            InitializeWithHyphen = _attributes.Flag(root, "initialize-with-hyphen") ?? true,
            PageRange = _attributes.Word(root, "page-range-format", StyleWords.PageRanges) ?? PageRangeFormat.None,
            UsesYearSuffix = Uses(root, element => element.Name == "text" && element["variable"] == "year-suffix"),
            UsesCitationNumber = Uses(root, element => element.Name is "text" or "number" && element["variable"] == "citation-number"),
            UsesDisambiguate = Uses(root, element => element["disambiguate"] == "true"),
            Locales = locales.ToImmutable(),
        };
    }

    private NodeCompiler CompileMacros(XmlElement root)
    {
        var found = new List<(Macro Macro, XmlElement Element)>();
        foreach (var child in root.Children)
        {
            if (child.Name != "macro")
                continue;
            var name = child["name"] ?? "";
            var macro = new Macro(name);
            if (!_macros.TryAdd(name, macro))
                diagnostics.Error(child.Line, "macro", $"There are two macros named \"{Excerpt.Of(name)}\"; the first is used.", "Rename one.");
            else
                found.Add((macro, child));
        }

        var nodes = new NodeCompiler(diagnostics, _macros);
        foreach (var (macro, element) in found)
            macro.Nodes = nodes.Children(element);

        // A macro that calls itself is emptied, so that nothing can render it by mistake.
        var sizes = new MacroSizes(diagnostics);
        var refused = new List<Macro>();
        foreach (var (macro, element) in found)
        {
            if (!sizes.Allow(macro, element.Line, "macro " + Excerpt.Of(macro.Name)))
                refused.Add(macro);
        }

        foreach (var macro in refused)
            macro.Nodes = [];

        return nodes;
    }

    private CitationArea? Citation(XmlElement element, NodeCompiler nodes, NameOptions above)
    {
        if (LayoutOf(element, nodes) is not { } layout)
            return null;
        return new CitationArea(layout, SortKeys(element, nodes), _attributes.Names(element, onName: false).Over(above))
        {
            AddNames = _attributes.Flag(element, "disambiguate-add-names") ?? false,
            AddGivenName = _attributes.Flag(element, "disambiguate-add-givenname") ?? false,
            GivenNameRule = _attributes.Word(element, "givenname-disambiguation-rule", StyleWords.GivenNameRules) ?? GivenNameRule.ByCite,
            AddYearSuffix = _attributes.Flag(element, "disambiguate-add-year-suffix") ?? false,
            Collapse = _attributes.Word(element, "collapse", StyleWords.Collapses) ?? Collapse.None,
            CiteGroupDelimiter = element["cite-group-delimiter"],
            YearSuffixDelimiter = element["year-suffix-delimiter"],
            AfterCollapseDelimiter = element["after-collapse-delimiter"],
            NearNoteDistance = _attributes.Count(element, "near-note-distance") ?? 5,
        };
    }

    private BibliographyArea? Bibliography(XmlElement element, NodeCompiler nodes, NameOptions above)
    {
        if (LayoutOf(element, nodes) is not { } layout)
            return null;
        return new BibliographyArea(layout, SortKeys(element, nodes), _attributes.Names(element, onName: false).Over(above))
        {
            HangingIndent = _attributes.Flag(element, "hanging-indent") ?? false,
            SecondFieldAlign = _attributes.Word(element, "second-field-align", StyleWords.SecondFieldAligns) ?? SecondFieldAlign.None,
            LineSpacing = _attributes.Count(element, "line-spacing") ?? 1,
            EntrySpacing = _attributes.Count(element, "entry-spacing") ?? 1,
            SubsequentAuthorSubstitute = element["subsequent-author-substitute"],
            SubstituteRule = _attributes.Word(element, "subsequent-author-substitute-rule", StyleWords.SubstituteRules) ?? SubstituteRule.CompleteAll,
        };
    }

    private Layout? LayoutOf(XmlElement area, NodeCompiler nodes)
    {
        if (area.Child("layout") is not { } element)
        {
            diagnostics.Error(area.Line, area.Name, "It has no layout, so that nothing is rendered.", "Add layout.");
            return null;
        }

        return new Layout(element.Line, _attributes.Format(element), nodes.Children(element));
    }

    private ImmutableArray<SortBy> SortKeys(XmlElement area, NodeCompiler nodes)
    {
        if (area.Child("sort") is not { } sort)
            return [];
        var keys = ImmutableArray.CreateBuilder<SortBy>(sort.Children.Count);
        foreach (var element in sort.Children)
        {
            if (element.Name != "key")
            {
                diagnostics.Warn(element.Line, element.Name, "CSL allows only key in sort.", "Remove it.");
                continue;
            }

            var macro = element["macro"] is { } name ? nodes.FindMacro(element, name) : null;
            if (macro is null && element["variable"] is null)
            {
                if (element["macro"] is null)
                    diagnostics.Error(element.Line, "key", "The key says nothing to sort by.", "Add variable or macro.");
                continue;
            }

            keys.Add(new SortBy(
                element.Line,
                macro is null ? element["variable"] : null,
                macro,
                _attributes.Word(element, "sort", StyleWords.SortDirections) ?? false,
                new NameOptions
                {
                    EtAlMin = _attributes.Count(element, "names-min"),
                    EtAlUseFirst = _attributes.Count(element, "names-use-first"),
                    EtAlUseLast = _attributes.Flag(element, "names-use-last"),
                }));
        }

        return keys.ToImmutable();
    }

    private static bool Uses(XmlElement element, Func<XmlElement, bool> test) =>
        test(element) || element.Children.Any(child => Uses(child, test));

    private static string TextOf(XmlElement? info, string child) => info?.Child(child)?.Text.Trim() ?? "";

    private static string? NotEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
