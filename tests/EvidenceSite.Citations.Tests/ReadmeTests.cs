namespace EvidenceSite.Citations.Tests;

/// <summary>The README shows the example that is compiled here, and what it writes.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_example_is_the_one_that_runs()
    {
        var readme = Read("README.md");
        var lines = Read("ReadmeExample.cs").Split('\n');
        var first = Array.FindIndex(lines, line => line.Trim() == "// example");
        var last = Array.FindLastIndex(lines, line => line.Trim() == "// example");
        var shown = string.Join('\n', lines[(first + 1)..last].Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line));
        Assert.Contains(shown, readme, StringComparison.Ordinal);
        Assert.Contains("```html\n" + ReadmeExample.Run() + "```", readme, StringComparison.Ordinal);
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name)).ReplaceLineEndings("\n");
}
