using System.Text;
using EvidenceSite.Fuzz.Mutation;

namespace EvidenceSite.Fuzz.Targets;

/// <summary>The whole pipeline over a small site of which one file was changed.</summary>
internal sealed class SiteTarget : ITarget
{
    private static readonly string[] SettingsFiles = ["settings.yml", "glossary.yml", "wording.yml"];

    private readonly SiteFolder _site = new();
    private readonly SitePart _part;
    private readonly List<(string Path, string Text)> _files;
    private readonly Mutator _mutator;

    /// <summary>A target that changes one part.</summary>
    public SiteTarget(SitePart part)
    {
        _part = part;
        (string Path, byte[] Content) wording = ("wording.yml", File.ReadAllBytes(Checkout.Path("src", "EvidenceSite.Evidence", "Wording", "wording.yml")));
        _files = [.. SiteFolder.Sources().Append(wording).Where(file => IsChanged(file.Path)).Select(file => (file.Path, Encoding.UTF8.GetString(file.Content)))];
        _mutator = part switch
        {
            SitePart.Styles => new(Pieces.Xml, [.. _files.Select(file => file.Text)]),
            SitePart.Retractions => new(Pieces.Csv, [.. _files.Select(file => file.Text)]),
            _ => new([.. Pieces.Text, .. Pieces.Attacks], [.. RealTexts(), .. _files.Select(file => file.Text)]),
        };
    }

    /// <inheritdoc/>
    public FuzzInput Case(Random random)
    {
        var (path, text) = _files[random.Next(_files.Count)];
        var body = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", StringComparison.Ordinal) + 5 : 0;
        return new(path, _part switch
        {
            SitePart.FrontMatter => [.. "---\n"u8, .. _mutator.Bytes(text[4..(body - 4)], random), .. Encoding.UTF8.GetBytes(text[(body - 4)..])],
            SitePart.Fields => Encoding.UTF8.GetBytes(FieldAttack.Of(text[..Math.Max(body, path.EndsWith(".yml", StringComparison.Ordinal) ? text.Length : 0)], random) + text[body..]),
            SitePart.Markdown => [.. Encoding.UTF8.GetBytes(text[..body]), .. _mutator.Bytes(Body(text[body..], random), random)],
            SitePart.Citations => Encoding.UTF8.GetBytes(text[..body] + Cited(Body(text[body..], random), random)),
            _ => _mutator.Bytes(text, random),
        });
    }

    /// <inheritdoc/>
    public Verdict Try(FuzzInput input) => _site.BuildWith(input);

    /// <inheritdoc/>
    public void Dispose() => _site.Dispose();

    private bool IsChanged(string path) => _part switch
    {
        SitePart.FrontMatter or SitePart.Markdown or SitePart.Citations => path.EndsWith(".md", StringComparison.Ordinal),
        SitePart.Fields => path.EndsWith(".md", StringComparison.Ordinal) || path is "settings.yml" or "glossary.yml",
        SitePart.Settings => SettingsFiles.Contains(path),
        SitePart.Styles => path.EndsWith(".csl", StringComparison.Ordinal) || path.EndsWith(".xml", StringComparison.Ordinal),
        _ => path.EndsWith(".csv", StringComparison.Ordinal),
    };

    /// <summary>Most pages of the site have no text: they get that of the one which has all kinds of it.</summary>
    private string Body(string own, Random random) => own.Trim().Length > 0 && random.Next(2) == 0 ? own : _files.First(file => file.Path == "topics/harms.md").Text.Split("\n---\n")[^1];

    private static string Cited(string body, Random random)
    {
        for (var change = random.Next(1, 5); change > 0; change--)
        {
            body = body.Insert(random.Next(body.Length + 1), CitationText.Of(random));
        }

        return body;
    }

    private static IEnumerable<string> RealTexts() =>
        Directory.EnumerateFiles(Checkout.Path("input"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText);
}
