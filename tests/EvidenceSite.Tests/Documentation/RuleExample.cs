using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceSite.Tests.Documentation;

/// <summary>An example in the documentation of a rule: changes to the small site that stands beside it.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Fails">Whether the rule is broken.</param>
/// <param name="Blocks">What is changed.</param>
internal sealed partial record RuleExample(string Code, bool Fails, IReadOnlyList<ExampleBlock> Blocks)
{
    private const string ChangedFile = "conditions/hiccups.md";

    /// <summary>The examples of all rules, from the documentation itself; those that are commands have no blocks.</summary>
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        .. Directory.EnumerateFiles(Checkout.Path("docs", "rules"), "ES*.md").Order(StringComparer.Ordinal)
            .SelectMany(file => In(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file).ReplaceLineEndings("\n"))),
    ];

    /// <summary>Copies the small site into a folder and makes the example's changes.</summary>
    public void Write(string folder)
    {
        var site = Checkout.Path("docs", "rules", "site");
        foreach (var file in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(site, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var block in Blocks)
        {
            Write(block, folder);
        }
    }

    private static void Write(ExampleBlock block, string folder)
    {
        var changed = Path.Combine(folder, block.Target is "claim" or "page" or "body" ? ChangedFile : block.Target);
        if (block.Text is null)
        {
            File.Delete(changed);
            return;
        }

        var text = Expanded(block.Text);
        Directory.CreateDirectory(Path.GetDirectoryName(changed)!);
        File.WriteAllText(changed, block.Target switch
        {
            "claim" => WithKeys(File.ReadAllText(changed), text, indent: "    ", before: "    verdict:"),
            "page" => WithKeys(File.ReadAllText(changed), text, indent: "", before: "claims:"),
            "body" => File.ReadAllText(changed) + "\n" + text,
            _ => text,
        });
    }

    /// <summary>Replaces the keys that the example gives, or adds them before another one.</summary>
    private static string WithKeys(string file, string keys, string indent, string before)
    {
        foreach (Match key in TopLevelKey().Matches(keys))
        {
            var lines = indent + key.Value.TrimEnd('\n').Replace("\n", "\n" + indent, StringComparison.Ordinal) + "\n";
            var name = Regex.Escape(key.Groups["name"].Value);
            var existing = new Regex($@"^{indent}{name}:.*\n(?:{indent}  .*\n|{indent}- .*\n)*", RegexOptions.Multiline, TimeSpan.FromSeconds(1));
            file = existing.IsMatch(file)
                ? existing.Replace(file, lines.Replace("$", "$$", StringComparison.Ordinal), 1)
                : file.Replace($"\n{before}", $"\n{lines}{before}", StringComparison.Ordinal);
        }

        return file;
    }

    /// <summary>⟨U+202E⟩ stands for the character, ⟨word × 300⟩ for the word 300 times with a space behind each (a sign alone: without).</summary>
    private static string Expanded(string text) => Repeated().Replace(
        Character().Replace(text, match => ((char)int.Parse(match.Groups["number"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()),
        match =>
        {
            var word = match.Groups["word"].Value;
            return string.Concat(Enumerable.Repeat(word.Length == 1 ? word : word + " ", int.Parse(match.Groups["times"].Value, CultureInfo.InvariantCulture)));
        });

    private static IEnumerable<RuleExample> In(string code, string text) =>
        from Match section in Section().Matches(text)
        select new RuleExample(code, section.Groups["which"].Value == "Fails",
            [.. from Match block in Block().Matches(section.Value)
                let target = block.Groups["gone"].Success ? block.Groups["gone"].Value : block.Groups["file"].Success ? block.Groups["file"].Value : block.Groups["target"].Value
                select new ExampleBlock(target, block.Groups["gone"].Success ? null : block.Groups["text"].Value)]);

    [GeneratedRegex(@"^## (?<which>Fails|Passes)\n(?<text>(?:(?!^## (?:Fails|Passes)\n).*\n?)*)", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Section();

    [GeneratedRegex(@"^`(?<gone>[^`\n]+)` is not there\.$|^`(?<file>[^`\n]+)`:\n\n```\w+\n(?<text>.*?)^```$|^```(?:yaml|markdown) (?<target>claim|page|body)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?<name>[a-z-]+):.*\n(?:^[ -].*\n)*", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TopLevelKey();

    [GeneratedRegex("⟨U\\+(?<number>[0-9A-F]{4})⟩", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Character();

    [GeneratedRegex("⟨(?<word>[^⟨⟩ ]+) × (?<times>[0-9]+)⟩", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Repeated();
}

/// <summary>One change of an example.</summary>
/// <param name="Target"><c>claim</c>, <c>page</c>, <c>body</c>, or the path of a whole file.</param>
/// <param name="Text">The lines of the example; null if the file is not there.</param>
internal sealed record ExampleBlock(string Target, string? Text);
