using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Plan;

namespace EvidenceSite.Tests.Sites;

/// <summary>
/// A site in a folder of its own under the temporary folder: first the small valid one, then with what a test changes. The sign ‸ in a
/// text marks the place where a problem is expected; it is taken out before the file is written.
/// </summary>
internal sealed class TestSite : IDisposable
{
    public const char Mark = '‸';

    /// <summary>The day of every test: all pages of the valid site are current.</summary>
    public static readonly DateOnly Today = new(2026, 6, 1);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("evidence-site-test-");
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    private TestSite(IEnumerable<KeyValuePair<string, string>> files)
    {
        Directory.CreateDirectory(Input);
        foreach (var (path, text) in files)
        {
            With(path, text);
        }
    }

    public string Input => Path.Combine(_root.FullName, "input");

    public string Output => Path.Combine(_root.FullName, "output");

    public string Root => _root.FullName;

    /// <summary>Where the sign ‸ stood.</summary>
    public Place Marked { get; private set; }

    public static TestSite Valid() => new(ValidFiles.All);

    public static TestSite Empty() => new([]);

    /// <summary>Settings and a home page, and nothing else.</summary>
    public static TestSite Smallest() =>
        Empty().With("settings.yml", ValidFiles.Settings).With("index.md", "---\ntitle: Home\nsummary: Small.\n---\n");

    public string FullPath(string path) => Path.Combine(Input, path);

    public string Text(string path) => _texts[path];

    public TestSite With(string path, string text)
    {
        _texts[path] = TakeMark(path, text);
        return With(path, Utf8.GetBytes(_texts[path]));
    }

    public TestSite With(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllBytes(FullPath(path), bytes);
        return this;
    }

    public TestSite Without(string path)
    {
        File.Delete(FullPath(path));
        return this;
    }

    /// <summary>Replaces a text that occurs exactly once.</summary>
    public TestSite Replace(string path, string old, string text)
    {
        var before = _texts[path];
        var at = before.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0 && before.IndexOf(old, at + 1, StringComparison.Ordinal) < 0, $"{path} should hold once: {old}");
        return With(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Adds to the text below the front matter.</summary>
    public TestSite Append(string path, string text) => With(path, _texts[path] + "\n" + text);

    public TestSite AppendToCondition(string text) => Append("conditions/hiccups.md", text);

    public Outcome Check() => Pipeline.Check(Input, Today);

    public Outcome Build(bool clean = false, SiteLimits? limits = null) => Pipeline.Build(Input, Output, clean, Today, limits: limits);

    /// <summary>Builds, and fails on any problem.</summary>
    public TestSite Built(bool clean = false, SiteLimits? limits = null)
    {
        Assert.Empty(Build(clean, limits).Diagnostics.Select(problem => $"{problem.Place} {problem.Rule.Code} {problem.Message}"));
        return this;
    }

    /// <summary>A page of the output.</summary>
    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Html(path));

    public string Html(string path) => File.ReadAllText(Path.Combine(Output, path));

    public void Dispose()
    {
        // Whatever a test did to the rights of the folder must not keep it from being deleted.
        if (!OperatingSystem.IsWindows())
        {
            foreach (var folder in _root.EnumerateDirectories("*", SearchOption.AllDirectories).Where(folder => folder.LinkTarget is null))
            {
                folder.UnixFileMode |= UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            }
        }

        _root.Delete(recursive: true);
    }

    private string TakeMark(string path, string text)
    {
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var before = text[..at];
        var line = before.ReplaceLineEndings("\n").Count(c => c == '\n') + 1;
        var column = at - (before.LastIndexOfAny(['\n', '\r']) + 1) + 1;
        Marked = new Place(path, line, column);
        return text.Remove(at, 1);
    }
}
