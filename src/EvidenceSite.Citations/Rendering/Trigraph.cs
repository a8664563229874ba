using System.Globalization;

namespace EvidenceSite.Citations.Rendering;

/// <summary>The label of a work made of its names and year, such as "DoRo99" ("citation-label").</summary>
internal static class Trigraph
{
    public static string Make(CitationItem item)
    {
        var names = item.Names.TryGetValue("author", out var authors)
            ? authors
            : item.Names.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value).FirstOrDefault();
        var label = "";
        if (names.IsDefaultOrEmpty)
        {
            label = "Xyz";
        }
        else
        {
            var letters = names.Length switch
            {
                1 => 4,
                2 or 3 => 2,
                _ => 1,
            };
            foreach (var name in names.Take(4))
            {
                var text = name.Family.Length > 0 ? name.Family : name.Literal;
                text = string.Concat(text.Where(char.IsLetterOrDigit));
                label += text[..Math.Min(letters, text.Length)];
            }
        }

        if (item.Dates.TryGetValue("issued", out var issued) && issued.Start is { } start)
            label += (Math.Abs(start.Year) % 100).ToString("00", CultureInfo.InvariantCulture);
        return label;
    }
}
