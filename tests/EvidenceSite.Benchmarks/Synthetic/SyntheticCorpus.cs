using System.Globalization;
using System.Text;

namespace EvidenceSite.Benchmarks.Synthetic;

/// <summary>Evidence of the real shape and size that says nothing about the world. It has no errors and no warnings.</summary>
internal sealed class SyntheticCorpus(int conditions, int seed, PageChoice pages = PageChoice.All)
{
    public const int ClaimsPerCondition = 8;
    public const int ReferencesPerCondition = 4;
    public const int Treatments = 12;
    public const int Sources = 6;

    private const string SettingsFile = "settings.yml";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the input folder, one file after the other; files that are there already are replaced.</summary>
    public void WriteTo(DirectoryInfo folder)
    {
        foreach (var (path, content) in Files())
        {
            Write(folder, path, content);
        }
    }

    /// <summary>Asks for other pages than before, in an input folder that was written.</summary>
    public static void Choose(PageChoice pages, DirectoryInfo folder) => Write(folder, SettingsFile, SitePages.Settings(pages));

    private static void Write(DirectoryInfo folder, string path, string content)
    {
        var file = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content.ReplaceLineEndings("\n"), Utf8);
    }

    public override string ToString() =>
        $"{conditions} conditions, {conditions * ClaimsPerCondition} claims, {conditions * ReferencesPerCondition} references, {Treatments} treatments, {Sources} sources";

    internal static string Condition(int number) => Id("condition", number);

    internal static string Reference(int condition, int number) => Id("trial", (condition * ReferencesPerCondition) + number);

    internal static string Treatment(int number) => Id("treatment", number);

    internal static string Source(int number) => Id("source", number);

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number + 1:00000}");

    private IEnumerable<(string Path, string Content)> Files()
    {
        yield return (SettingsFile, SitePages.Settings(pages));
        yield return ("index.md", SitePages.Home);
        for (var i = 0; i < Treatments; i++)
        {
            yield return ($"treatments/{Treatment(i)}.md", SitePages.Treatment(i));
        }

        for (var i = 0; i < Sources; i++)
        {
            yield return ($"sources/{Source(i)}.md", SitePages.Source(i));
        }

        // Each condition has dice of its own, so that it is the same whatever their number.
        for (var i = 0; i < conditions; i++)
        {
            var trials = Enumerable.Range(0, ReferencesPerCondition).Select(k => Trial.Roll(i, k, new Dice(unchecked((seed * 31) + (i * 17) + k)))).ToList();
            yield return ($"conditions/{Condition(i)}.md", ConditionFile.Write(i, conditions, trials, new Dice(unchecked((seed * 7919) + i))));
            foreach (var trial in trials)
            {
                yield return ($"references/{trial.Id}.md", trial.Write());
            }
        }
    }
}
