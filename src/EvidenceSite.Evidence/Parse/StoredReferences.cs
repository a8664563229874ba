using System.Collections.Immutable;
using EvidenceSite.Evidence.Bind;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Evidence.Yaml;

namespace EvidenceSite.Evidence.Parse;

/// <summary>
/// The bibliographic fields of the references that are there, finished or not: a reference whose study is still a blank is no document yet, and is
/// there all the same for whoever adds another one.
/// </summary>
public sealed class StoredReferences
{
    private readonly YamlLimits _limits;

    private StoredReferences(InputFiles files)
    {
        var settings = SettingsBinder.Bind(files.Settings, new DiagnosticCollector());
        _limits = new YamlLimits(settings.Limits.YamlDepth, settings.Limits.YamlEvents);
        var folder = DocumentFolders.Of(DocumentKind.Reference);
        var own = files.Documents.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)).ToList();
        All = [.. own.Select(Read).OfType<StoredReference>()];
        var read = All.Select(reference => reference.Path).ToHashSet(StringComparer.Ordinal);
        Unreadable =
        [
            .. own.Select(file => file.Path).Where(path => !read.Contains(path)),
            .. files.Unreadable.Where(path => path.StartsWith(folder, StringComparison.Ordinal)),
        ];
    }

    /// <summary>Those whose fields can be read, in the order of their paths.</summary>
    public ImmutableArray<StoredReference> All { get; }

    /// <summary>The files of those whose fields cannot be read at all.</summary>
    public ImmutableArray<string> Unreadable { get; }

    /// <summary>The references of an input folder.</summary>
    public static StoredReferences In(InputFiles files) => new(files);

    /// <summary>The fields of one file; null if they cannot be read. Fields that hold mistakes are left out.</summary>
    public StoredReference? Read(InputText file)
    {
        var problems = new DiagnosticCollector();
        if (DocumentPath.Read(file.Path, problems) is not { Kind: DocumentKind.Reference } path || FrontMatter.Find(file, problems) is not { } matter ||
            YamlReader.Read(file, matter.Start, matter.Length, _limits, problems) is not { } root)
        {
            return null;
        }

        return CslBinder.Bind(new MappingReader(root, "a reference", problems), path.Id) is { } csl ? new StoredReference(path.Id, file.Path, csl) : null;
    }
}

/// <summary>The bibliographic fields of a reference's file.</summary>
/// <param name="Id">Its ID.</param>
/// <param name="Path">The file, relative to the input folder.</param>
/// <param name="Csl">The fields.</param>
public sealed record StoredReference(string Id, string Path, CslItem Csl);
