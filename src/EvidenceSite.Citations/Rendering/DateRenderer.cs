using System.Globalization;
using EvidenceSite.Citations.Locales;
using EvidenceSite.Citations.Numbers;
using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Rendering;

/// <summary>Renders cs:date.</summary>
internal sealed class DateRenderer(NodeRenderer renderer)
{
    public Rendered Render(DateNode node, RenderState state)
    {
        if (state.Substituted.Contains(node.Variable) || !state.Item.Dates.TryGetValue(node.Variable, out var date))
            return Rendered.Missing;
        NodeRenderer.Show(node.Variable, state);
        var localized = node.Form switch
        {
            DateForm.Text => renderer.Locale.TextDate,
            DateForm.Numeric => renderer.Locale.NumericDate,
            _ => null,
        };
        var format = localized is null
            ? node.Format
            : node.Format with { Delimiter = node.Format.Delimiter ?? localized.Format.Delimiter };
        var parts = Parts(node, localized);
        if (date.Start is not { } start)
        {
            if (date.Literal.Length == 0)
                return Rendered.Missing;
            if (state.Area == RenderArea.SortKey)
                return new Rendered(new OutText(date.Literal), VariableUse.Shown);
            var content = new List<OutNode>(Text.FieldText.Parse(date.Literal, renderer.Locale));
            if (renderer.ImplicitYearSuffix(state) is { } literalSuffix)
                content.Add(literalSuffix);
            return new Rendered(renderer.Wrap(format, content, state, new DateTag(node.Variable)), VariableUse.Shown);
        }

        if (state.Area == RenderArea.SortKey)
            return new Rendered(new OutText(SortKey(date, parts)), VariableUse.Shown);
        var rendered = date.End is { } end ? Range(parts, start, end, format.Delimiter, state) : Single(parts, start, state);
        return rendered.Count == 0
            ? Rendered.Missing
            : new Rendered(renderer.Wrap(format, rendered, state, new DateTag(node.Variable)), VariableUse.Shown);
    }

    /// <summary>A date as digits that sort by time, with only the parts that the style shows.</summary>
    public static string SortKey(CitationDate date, IReadOnlyList<DatePartNode>? parts)
    {
        if (date.Start is not { } start)
            return date.Literal;
        var key = Digits(start, parts);
        return date.End is { } end ? key + "-" + Digits(end, parts) : key;
    }

    private static string Digits(CitationDateParts date, IReadOnlyList<DatePartNode>? parts)
    {
        var month = Has(DatePartName.Month) ? date.Month : 0;
        var day = Has(DatePartName.Day) ? date.Day : 0;

        // Years before Christ count backwards.
        var year = Has(DatePartName.Year) ? date.Year + 1_000_000_000L : 0;
        return year.ToString("0000000000", CultureInfo.InvariantCulture)
            + month.ToString("00", CultureInfo.InvariantCulture)
            + day.ToString("00", CultureInfo.InvariantCulture);

        bool Has(DatePartName name) => parts is null || parts.Any(part => part.Name == name);
    }

    // The parts of the locale's date, with what the style says of each.
    private static List<DatePartNode> Parts(DateNode node, DateNode? localized)
    {
        if (localized is null)
            return [.. node.Parts];
        var parts = new List<DatePartNode>();
        foreach (var part in localized.Parts)
        {
            var isShown = node.Shown switch
            {
                DateParts.Year => part.Name == DatePartName.Year,
                DateParts.YearMonth => part.Name != DatePartName.Day,
                _ => true,
            };
            if (!isShown)
                continue;
            var own = node.Parts.FirstOrDefault(other => other.Name == part.Name);
            parts.Add(own is null
                ? part
                : part with
                {
                    Form = own.Form ?? part.Form,
                    RangeDelimiter = own.RangeDelimiter ?? part.RangeDelimiter,
                    Format = part.Format with
                    {
                        Formatting = own.Format.Formatting.Over(part.Format.Formatting),
                        Case = own.Format.Case == TextCase.None ? part.Format.Case : own.Format.Case,
                        StripPeriods = own.Format.StripPeriods || part.Format.StripPeriods,
                    },
                });
        }

        return parts;
    }

    private List<OutNode> Single(List<DatePartNode> parts, CitationDateParts date, RenderState state)
    {
        var output = new List<OutNode>();
        foreach (var part in parts)
        {
            if (Part(part, part.Format, date, state, isLast: true, isAlone: parts.Count == 1) is { } node)
                output.Add(node);
        }

        return output;
    }

    // Only the parts from the largest that differs on are written twice: "May 4–8, 2001".
    private List<OutNode> Range(List<DatePartNode> parts, CitationDateParts start, CitationDateParts end, string? delimiter, RenderState state)
    {
        var differs = DatePartName.Day;
        if (start.Year != end.Year)
            differs = DatePartName.Year;
        else if (start.Month != end.Month)
            differs = DatePartName.Month;
        else if (start.Day == end.Day)
            return Single(parts, start, state);
        var doubled = parts.FindAll(part => part.Name >= differs && Number(part.Name, start) != 0);
        if (doubled.Count == 0)
            return Single(parts, start, state);

        var first = parts.IndexOf(doubled[0]);
        var last = parts.IndexOf(doubled[^1]);
        var output = new List<OutNode>();
        for (var i = 0; i < first; i++)
            Add(output, Part(parts[i], parts[i].Format, start, state, isLast: true));
        var from = new List<OutNode>();
        var to = new List<OutNode>();
        for (var i = first; i <= last; i++)
        {
            var format = parts[i].Format;
            Add(from, Part(parts[i], i == last ? format with { Suffix = "" } : format, start, state, isLast: false));
            Add(to, Part(parts[i], i == first ? format with { Prefix = "" } : format, end, state, isLast: true));
        }

        // The delimiter of the parts does not go around that of the range.
        var largest = doubled.MinBy(part => part.Name)!;
        var inner = NodeFormat.Plain with { Delimiter = delimiter };
        var range = new List<OutNode> { new OutText(largest.RangeDelimiter ?? "\u2013") };
        if (OutNode.Group(inner, from) is { } left)
            range.Insert(0, left);
        if (OutNode.Group(inner, to) is { } right)
            range.Add(right);
        output.Add(new OutGroup(NodeFormat.Plain, [.. range]));

        for (var i = last + 1; i < parts.Count; i++)
            Add(output, Part(parts[i], parts[i].Format, end, state, isLast: true));
        return output;
    }

    private static void Add(List<OutNode> output, OutNode? node)
    {
        if (node is not null)
            output.Add(node);
    }

    private static int Number(DatePartName name, CitationDateParts date) => name switch
    {
        DatePartName.Year => date.Year,
        DatePartName.Month => date.Month,
        _ => date.Day,
    };

    private OutNode? Part(DatePartNode part, NodeFormat format, CitationDateParts date, RenderState state, bool isLast, bool isAlone = false)
    {
        var text = part.Name switch
        {
            DatePartName.Year => Year(part, date.Year, isAlone),
            DatePartName.Month => Month(part, date.Month),
            _ => Day(part, date),
        };
        if (text.Length == 0)
            return null;
        var children = new List<OutNode>();
        if (part.Name == DatePartName.Year)
        {
            children.Add(new OutGroup(NodeFormat.Plain, [new OutText(text)], YearTag.Instance));
            if (isLast && renderer.ImplicitYearSuffix(state) is { } suffix)
                children.Add(suffix);
        }
        else
        {
            children.Add(new OutText(text));
        }

        return renderer.Wrap(format, children, state);
    }

    // "325 AD" alone, "44BC-3-15" with other parts.
    private string Year(DatePartNode part, int year, bool isAlone)
    {
        if (year == 0)
            return "";
        var digits = Math.Abs((long)year).ToString(CultureInfo.InvariantCulture);
        if (part.Form == DatePartForm.Short && digits.Length == 4)
            digits = digits[2..];
        if (year < 0)
            return Era(digits, "bc", isAlone);
        return year < 1000 && part.Form != DatePartForm.Short ? Era(digits, "ad", isAlone) : digits;
    }

    private string Era(string digits, string name, bool isAlone)
    {
        var term = renderer.Locale.Term(name) ?? "";
        return isAlone && term.Length > 0 && !char.IsWhiteSpace(term[0]) ? digits + " " + term : digits + term;
    }

    private string Month(DatePartNode part, int month)
    {
        if (month == 0)
            return "";
        if (month > 12)
        {
            var season = "season-" + (month - 12).ToString("00", CultureInfo.InvariantCulture);
            return renderer.Locale.Term(season) ?? "";
        }

        var form = part.Form ?? DatePartForm.Long;
        return form switch
        {
            DatePartForm.Numeric => month.ToString(CultureInfo.InvariantCulture),
            DatePartForm.NumericLeadingZeros => month.ToString("00", CultureInfo.InvariantCulture),
            _ => renderer.Locale.Term(MonthTerm(month), form == DatePartForm.Short ? TermForm.Short : TermForm.Long) ?? "",
        };
    }

    private string Day(DatePartNode part, CitationDateParts date)
    {
        if (date.Day == 0)
            return "";
        switch (part.Form)
        {
            case DatePartForm.NumericLeadingZeros:
                return date.Day.ToString("00", CultureInfo.InvariantCulture);
            case DatePartForm.Ordinal when !renderer.Locale.LimitDayOrdinals || date.Day == 1:
                var gender = date.Month is > 0 and <= 12 ? renderer.Locale.GenderOf(MonthTerm(date.Month)) : Gender.Neuter;
                return NumberFormatter.Write(date.Day, NumberForm.Ordinal, gender, renderer.Locale);
            default:
                return date.Day.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static string MonthTerm(int month) => "month-" + month.ToString("00", CultureInfo.InvariantCulture);
}
