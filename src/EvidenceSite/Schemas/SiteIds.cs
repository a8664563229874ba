using System.Collections.Frozen;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Evidence.Settings;

namespace EvidenceSite.Schemas;

/// <summary>What the input folder holds, as far as editors can offer it. The files may have errors.</summary>
/// <param name="Settings">The site's settings; stand-ins where they cannot be read.</param>
/// <param name="Ids">The IDs of each kind of document, sorted (ordinal).</param>
public sealed record SiteIds(SiteSettings Settings, FrozenDictionary<DocumentKind, IReadOnlyList<string>> Ids)
{
    /// <summary>Reads the folder.</summary>
    public static SiteIds Read(string input)
    {
        var files = InputReader.Read(input).Value;
        var paths = files.Documents.Select(document => document.Path).Concat(files.Unreadable).Order(StringComparer.Ordinal).ToList();
        return new SiteIds(
            Parser.Parse(files).Value.Settings, Enum.GetValues<DocumentKind>().ToFrozenDictionary(kind => kind, kind => IdsIn(DocumentFolders.Of(kind), paths)));
    }

    private static IReadOnlyList<string> IdsIn(string folder, List<string> paths) =>
    [
        .. paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path.LastIndexOf('/') == folder.Length - 1)
            .Select(path => path[folder.Length..^".md".Length]),
    ];
}
