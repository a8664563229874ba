using EvidenceSite.Fuzz.Soundness;

namespace EvidenceSite.Fuzz.Targets;

/// <summary>
/// A small site in a temporary folder: that of the rules' examples, and on top of it one of our own that has every kind of file. It lies deep,
/// so that what leads out of it by some steps is seen.
/// </summary>
internal sealed class SiteFolder : IDisposable
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("evidence-site-fuzz-");
    private readonly OutputSoundness _soundness = new();

    /// <summary>Copies the site and builds it.</summary>
    public SiteFolder()
    {
        var site = Path.Combine(_root.FullName, "a", "b", "c", "site");
        (Input, Output) = (Path.Combine(site, "input"), Path.Combine(site, "output"));
        foreach (var (path, file) in Sources())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
            File.WriteAllBytes(FullPath(path), file);
        }

        var verdict = Build();
        if (!verdict.IsAccepted || verdict.Faults.Count > 0)
        {
            throw new InvalidOperationException("The site that is to be changed is not sound itself: " + string.Join('\n', verdict.Faults));
        }
    }

    /// <summary>The input folder.</summary>
    public string Input { get; }

    /// <summary>The output folder.</summary>
    public string Output { get; }

    /// <summary>The files of the site, in ordinal order.</summary>
    public static IEnumerable<(string Path, byte[] Content)> Sources()
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var folder in (string[])[Checkout.Path("docs", "rules", "site"), Checkout.Path("tests", "EvidenceSite.Fuzz", "Site")])
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllBytes(file);
            }
        }

        return files.Select(file => (file.Key, file.Value));
    }

    /// <summary>Where a file of the site is.</summary>
    public string FullPath(string path) => Path.Combine(Input, path);

    /// <summary>Builds the site with one file more or changed, and puts that back.</summary>
    public Verdict BuildWith(FuzzInput input)
    {
        var before = File.Exists(FullPath(input.Path)) ? File.ReadAllBytes(FullPath(input.Path)) : null;
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(input.Path))!);
        File.WriteAllBytes(FullPath(input.Path), input.Content);
        try
        {
            return Build();
        }
        finally
        {
            if (before is null)
            {
                File.Delete(FullPath(input.Path));
            }
            else
            {
                File.WriteAllBytes(FullPath(input.Path), before);
            }
        }
    }

    /// <summary>Builds the site.</summary>
    public Verdict Build()
    {
        var outcome = Pipeline.Build(Input, Output, clean: false, Today);
        var faults = outcome.Found.SelectMany(new DiagnosticSoundness(Input).Faults).ToList();
        if (outcome.HasErrors == (outcome.Written is not null))
        {
            faults.Add(outcome.HasErrors ? "It was written in spite of errors." : "It was not written, and no error says why.");
        }

        faults.AddRange(Strays());
        if (outcome.Written is not null)
        {
            faults.AddRange(_soundness.Faults(Output));
        }

        return new(outcome.Written is not null, faults);
    }

    /// <inheritdoc/>
    public void Dispose() => _root.Delete(recursive: true);

    /// <summary>What lies where nothing should.</summary>
    private IEnumerable<string> Strays()
    {
        for (var folder = new DirectoryInfo(Output); folder.FullName != _root.FullName; folder = folder.Parent!)
        {
            foreach (var entry in folder.Parent!.EnumerateFileSystemInfos().Where(entry => entry.FullName != folder.FullName && entry.FullName != Input))
            {
                yield return $"It left {entry.FullName} outside the output folder.";
            }
        }
    }
}
