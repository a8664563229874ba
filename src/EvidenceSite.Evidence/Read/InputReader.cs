using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EvidenceSite.Evidence.Citing;
using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Read;

/// <summary>The first stage, and the only one that reads the input folder.</summary>
public static class InputReader
{
    /// <summary>No file above this size is opened, whatever the settings say: 64 MiB.</summary>
    public const long LargestFile = 64 * 1024 * 1024;

    private const string SettingsFile = "settings.yml";
    private const string GlossaryFile = "glossary.yml";
    private const string WordingFile = "wording.yml";
    private const string AssetsFolder = "assets/";

    /// <summary>Reads every file of the folder but those whose name, or whose folder's name, starts with <c>_</c> or a dot.</summary>
    /// <param name="folder">The input folder.</param>
    /// <param name="memory">The texts of an earlier reading; null if there was none.</param>
    public static Staged<InputFiles> Read(string folder, ReadMemory? memory = null)
    {
        var problems = new DiagnosticCollector();
        var entries = List(folder, problems);
        if (entries is null)
        {
            return new(new InputFiles(null, null, null, [], [], [], new CitationFiles([], [])), problems.ToImmutable());
        }

        var files = entries.Select(entry => new Entry(
            entry.Path, () => ReadText(entry.Path, entry.File, memory, problems), () => ReadBytes(entry.Path, entry.File.FullName, problems)));
        return Sort(files, problems);
    }

    /// <summary>Takes the files of a folder that is kept elsewhere, such as in a revision, by the same rules.</summary>
    /// <param name="files">Its files, in any order.</param>
    public static Staged<InputFiles> Take(IEnumerable<StoredFile> files)
    {
        var problems = new DiagnosticCollector();
        var entries = new List<Entry>();
        foreach (var file in files.Where(file => !file.Path.Split('/').Any(IsSkipped)).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (file.Content is not { } content)
            {
                problems.Add(Catalogue.SymbolicLink(file.Path));
            }
            else if (content.Length > LargestFile)
            {
                problems.Add(Catalogue.FileTooLarge(file.Path, content.Length, LargestFile));
            }
            else
            {
                entries.Add(new Entry(file.Path, () => TextDecoder.Decode(file.Path, content, problems), content.ToArray));
            }
        }

        return Sort(entries, problems);
    }

    private static bool IsSkipped(string name) => name[0] is '_' or '.';

    private static Staged<InputFiles> Sort(IEnumerable<Entry> entries, DiagnosticCollector problems)
    {
        var (settings, glossary, wording) = ((InputText?)null, (InputText?)null, (InputText?)null);
        var documents = ImmutableArray.CreateBuilder<InputText>();
        var unreadable = ImmutableArray.CreateBuilder<string>();
        var assets = ImmutableArray.CreateBuilder<Asset>();
        var styles = ImmutableArray.CreateBuilder<InputText>();
        var locales = ImmutableArray.CreateBuilder<InputText>();
        var assetNames = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var hasSettings = false;
        var hasHome = false;
        foreach (var entry in entries)
        {
            var path = entry.Path;
            if (path.StartsWith(AssetsFolder, StringComparison.Ordinal))
            {
                if (ReadAsset(entry, assetNames, problems) is { } asset)
                {
                    assets.Add(asset);
                }
            }
            else if (path == SettingsFile)
            {
                hasSettings = true;
                settings = entry.Text();
            }
            else if (path == GlossaryFile)
            {
                glossary = entry.Text();
            }
            else if (path == WordingFile)
            {
                wording = entry.Text();
            }
            else if (path.EndsWith(".md", StringComparison.Ordinal))
            {
                hasHome |= path == "index.md";
                if (entry.Text() is { } text)
                {
                    documents.Add(text);
                }
                else
                {
                    unreadable.Add(path);
                }
            }
            else if (CitationFiles.Has(path))
            {
                if (entry.Text() is { } text)
                {
                    (CitationFiles.IsStyle(path) ? styles : locales).Add(text);
                }
            }
            else
            {
                problems.Add(Catalogue.UnexpectedFile(path, "it is neither Markdown (.md), nor settings.yml, glossary.yml or wording.yml, nor a citation style (.csl), nor under assets/"));
            }
        }

        if (!hasSettings)
        {
            problems.Add(Catalogue.SettingsMissing());
        }

        if (!hasHome)
        {
            problems.Add(Catalogue.HomePageMissing());
        }

        return new(
            new InputFiles(settings, glossary, wording, documents.ToImmutable(), unreadable.ToImmutable(), assets.ToImmutable(), new CitationFiles(styles.ToImmutable(), locales.ToImmutable())),
            problems.ToImmutable());
    }

    private static List<(string Path, FileInfo File)>? List(string folder, DiagnosticCollector problems)
    {
        var files = new List<(string, FileInfo)>();
        try
        {
            List(new DirectoryInfo(folder), "", files, problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException or ArgumentException)
        {
            problems.Add(Catalogue.InputFolderMissing(folder, e.Message));
            return null;
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Item1, b.Item1));
        return files;
    }

    private static void List(DirectoryInfo folder, string prefix, List<(string, FileInfo)> files, DiagnosticCollector problems)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (IsSkipped(entry.Name))
            {
                continue;
            }

            var path = prefix + entry.Name;
            // Where a link leads is asked of the system each time; that it may be one is known from the listing.
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
            {
                problems.Add(Catalogue.SymbolicLink(path));
            }
            else if (entry is DirectoryInfo inner)
            {
                List(inner, path + "/", files, problems);
            }
            else if (entry is FileInfo file)
            {
                files.Add((path, file));
            }
        }
    }

    private static Asset? ReadAsset(Entry entry, Dictionary<string, string> namesBefore, DiagnosticCollector problems)
    {
        var path = entry.Path;
        if (AssetPath.Fault(path) is { } fault)
        {
            problems.Add(Catalogue.BadFileName(path, fault));
            return null;
        }

        if (!namesBefore.TryAdd(path, path))
        {
            problems.Add(Catalogue.BadFileName(path, $"differs from {namesBefore[path]} only in capital letters"));
            return null;
        }

        return entry.Bytes() is { } bytes ? new Asset(path, ImmutableCollectionsMarshal.AsImmutableArray(bytes)) : null;
    }

    private static InputText? ReadText(string path, FileInfo file, ReadMemory? memory, DiagnosticCollector problems)
    {
        // Its size and time are those of the listing, before it is read: a change in between is then seen the next time.
        var now = DateTime.UtcNow;
        if (memory is null || !file.Exists)
        {
            return ReadText(path, file.FullName, problems);
        }

        return memory.Recall(path, file)
            ?? (ReadText(path, file.FullName, problems) is { } text ? memory.Keep(text, file.Length, file.LastWriteTimeUtc, now) : null);
    }

    private static InputText? ReadText(string path, string fullPath, DiagnosticCollector problems) =>
        ReadBytes(path, fullPath, problems) is { } bytes ? TextDecoder.Decode(path, bytes, problems) : null;

    private static byte[]? ReadBytes(string path, string fullPath, DiagnosticCollector problems)
    {
        try
        {
            // A pipe or device has no length, and opening one can wait for ever.
            if (new FileInfo(fullPath).Length == 0)
            {
                return [];
            }

            using var stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            if (stream.Length > LargestFile)
            {
                problems.Add(Catalogue.FileTooLarge(path, stream.Length, LargestFile));
                return null;
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Catalogue.FileUnreadable(path, e.Message));
            return null;
        }
    }

    /// <summary>A file of the folder.</summary>
    /// <param name="Path">Its path in the folder.</param>
    /// <param name="Text">Gives its text; null after a problem was added.</param>
    /// <param name="Bytes">Gives its bytes; null after a problem was added.</param>
    private readonly record struct Entry(string Path, Func<InputText?> Text, Func<byte[]?> Bytes);
}
