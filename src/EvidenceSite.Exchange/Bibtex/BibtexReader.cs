using System.Collections.Immutable;
using EvidenceSite.Exchange.Reading;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>Reads BibTeX and BibLaTeX.</summary>
internal static class BibtexReader
{
    // A book in a series in a collection: parents of parents, and no circle.
    private const int MostParents = 4;

    // Fields that belong to the parent alone (BibLaTeX manual, appendix B).
    private static readonly HashSet<string> NotInherited = new(
        ["crossref", "xref", "xdata", "ids", "keywords", "label", "options", "shorthand", "sortkey", "sortname", "sorttitle", "abstract", "annotation", "file", "doi", "shorttitle", "entryset", "related", "pages", "note", "pagetotal", "url", "urldate"],
        StringComparer.Ordinal);

    public static ImmutableArray<ImportedRecord> Read(string text, ProblemList problems)
    {
        var entries = BibtexScanner.Scan(text, problems);
        var byKey = new Dictionary<string, BibtexEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries.Where(entry => entry.Key.Length > 0))
        {
            if (!byKey.TryAdd(entry.Key, entry) && entry.Type != "xdata")
            {
                problems.Warn(entry.Line, 0, $"The key \"{entry.Key}\" is that of line {byKey[entry.Key].Line}, too.", "Nothing needs to be done if these are two works: the site has IDs of its own.");
            }
        }

        var records = ImmutableArray.CreateBuilder<ImportedRecord>(entries.Count);
        foreach (var entry in entries.Where(entry => entry.Type is not ("xdata" or "set" or "control" or "ieeetranbstctl" or "bibnote")))
        {
            records.Add(BibtexRecord.Build(entry, Inherited(entry, byKey, problems), problems));
        }

        foreach (var entry in entries.Where(entry => entry.Type is "set" or "control" or "ieeetranbstctl" or "bibnote"))
        {
            problems.Warn(entry.Line, 0, $"@{entry.Type} is no work; it was not taken.", "Nothing needs to be done.");
        }

        return records.ToImmutable();
    }

    /// <summary>The fields that an entry has from those that it names in <c>crossref</c> and <c>xdata</c>.</summary>
    private static List<BibtexField> Inherited(BibtexEntry entry, Dictionary<string, BibtexEntry> byKey, ProblemList problems)
    {
        var inherited = new List<BibtexField>();
        var seen = new HashSet<BibtexEntry> { entry };
        var child = entry;
        for (var level = 0; level < MostParents && (child.Get("crossref") ?? child.Get("xdata")) is { } named; level++)
        {
            BibtexEntry? next = null;
            foreach (var key in named.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(10))
            {
                if (!byKey.TryGetValue(key, out var parent))
                {
                    problems.Warn(child.Line, 0, $"\"{entry.Key}\" takes fields from \"{key}\", which is not in this file.", "Fill in what is missing, or export both.");
                    continue;
                }

                if (!seen.Add(parent))
                {
                    continue;
                }

                next ??= parent;
                inherited.AddRange(parent.Fields.Where(field => !NotInherited.Contains(field.Name)).Select(field => field with { Name = NameIn(entry.Type, parent.Type, field.Name) }));
            }

            if (next is null)
            {
                break;
            }

            child = next;
        }

        return inherited;
    }

    // The title of a book is the booktitle of what stands in it.
    private static string NameIn(string child, string parent, string field) => field switch
    {
        _ when parent == "xdata" => field,
        "title" or "subtitle" or "titleaddon" when parent is "periodical" => field == "title" ? "journaltitle" : "journal" + field,
        "title" or "subtitle" or "titleaddon" when parent.StartsWith("mv", StringComparison.Ordinal) => "main" + field,
        "title" or "subtitle" or "titleaddon" => "book" + field,
        "author" when child is "inbook" or "bookinbook" or "suppbook" => "bookauthor",
        "author" when child is "incollection" or "inproceedings" or "suppcollection" or "inreference" => "bookauthor",
        _ => field,
    };
}
