using System.Text;

namespace EvidenceSite.Fuzz.Targets;

/// <summary>The whole pipeline over a small site with one file under an odd name.</summary>
internal sealed class NameTarget : ITarget
{
    private const int LongestName = 200;

    private static readonly string[] Folders = ["", "topics/", "conditions/", "references/", "sources/", "treatments/", "assets/", "assets/a/", "other/", "topics/a/", "Topics/"];

    private static readonly string[] Parts = ["a", "b-2", "harms", "HARMS", "con", "NUL", "com1", "aux.x", "-", "--", "é", "ß", "ﬀ", " ", "%2f", "%2e%2e", "..", "...", "\\", ":", "*", "?", "\"", "<fuzz>", "|", "\n", "\t", "\u202E", "\u200B", "😀", "index", "404", "comparison", "claims", "site.css", "~", "$", "&", "'", "#", ";", "="];

    private static readonly string[] Endings = [".md", ".md", ".md", ".MD", ".html", ".png", ".svg", ".csl", ".yml", "", ".", ".md.md", " .md", ".csv", ".json", ".xml"];

    private readonly SiteFolder _site = new();

    /// <inheritdoc/>
    public FuzzInput Case(Random random)
    {
        var name = new StringBuilder();
        for (var part = random.Next(1, 5); part > 0; part--)
        {
            name.Append(Parts[random.Next(Parts.Length)]);
        }

        if (random.Next(20) == 0)
        {
            name.Append('a', random.Next(60, 180));
        }

        var ending = Endings[random.Next(Endings.Length)];
        var file = name.Append(ending).ToString() is { Length: > LongestName } over ? over[..LongestName] : name.ToString();
        var text = "---\ntitle: A page\nsummary: Of the example.\nreviewed: 2026-01-02\nreview-by: 2027-01-02\n---\n\nText, see [this](" + file + ").\n";
        return new(Folders[random.Next(Folders.Length)] + file, Encoding.UTF8.GetBytes(random.Next(3) == 0 ? text.Replace($"]({file})", "](index.md)", StringComparison.Ordinal) : text.Replace(", see [this](" + file + ")", "", StringComparison.Ordinal)));
    }

    /// <inheritdoc/>
    public Verdict Try(FuzzInput input) =>
        // What stands there already is for other targets; a name of dots alone is no file.
        input.Path.Split('/', '\\').Any(name => name is "." or "..") || File.Exists(_site.FullPath(input.Path)) || Directory.Exists(_site.FullPath(input.Path))
            ? new(IsAccepted: false, [])
            : _site.BuildWith(input);

    /// <inheritdoc/>
    public void Dispose() => _site.Dispose();
}
