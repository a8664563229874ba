namespace EvidenceSite.Tests.Rules;

/// <summary>ES1xx but those that need a file system in an odd state (see <see cref="EnvironmentRules"/>).</summary>
internal static class ReadRules
{
    private const string Home = "---\ntitle: Hiccups\nsummary: Short.\n---\n";

    public static IReadOnlyList<RuleCase> Cases { get; } =
    [
        new("ES103", site => site.Replace("settings.yml", "other-conditions:", "limits:\n  file-bytes: 4096\nother-conditions:")
            .Append("methods.md", new string('x', 4096)), "methods.md:1:1"),
        new("ES104", site => site.With("methods.md", [0xFF, 0xFE, (byte)'-', 0]), "methods.md:1:1"),
        new("ES104", site => site.With("methods.md", [.. "---\ntitle: "u8, 0xE9, .. "t\n---\n"u8]), "methods.md:2:8"),
        new("ES104", site => site.With("settings.yml", [.. "title: "u8, 0xC0, 0x80]), "settings.yml:1:8"),
        new("ES105", "conditions/hiccups.md", "are a spasm", "are ‸\u202Ea spasm"),
        new("ES105", "conditions/hiccups.md", "title: Hiccups", "title: Hic‸\0cups"),
        new("ES105", "settings.yml", "title: Hiccup", "title: ‸\uFEFFHiccup"),
        new("ES106", site => site.With("topics/Harms-Of-Salt.md", Home), "topics/Harms-Of-Salt.md:1:1"),
        new("ES106", site => site.With("topics/nul.md", Home), "topics/nul.md:1:1"),
        new("ES106", site => site.With("assets/two words.png", [1]), "assets/two words.png:1:1"),
        new("ES107", site => site.With("notes.txt", "x"), "notes.txt:1:1"),
        new("ES107", site => site.With("style.csl", "<style/>"), "style.csl:1:1"),
        new("ES107", site => site.With("conditions/old/hiccups.md", Home), "conditions/old/hiccups.md:1:1"),
        new("ES109", site => site.Without("settings.yml"), "settings.yml:1:1"),
        new("ES110", site => site.Without("index.md"), "index.md:1:1"),
    ];
}
