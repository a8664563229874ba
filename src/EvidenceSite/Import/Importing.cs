using System.Globalization;
using System.Text;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Exchange;
using EvidenceSite.New;

namespace EvidenceSite.Import;

/// <summary>
/// Makes references of the records of bibliographic files, one file each. A work that is there already is not written again, no file is ever
/// overwritten, and a record that cannot be used does not keep the others from being written.
/// </summary>
/// <param name="input">The input folder.</param>
/// <param name="isRehearsal">Whether nothing is written.</param>
/// <param name="standardInput">Opens what <c>-</c> stands for.</param>
/// <param name="log">Told what was written, and what was not.</param>
/// <param name="errors">Told of problems.</param>
public sealed class Importing(DirectoryInfo input, bool isRehearsal, Func<Stream> standardInput, TextWriter log, TextWriter errors)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Imports files.</summary>
    /// <param name="names">Their paths; <c>-</c> for standard input.</param>
    /// <returns>An exit code: problems found if a file or a record could not be used.</returns>
    public int Run(IReadOnlyList<string> names)
    {
        var folder = InputReader.Read(input.FullName).Value;
        var stored = StoredReferences.In(folder);
        var files = new List<ImportedFile>();
        var hasFailed = false;
        foreach (var name in names)
        {
            if (Read(name) is not { } file)
            {
                hasFailed = true;
                continue;
            }

            files.Add(file);
            hasFailed |= file.Reading.Problems.Any(problem => problem.Severity == ImportSeverity.Error);
            foreach (var problem in file.Reading.Problems)
            {
                errors.WriteLine(problem);
            }
        }

        var works = Sorted(files, stored);
        var fresh = Enumerable.Range(0, works.Count).Where(i => works[i] is { Same: null, Fault: null }).ToList();
        var ids = ReferenceIds.Of([.. fresh.Select(i => works[i].Record.Item)], Taken(folder));
        var text = new ReferenceText(new BlankTexts(input.FullName));
        foreach (var (i, id) in fresh.Zip(ids))
        {
            works[i] = Written(works[i], id, text, stored);
        }

        foreach (var work in works.Where(work => work.Fault is not null))
        {
            hasFailed = true;
            errors.WriteLine(new ImportProblem(ImportSeverity.Error, work.File.Name, work.Record.Line, 0, work.Fault!, "The other records are not touched by this."));
        }

        ImportReport.Write(files, works, stored.Unreadable, isRehearsal, log);
        return hasFailed ? ExitCodes.ProblemsFound : ExitCodes.Success;
    }

    /// <summary>What is new, what is known, and what cannot be a reference.</summary>
    private static List<ImportedWork> Sorted(List<ImportedFile> files, StoredReferences stored)
    {
        var known = new KnownWorks();
        foreach (var reference in stored.All)
        {
            known.Add(new KnownWork(reference.Path, reference.Csl.Item, IsStored: true));
        }

        var works = new List<ImportedWork>();
        foreach (var file in files)
        {
            foreach (var record in file.Reading.Records)
            {
                var work = new ImportedWork(file, record);
                if (!record.Item.Fields.ContainsKey("title"))
                {
                    works.Add(work with { Fault = "The record has no title. It was not written." });
                }
                else if (known.Find(record.Item) is { } same)
                {
                    works.Add(work with { Same = same });
                }
                else
                {
                    known.Add(new KnownWork(work.Place, record.Item, IsStored: false));
                    works.Add(work);
                }
            }
        }

        return works;
    }

    private HashSet<string> Taken(InputFiles folder)
    {
        var prefix = DocumentFolders.Of(DocumentKind.Reference);
        var taken = folder.Documents.Select(document => document.Path).Concat(folder.Unreadable).Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path).ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var place = new DirectoryInfo(Path.Combine(input.FullName, prefix));
        if (place.Exists)
        {
            // Also what the site skips, such as links: nothing is overwritten.
            taken.UnionWith(place.EnumerateFileSystemInfos().Select(entry => Path.GetFileNameWithoutExtension(entry.Name).ToLowerInvariant()));
        }

        return taken;
    }

    private ImportedWork Written(ImportedWork work, string id, ReferenceText text, StoredReferences stored)
    {
        var path = $"{DocumentFolders.Of(DocumentKind.Reference)}{id}.md";
        var full = Path.Combine(input.FullName, path);
        var origin = $"{(work.File.Name == StandardInput ? StandardInput : $"\"{Path.GetFileName(work.File.Name)}\"")} ({work.File.Form}), line {work.Record.Line.ToString(CultureInfo.InvariantCulture)}";
        var content = text.Of(work.Record, Clean(origin));
        var bytes = Utf8.GetBytes(content);
        if (stored.Read(new InputText(path, content, bytes.Length)) is not { } read || !IsSame(read.Csl, work.Record))
        {
            return work with { Fault = "The record holds more than a reference can hold, or something that its form cannot keep. It was not written." };
        }

        if (isRehearsal)
        {
            return work with { Written = full };
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            using var stream = new FileStream(full, FileMode.CreateNew, FileAccess.Write);
            stream.Write(bytes);
            return work with { Written = full };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return work with { Fault = $"{full} cannot be written: {e.Message}" };
        }
    }

    /// <summary>Whether the file, read back, says what the record says: nothing is lost on the way through YAML.</summary>
    private static bool IsSame(CslItem read, ImportedRecord record)
    {
        var item = record.Item;
        return read.Type == item.Type && read.Custom.SequenceEqual(record.Custom) &&
            read.Item.Fields.Count == item.Fields.Count && item.Fields.All(field => read.Item.Fields.TryGetValue(field.Key, out var text) && (text == field.Value || field.Key == "URL")) &&
            read.Item.Dates.Count == item.Dates.Count && item.Dates.All(date => read.Item.Dates.TryGetValue(date.Key, out var other) && other == date.Value) &&
            read.Item.Names.Count == item.Names.Count &&
            item.Names.All(names => read.Item.Names.TryGetValue(names.Key, out var others) && names.Value.Select(name => name.SetApart()).SequenceEqual(others));
    }

    private ImportedFile? Read(string name)
    {
        try
        {
            if (name == "-")
            {
                using var stream = standardInput();
                return new ImportedFile(StandardInput, BibliographyFile.Read(Bytes(stream), StandardInput));
            }

            using var file = new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read);
            return new ImportedFile(name, BibliographyFile.Read(Bytes(file), name));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            errors.WriteLine($"{name} cannot be read: {e.Message}");
            return null;
        }
    }

    // One byte more than is read, so that a larger file is known as such.
    private static byte[] Bytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while (bytes.Length <= BibliographyFile.Largest && (count = stream.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    // A file may be called anything.
    private static string Clean(string text)
    {
        var removed = 0;
        return Exchange.Reading.Clean.Allowed(text, ref removed);
    }

    private const string StandardInput = "standard input";
}
