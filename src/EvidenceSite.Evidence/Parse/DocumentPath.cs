using EvidenceSite.Evidence.Bind;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Parse;

/// <summary>What the path of a Markdown file says: which kind of document it is, and its ID.</summary>
internal readonly record struct DocumentPath(DocumentKind Kind, string Id)
{
    // Pages that the site makes of its own accord stand beside the pages of their own.
    private static readonly string[] ReservedPages =
    [
        "404", "about-the-data", "bibliography", "comparison", "conditions", "download", "evidence-map", "glossary", "licences", "read-through", "references", "reuse", "search", "sources",
        "topics", "treatments",
    ];

    /// <summary>Reads a path; null after a problem was added.</summary>
    public static DocumentPath? Read(string path, DiagnosticCollector problems)
    {
        var slash = path.LastIndexOf('/');
        var folder = path[..(slash + 1)];
        var id = path[(slash + 1)..^".md".Length];
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            if (DocumentFolders.Of(kind) != folder)
            {
                continue;
            }

            if (Identifier.Fault(id) is { } fault)
            {
                problems.Add(Catalogue.BadFileName(path, fault, LikelyMeant.Id(id) is { } meant ? meant + ".md" : null));
                return null;
            }

            var isReserved = kind == DocumentKind.Page ? ReservedPages.Contains(WithoutNumber(id), StringComparer.Ordinal) : id == "index";
            if (isReserved)
            {
                problems.Add(Catalogue.ReservedName(path, id));
                return null;
            }

            return new DocumentPath(kind, id);
        }

        var folders = string.Join(", ", Enum.GetValues<DocumentKind>().Select(DocumentFolders.Of).Where(known => known.Length > 0));
        problems.Add(Catalogue.UnexpectedFile(path, $"Markdown stands at the top or in {folders}"));
        return null;
    }

    /// <summary>A long list of the site has further pages: "conditions-2".</summary>
    private static string WithoutNumber(string id)
    {
        var name = id.TrimEnd([.. "0123456789"]);
        return name.Length < id.Length && name.EndsWith('-') ? name[..^1] : id;
    }
}
