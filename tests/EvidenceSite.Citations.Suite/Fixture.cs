using System.Text.RegularExpressions;

namespace EvidenceSite.Citations.Suite;

/// <summary>One fixture of the public CSL test suite: its sections by name.</summary>
public sealed partial class Fixture
{
    private readonly Dictionary<string, string> _sections;

    private Fixture(string name, Dictionary<string, string> sections) => (Name, _sections) = (name, sections);

    /// <summary>The file's name without its ending, for example "affix_WithCommas".</summary>
    public string Name { get; }

    /// <summary>What comes before the underscore.</summary>
    public string Category => Name.Split('_', 2)[0];

    /// <summary>A section, or null.</summary>
    public string? this[string section] => _sections.GetValueOrDefault(section);

    /// <summary>Reads a fixture file.</summary>
    public static Fixture Read(string path)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in SectionPattern().Matches(File.ReadAllText(path).ReplaceLineEndings("\n")))
            sections.TryAdd(match.Groups["name"].Value, match.Groups["body"].Value);
        return new Fixture(Path.GetFileNameWithoutExtension(path), sections);
    }

    [GeneratedRegex(@">>=+\s*(?<name>[A-Z0-9-]+)\s*=+>>[ \t]*\n(?<body>.*?)\n?<<=+\s*\k<name>\s*=+<<", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SectionPattern();
}
