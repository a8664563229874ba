using System.Text;
using EvidenceSite.Evidence.Bind;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Edit;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.New;

/// <summary>Begins a page, or a claim on a page: a text in which what is not known yet is a marked blank, and nothing else is wrong.</summary>
/// <param name="input">The input folder.</param>
/// <param name="questions">Asked for what no option gives.</param>
/// <param name="log">Told what was written.</param>
/// <param name="errors">Told why nothing was.</param>
public sealed class Beginning(DirectoryInfo input, Questions questions, TextWriter log, TextWriter errors)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly BlankTexts _blanks = new(input.FullName);

    /// <summary>Begins a page in a file of its own.</summary>
    /// <param name="kind">Which kind.</param>
    /// <param name="given">What is known: an ID under <c>id</c>, and values of the template's blanks.</param>
    /// <returns>An exit code.</returns>
    public int Page(NewKind kind, IReadOnlyDictionary<string, string> given)
    {
        var template = Template.Of(kind);
        var known = Answered(template, given, ["title", "url", "doi"]);
        if (IdFrom(known, known.GetValueOrDefault("title")) is not { } id)
        {
            return ExitCodes.WrongUsage;
        }

        var path = DocumentFolders.Of(Words<DocumentKind>.Parse(Words<NewKind>.Of(kind))!.Value) + id + ".md";
        var full = Path.Combine(input.FullName, path);
        if (Path.Exists(full))
        {
            return Refused($"{full} is there already. Nothing was changed. Choose another ID with --id.");
        }

        var text = template.Filled(blank => Filling(blank, known));
        var before = InputReader.Read(input.FullName).Value;
        var after = before with { Documents = before.Documents.Add(new InputText(path, text, text.Length)) };
        return IsSound(before, after) ? Write(full, Utf8.GetBytes(text), FileMode.CreateNew, text) : ExitCodes.ProblemsFound;
    }

    /// <summary>Adds a claim behind those of a page; every other byte of the file stays as it is.</summary>
    /// <param name="given">What is known: the page under <c>page</c>, and values of the template's blanks.</param>
    /// <returns>An exit code.</returns>
    public int Claim(IReadOnlyDictionary<string, string> given)
    {
        var page = given.GetValueOrDefault("page") ?? questions.Ask("the page: the ID of a condition or topic");
        if (page is null)
        {
            return Wrong("Say on which page with --page: the ID of a condition or topic, or the path of its file.");
        }

        var before = InputReader.Read(input.FullName).Value;
        if (FileOf(page, before) is not { } file)
        {
            return ExitCodes.WrongUsage;
        }

        var template = Template.Of(NewKind.Claim);
        var known = Answered(template, given, ["claim", "source"]);
        if (IdFrom(known, known.GetValueOrDefault("claim")) is not { } id)
        {
            return ExitCodes.WrongUsage;
        }

        if (ListPlace.In(file, "claims") is not { } place)
        {
            return Refused($"{file.Path}: the front matter cannot be read, or its claims are not written as lines that start with \"- \". Nothing was changed.");
        }

        known["id"] = id;
        var lineEnd = ListPlace.LineEnd(file);
        var lines = template.Filled(blank => Filling(blank, known)).TrimEnd('\n').Split('\n');
        var claim = place.Lead + string.Concat(lines.Select(line => place.Indent + line + lineEnd));
        claim = place.Removed > 0 ? claim[..^lineEnd.Length] : claim;
        var changed = new InputText(file.Path, file.Text.Remove(place.Offset, place.Removed).Insert(place.Offset, claim), file.Bytes + claim.Length);
        if (!IsSound(before, before with { Documents = before.Documents.Replace(file, changed) }))
        {
            return ExitCodes.ProblemsFound;
        }

        var full = Path.Combine(input.FullName, file.Path);
        var bytes = File.ReadAllBytes(full);
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var start = mark + Utf8.GetByteCount(file.Text.AsSpan(0, place.Offset));
        return Write(full, [.. bytes.AsSpan(0, start), .. Utf8.GetBytes(claim), .. bytes.AsSpan(start + place.Removed)], FileMode.Create, claim);
    }

    private Dictionary<string, string> Answered(Template template, IReadOnlyDictionary<string, string> given, IEnumerable<string> asked)
    {
        var known = new Dictionary<string, string>(given, StringComparer.Ordinal);
        foreach (var blank in template.Blanks.Where(blank => asked.Contains(blank.Name, StringComparer.Ordinal) && !known.ContainsKey(blank.Name)))
        {
            if (questions.Ask(blank.Asks) is { } answer)
            {
                known[blank.Name] = answer;
            }
        }

        return known;
    }

    /// <summary>The ID that is given, or one from a title; null after an error was told.</summary>
    private string? IdFrom(Dictionary<string, string> known, string? title)
    {
        const int usualLength = 40;
        var proposed = title is null ? null : LikelyMeant.Id(title.Length > usualLength ? title[..usualLength] : title);
        var id = known.GetValueOrDefault("id") ?? questions.Ask("the ID: lower-case letters, digits and single hyphens", proposed);
        if (id is null)
        {
            Wrong("Give an ID with --id, or a title with --title from which one can be made.");
            return null;
        }

        if (Identifier.Fault(id) is not { } fault)
        {
            return id;
        }

        var hint = LikelyMeant.Id(id) is { } meant ? $" Did you mean \"{meant}\"?" : "";
        Wrong($"\"{id}\" cannot be an ID: it {fault}.{hint} Use lower-case letters a-z, digits and single hyphens.");
        return null;
    }

    private InputText? FileOf(string page, InputFiles files)
    {
        var id = Path.GetFileNameWithoutExtension(page.Replace('\\', '/').Split('/')[^1]);
        var subjects = files.Documents.Where(document =>
            document.Path.StartsWith(DocumentFolders.Of(DocumentKind.Condition), StringComparison.Ordinal) ||
            document.Path.StartsWith(DocumentFolders.Of(DocumentKind.Topic), StringComparison.Ordinal)).ToList();
        var named = subjects.Where(document => Path.GetFileNameWithoutExtension(document.Path) == id).ToList();
        var exact = named.Where(document => page.Replace('\\', '/').TrimEnd('/') is var path && (path + ".md").Contains(document.Path, StringComparison.Ordinal)).ToList();
        if ((exact.Count == 1 ? exact : named) is [var file])
        {
            return file;
        }

        var nearest = Nearest.To(id, subjects.Select(document => Path.GetFileNameWithoutExtension(document.Path)));
        Wrong(named.Count > 1
            ? $"Both {named[0].Path} and {named[1].Path} are called \"{id}\". Give the path with --page."
            : $"There is no condition or topic \"{page}\".{(nearest is null ? "" : $" Did you mean \"{nearest}\"?")}");
        return null;
    }

    /// <summary>Whether the change brings no problem but blanks; those that were there before do not count.</summary>
    private bool IsSound(InputFiles before, InputFiles after)
    {
        var old = Found(before).Select(problem => (problem.Rule.Code, problem.Message)).ToHashSet();
        var fresh = Found(after).Where(problem => problem.Rule != Catalogue.BlankLeft && !old.Contains((problem.Rule.Code, problem.Message))).ToList();
        foreach (var problem in fresh)
        {
            errors.WriteLine($"{problem.Rule.Code}: {problem.Message} {problem.Remedy}");
        }

        if (fresh.Count > 0)
        {
            errors.WriteLine("Nothing was written.");
        }

        return fresh.Count == 0;
    }

    private static IEnumerable<Diagnostic> Found(InputFiles files)
    {
        var parsed = Parser.Parse(files);
        return parsed.Diagnostics.Concat(Linker.Link(parsed.Value).Diagnostics);
    }

    private int Write(string path, byte[] content, FileMode mode, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, mode, FileAccess.Write);
            stream.Write(content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused($"{path} cannot be written: {e.Message}");
        }

        var blanks = Blank.In(text).Count();
        log.WriteLine(path);
        log.WriteLine($"It has {blanks} blank{(blanks == 1 ? "" : "s")}, each marked {Blank.Mark} Fill them in, then run check.");
        return ExitCodes.Success;
    }

    private string Filling(TemplateBlank blank, Dictionary<string, string> known) =>
        known.TryGetValue(blank.Name, out var value) ? InQuotes(value) : _blanks.Of(blank);

    /// <summary>A text as it stands between double quotation marks in YAML (YAML 1.2.2, section 5.7), on one line.</summary>
    private static string InQuotes(string text) => string.Concat(text.ReplaceLineEndings(" ").Select(c => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        _ => c.ToString(),
    }));

    private int Wrong(string message)
    {
        errors.WriteLine(message);
        return ExitCodes.WrongUsage;
    }

    private int Refused(string message)
    {
        errors.WriteLine(message);
        return ExitCodes.ProblemsFound;
    }
}
