using EvidenceSite.Fuzz.Mutation;
using EvidenceSite.Import;

namespace EvidenceSite.Fuzz.Targets;

/// <summary>The verb <c>import</c>: what it writes, the site must be able to read.</summary>
internal sealed class ImportTarget : ITarget
{
    private static readonly string[] Texts = [.. BibliographyTexts.Bibtex, .. BibliographyTexts.Ris, .. BibliographyTexts.Nbib, .. BibliographyTexts.CslJson];

    private readonly SiteFolder _site = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("evidence-site-fuzz-import-");
    private readonly Mutator _mutator = new([.. Pieces.Records, .. Pieces.Attacks], Texts);

    /// <inheritdoc/>
    public FuzzInput Case(Random random) => new("import.txt", _mutator.Bytes(Texts[random.Next(Texts.Length)], random));

    /// <inheritdoc/>
    public Verdict Try(FuzzInput input)
    {
        var file = Path.Combine(_folder.FullName, input.Path);
        File.WriteAllBytes(file, input.Content);
        var before = Files();
        using var log = new StringWriter();
        using var errors = new StringWriter();
        var code = new Importing(new DirectoryInfo(_site.Input), isRehearsal: false, () => Stream.Null, log, errors).Run([file]);
        var written = Files().Except(before, StringComparer.Ordinal).ToList();
        var faults = new List<string>();
        if (code is not (0 or 1))
        {
            faults.Add($"It ended with the exit code {code}.");
        }

        if (code == ExitCodes.ProblemsFound && errors.ToString().Length == 0)
        {
            faults.Add("It failed, and nothing says why.");
        }

        faults.AddRange(written.Where(path => Path.GetDirectoryName(path) != Path.Combine(_site.Input, "references")).Select(path => $"It wrote {path}."));

        // The new references have blanks to be filled in, so the site is not built; any other problem is one of the import.
        var outcome = Pipeline.Check(_site.Input, new DateOnly(2026, 6, 1));
        faults.AddRange(outcome.Found.Where(problem => problem.IsError && problem.Rule.Code != "ES216").Select(problem => $"The site cannot use what was imported: {problem.Place} {problem.Rule.Code} {problem.Message}"));
        foreach (var path in written)
        {
            File.Delete(path);
        }

        return new(written.Count > 0, faults);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _site.Dispose();
        _folder.Delete(recursive: true);
    }

    private List<string> Files() => [.. Directory.EnumerateFiles(_site.Input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
