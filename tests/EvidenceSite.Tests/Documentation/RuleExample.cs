using System.Text.RegularExpressions;

namespace EvidenceSite.Tests.Documentation;

/// <summary>An example in the documentation of a rule: a change to the small site that stands beside it.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Fails">Whether the rule is broken.</param>
/// <param name="Target"><c>claim</c>, <c>page</c>, or the path of a whole file.</param>
/// <param name="Text">The lines of the example.</param>
internal sealed partial record RuleExample(string Code, bool Fails, string Target, string Text)
{
    private const string ChangedFile = "conditions/hiccups.md";

    /// <summary>The examples of all rules, from the documentation itself.</summary>
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        .. Directory.EnumerateFiles(Checkout.Path("docs", "rules"), "ES*.md").Order(StringComparer.Ordinal)
            .SelectMany(file => In(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file).ReplaceLineEndings("\n"))),
    ];

    /// <summary>Copies the small site into a folder and makes the example's change.</summary>
    public void Write(string folder)
    {
        var site = Checkout.Path("docs", "rules", "site");
        foreach (var file in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(site, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var changed = Path.Combine(folder, Target is "claim" or "page" ? ChangedFile : Target);
        File.WriteAllText(changed, Target switch
        {
            "claim" => WithKeys(File.ReadAllText(changed), indent: "    "),
            "page" => WithKeys(File.ReadAllText(changed), indent: ""),
            _ => Text,
        });
    }

    /// <summary>Replaces the keys that the example gives, or adds them before the claim's or page's last key.</summary>
    private string WithKeys(string file, string indent)
    {
        foreach (Match key in TopLevelKey().Matches(Text))
        {
            var lines = indent + key.Value.TrimEnd('\n').Replace("\n", "\n" + indent, StringComparison.Ordinal) + "\n";
            var name = Regex.Escape(key.Groups["name"].Value);
            var existing = new Regex($@"^{indent}{name}:.*\n(?:{indent}  .*\n|{indent}- .*\n)*", RegexOptions.Multiline, TimeSpan.FromSeconds(1));
            file = existing.IsMatch(file)
                ? existing.Replace(file, lines.Replace("$", "$$", StringComparison.Ordinal), 1)
                : file.Replace($"\n{indent}verdict:", $"\n{lines}{indent}verdict:", StringComparison.Ordinal);
        }

        return file;
    }

    private static IEnumerable<RuleExample> In(string code, string text) =>
        from Match block in Block().Matches(text)
        let target = block.Groups["file"].Success ? block.Groups["file"].Value : block.Groups["target"].Value
        let fails = text.LastIndexOf("## Fails", block.Index, StringComparison.Ordinal) > text.LastIndexOf("## Passes", block.Index, StringComparison.Ordinal)
        select new RuleExample(code, fails, target, block.Groups["text"].Value);

    [GeneratedRegex(@"(?:^`(?<file>[^`\n]+)`:\n\n)?^```(?:yaml (?<target>claim|page)|markdown)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?<name>[a-z-]+):.*\n(?:^[ -].*\n)*", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TopLevelKey();
}
