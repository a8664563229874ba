using System.Globalization;

namespace EvidenceSite.New;

/// <summary>A small evidence summary to start from. It asserts nothing, and builds as it is.</summary>
public static class SiteTemplate
{
    private const string Prefix = "site/";

    /// <summary>Writes it into a folder that is empty or not there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="today">The day on which its pages count as reviewed.</param>
    /// <param name="log">Told what was written.</param>
    /// <param name="errors">Told why nothing was.</param>
    /// <returns>An exit code.</returns>
    public static int Write(DirectoryInfo folder, DateOnly today, TextWriter log, TextWriter errors)
    {
        try
        {
            if (File.Exists(folder.FullName) || (folder.Exists && folder.EnumerateFileSystemInfos().Any()))
            {
                errors.WriteLine($"{folder.FullName} is there already and not empty. Nothing was changed. Name another folder.");
                return ExitCodes.ProblemsFound;
            }

            var assembly = typeof(SiteTemplate).Assembly;
            foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                var path = Path.Combine(folder.FullName, name[Prefix.Length..].Replace('\\', '/'));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, Filled(reader.ReadToEnd(), today));
            }

            log.WriteLine($"{folder.FullName}");
            log.WriteLine("Go there and run build. README.md in it says what to do next.");
            return ExitCodes.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{folder.FullName} cannot be written: {e.Message}");
            return ExitCodes.ProblemsFound;
        }
    }

    private static string Filled(string text, DateOnly today) => text.ReplaceLineEndings("\n")
        .Replace("{{today}}", Written(today), StringComparison.Ordinal)
        .Replace("{{next-year}}", Written(today.AddYears(1)), StringComparison.Ordinal);

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
