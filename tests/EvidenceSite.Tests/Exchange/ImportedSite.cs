using System.Text;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Import;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Exchange;

/// <summary>Runs the verb import over files that a test writes.</summary>
internal static class ImportedSite
{
    /// <summary>Imports texts as files of the site's parent folder.</summary>
    public static (int ExitCode, string Output, string Errors) Import(this TestSite site, params (string Name, string Text)[] files) =>
        site.Import(isRehearsal: false, [.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    public static (int ExitCode, string Output, string Errors) Import(this TestSite site, bool isRehearsal, params (string Name, byte[] Bytes)[] files)
    {
        var paths = new List<string>();
        foreach (var (name, bytes) in files)
        {
            paths.Add(Path.Combine(site.Root, name));
            File.WriteAllBytes(paths[^1], bytes);
        }

        using var log = new StringWriter();
        using var errors = new StringWriter();
        var code = new Importing(new DirectoryInfo(site.Input), isRehearsal, () => Stream.Null, log, errors).Run(paths);
        return (code, log.ToString().Replace(site.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), errors.ToString().Replace(site.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    /// <summary>The names of the reference files that were not there before, sorted.</summary>
    public static string[] NewReferences(this TestSite site) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(site.Input, "references")).Select(file => Path.GetFileNameWithoutExtension(file))
            .Except(ValidFiles.All.Select(file => Path.GetFileNameWithoutExtension(file.Key)), StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    public static string ReferenceText(this TestSite site, string id) => File.ReadAllText(site.FullPath($"references/{id}.md"));

    /// <summary>The bibliographic fields of a file, as the site reads them.</summary>
    public static CslItem Stored(this TestSite site, string id) =>
        StoredReferences.In(InputReader.Read(site.Input).Value).All.Single(reference => reference.Id == id).Csl;
}
