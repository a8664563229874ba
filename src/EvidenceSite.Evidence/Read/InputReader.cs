using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
            return new(new InputFiles(null, null, null, [], [], []), problems.ToImmutable());
        }

        var (settings, glossary, wording) = ((InputText?)null, (InputText?)null, (InputText?)null);
        var documents = ImmutableArray.CreateBuilder<InputText>();
        var unreadable = ImmutableArray.CreateBuilder<string>();
        var assets = ImmutableArray.CreateBuilder<Asset>();
        var assetNames = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var hasSettings = false;
        var hasHome = false;
        foreach (var (path, fullPath) in entries)
        {
            if (path.StartsWith(AssetsFolder, StringComparison.Ordinal))
            {
                if (ReadAsset(path, fullPath, assetNames, problems) is { } asset)
                {
                    assets.Add(asset);
                }
            }
            else if (path == SettingsFile)
            {
                hasSettings = true;
                settings = ReadText(path, fullPath, memory, problems);
            }
            else if (path == GlossaryFile)
            {
                glossary = ReadText(path, fullPath, memory, problems);
            }
            else if (path == WordingFile)
            {
                wording = ReadText(path, fullPath, memory, problems);
            }
            else if (path.EndsWith(".md", StringComparison.Ordinal))
            {
                hasHome |= path == "index.md";
                if (ReadText(path, fullPath, memory, problems) is { } text)
                {
                    documents.Add(text);
                }
                else
                {
                    unreadable.Add(path);
                }
            }
            else
            {
                problems.Add(Catalogue.UnexpectedFile(path, "it is neither Markdown (.md), nor settings.yml, glossary.yml or wording.yml, nor under assets/"));
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
            new InputFiles(settings, glossary, wording, documents.ToImmutable(), unreadable.ToImmutable(), assets.ToImmutable()),
            problems.ToImmutable());
    }

    private static List<(string Path, string FullPath)>? List(string folder, DiagnosticCollector problems)
    {
        var files = new List<(string, string)>();
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

    private static void List(DirectoryInfo folder, string prefix, List<(string, string)> files, DiagnosticCollector problems)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name[0] is '_' or '.')
            {
                continue;
            }

            var path = prefix + entry.Name;
            if (entry.LinkTarget is not null)
            {
                problems.Add(Catalogue.SymbolicLink(path));
            }
            else if (entry is DirectoryInfo inner)
            {
                List(inner, path + "/", files, problems);
            }
            else
            {
                files.Add((path, entry.FullName));
            }
        }
    }

    private static Asset? ReadAsset(string path, string fullPath, Dictionary<string, string> namesBefore, DiagnosticCollector problems)
    {
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

        return ReadBytes(path, fullPath, problems) is { } bytes ? new Asset(path, ImmutableCollectionsMarshal.AsImmutableArray(bytes)) : null;
    }

    private static InputText? ReadText(string path, string fullPath, ReadMemory? memory, DiagnosticCollector problems)
    {
        if (memory is null)
        {
            return ReadText(path, fullPath, problems);
        }

        // Looked at before it is read: a change in between is then seen the next time.
        var file = new FileInfo(fullPath);
        var now = DateTime.UtcNow;
        if (!file.Exists)
        {
            return ReadText(path, fullPath, problems);
        }

        return memory.Recall(path, file)
            ?? (ReadText(path, fullPath, problems) is { } text ? memory.Keep(text, file.Length, file.LastWriteTimeUtc, now) : null);
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
}
