using System.Globalization;
using EvidenceSite.Citations;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Changes;

/// <summary>Compares the bibliographic data of a work, field by field. The title is compared as the document's.</summary>
internal static class WorkValues
{
    /// <summary>Adds the fields that differ, in the order of their names.</summary>
    public static ValuePairs Work(this ValuePairs values, CslItem was, CslItem now)
    {
        var (before, after) = (Of(was), Of(now));
        foreach (var name in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            values.Value("csl." + name, before.GetValueOrDefault(name), after.GetValueOrDefault(name));
        }

        return values;
    }

    private static Dictionary<string, string> Of(CslItem work)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["type"] = work.Type };
        foreach (var (name, text) in work.Item.Fields.Where(field => field.Key != "title"))
        {
            values[name] = text;
        }

        foreach (var (name, people) in work.Item.Names)
        {
            values[name] = string.Join("; ", people.Select(Of));
        }

        foreach (var (name, date) in work.Item.Dates)
        {
            values[name] = Of(date);
        }

        foreach (var (name, text) in work.Custom)
        {
            values["custom." + name] = text;
        }

        return values;
    }

    private static string Of(CitationName name) => name.Literal.Length > 0
        ? name.Literal
        : string.Join(' ', ((string[])[name.Given, name.DroppingParticle, name.NonDroppingParticle, name.Family, name.Suffix]).Where(part => part.Length > 0));

    private static string Of(CitationDate date)
    {
        var text = date.Start is { } start ? Of(start) : date.Literal;
        return $"{text}{(date.End is { } end ? "/" + Of(end) : "")}{(date.Circa ? "~" : "")}";
    }

    private static string Of(CitationDateParts parts) => string.Join('-', ((int[])[parts.Year, parts.Month > 12 ? parts.Month + 8 : parts.Month, parts.Day])
        .TakeWhile(part => part != 0).Select(part => part.ToString("00", CultureInfo.InvariantCulture)));
}
