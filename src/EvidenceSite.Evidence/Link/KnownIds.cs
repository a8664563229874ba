using System.Collections.Frozen;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Parse;

namespace EvidenceSite.Evidence.Link;

/// <summary>
/// The IDs of the documents that are there, readable or not: a mistake in one file must not make every link to it look broken.
/// </summary>
internal sealed class KnownIds
{
    private readonly FrozenDictionary<DocumentKind, FrozenSet<string>> _ids;

    /// <summary>Takes the IDs from the files.</summary>
    public KnownIds(ParsedFiles files)
    {
        var paths = files.Documents.Select(document => document.File).Concat(files.BrokenFiles).ToList();
        Files = paths.ToFrozenSet(StringComparer.Ordinal);
        Broken = files.BrokenFiles.ToFrozenSet(StringComparer.Ordinal);
        _ids = Enum.GetValues<DocumentKind>().ToFrozenDictionary(kind => kind, kind => IdsIn(DocumentFolders.Of(kind), paths));
    }

    /// <summary>The files of all documents.</summary>
    public FrozenSet<string> Files { get; }

    /// <summary>The files of documents that could not be read.</summary>
    public FrozenSet<string> Broken { get; }

    /// <summary>The IDs of a kind.</summary>
    public FrozenSet<string> Of(DocumentKind kind) => _ids[kind];

    private static FrozenSet<string> IdsIn(string folder, List<string> paths) =>
        paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path.LastIndexOf('/') == folder.Length - 1)
            .Select(path => path[folder.Length..^".md".Length])
            .ToFrozenSet(StringComparer.Ordinal);
}
