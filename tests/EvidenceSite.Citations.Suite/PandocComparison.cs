using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace EvidenceSite.Citations.Suite;

/// <summary>A place where this processor and pandoc write different text.</summary>
/// <param name="Style">The style's file name without its ending.</param>
/// <param name="Place">The item of an entry, or "cite" and the item of a citation.</param>
/// <param name="Ours">What this processor writes.</param>
/// <param name="Pandocs">What pandoc writes.</param>
public sealed record PandocDifference(string Style, string Place, string Ours, string Pandocs);

/// <summary>Formats the same references with this processor and with pandoc, and compares the words.</summary>
public static partial class PandocComparison
{
    /// <summary>The styles that are compared: those of medicine and its neighbours, and the general ones.</summary>
    public static IReadOnlyList<string> Styles { get; } =
    [
        "american-anthropological-association", "american-chemical-society", "american-institute-of-physics", "american-medical-association",
        "american-physics-society", "american-political-science-association", "american-sociological-association", "annals-of-neurology", "apa",
        "arthritis-and-rheumatism", "biomed-central", "blood", "bmj", "british-journal-of-haematology", "cell", "chest", "chicago-author-date",
        "chicago-fullnote-bibliography", "chicago-note-bibliography", "circulation", "council-of-science-editors",
        "council-of-science-editors-author-date", "elife", "elsevier-harvard", "elsevier-vancouver", "elsevier-with-titles", "embo-press", "frontiers",
        "gastroenterology", "harvard-cite-them-right", "hepatology", "ieee", "iso690-author-date-en", "iso690-numeric-en",
        "journal-of-biological-chemistry", "journal-of-clinical-oncology", "karger-journals", "modern-language-association",
        "multidisciplinary-digital-publishing-institute", "multiple-sclerosis-journal", "nature", "neurology", "nucleic-acids-research",
        "oxford-university-press-scimed-author-date", "oxford-university-press-scimed-numeric", "peerj", "plos", "pnas", "sage-harvard",
        "sage-vancouver", "science", "springer-basic-author-date", "springer-basic-brackets", "springer-vancouver", "stem-cells",
        "taylor-and-francis-council-of-science-editors-author-date", "taylor-and-francis-national-library-of-medicine", "the-lancet",
        "transplantation", "turabian-author-date", "turabian-fullnote-bibliography", "vancouver", "vancouver-brackets", "vancouver-superscript",
    ];

    /// <summary>Whether pandoc can be run.</summary>
    public static bool IsInstalled()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pandoc", "--version") { RedirectStandardOutput = true, UseShellExecute = false });
            process!.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>The differences for a style.</summary>
    /// <param name="style">The name of one of <see cref="Styles"/>.</param>
    /// <param name="json">The references as CSL-JSON.</param>
    public static IReadOnlyList<PandocDifference> Compare(string style, string json)
    {
        var path = Path.Combine(SuiteFolders.Styles, style + ".csl");
        var items = CitationItem.Read(json).Items;
        var clusters = items.Select((item, index) => new CitationCluster(item.Id, [new Cite(item.Id)]) { NoteNumber = index + 1 }).ToList();
        var compiled = CitationStyle.Read(File.ReadAllText(path), style).Style!;
        var document = new CitationProcessor(compiled, CitationLocales.FromFolder(SuiteFolders.Locales)).Format(items, clusters);
        var html = RunPandoc(path, json, string.Join("\n\n", clusters.Select(cluster => "[" + string.Join("; ", cluster.Cites.Select(cite => "@" + cite.ItemId)) + "]")));

        var differences = new List<PandocDifference>();
        var theirs = (compiled.IsNoteStyle ? NotePattern() : CitePattern()).Matches(html).Select(match => Words(match.Groups["text"].Value)).ToList();
        for (var i = 0; i < document.Citations.Length; i++)
            Add("cite " + document.Citations[i].ClusterId, Words(CitationHtmlWriter.Write(document.Citations[i].Text)), theirs.ElementAtOrDefault(i) ?? "");
        var entries = EntryPattern().Matches(html).ToDictionary(match => match.Groups["id"].Value, match => Words(match.Groups["text"].Value), StringComparer.Ordinal);
        foreach (var entry in document.Bibliography.Entries)
            Add(entry.ItemId, Words(CitationHtmlWriter.Write(entry.Text)), entries.GetValueOrDefault(entry.ItemId) ?? "");
        return differences;

        void Add(string place, string ours, string pandocs)
        {
            if (ours != pandocs)
                differences.Add(new PandocDifference(style, place, ours, pandocs));
        }
    }

    private static string RunPandoc(string style, string json, string markdown)
    {
        var folder = Directory.CreateTempSubdirectory("csl-pandoc-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "refs.json"), json);
            var start = new ProcessStartInfo("pandoc")
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
                ArgumentList = { "-f", "markdown", "-t", "html", "--citeproc", "--wrap", "none", "--bibliography", "refs.json", "--csl", style },
            };
            using var process = Process.Start(start)!;
            process.StandardInput.Write(markdown);
            process.StandardInput.Close();
            var html = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return html;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The words alone, with plain spaces.
    private static string Words(string html)
    {
        var text = WebUtility.HtmlDecode(TagPattern().Replace(html.Replace("</div>", " ", StringComparison.Ordinal), ""));
        return SpacePattern().Replace(text, " ").Trim();
    }

    [GeneratedRegex("<p><span class=\"citation\"[^>]*>(?<text>.*?)</span></p>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 10000)]
    private static partial Regex CitePattern();

    [GeneratedRegex("<li id=\"fn[0-9]+\"[^>]*><p>(?<text>.*?)<a href=\"#fnref", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 10000)]
    private static partial Regex NotePattern();

    [GeneratedRegex("<div id=\"ref-(?<id>[^\"]+)\" class=\"csl-entry\"[^>]*>(?<text>.*?)</div>\\s*(?=<div id=\"ref-|</div>)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 10000)]
    private static partial Regex EntryPattern();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 10000)]
    private static partial Regex TagPattern();

    [GeneratedRegex("[\\s\u00a0\u202f]+", RegexOptions.None, 10000)]
    private static partial Regex SpacePattern();
}
