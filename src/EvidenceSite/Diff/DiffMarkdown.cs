using System.Globalization;
using System.Text;
using EvidenceSite.Evidence.Changes;

namespace EvidenceSite.Diff;

/// <summary>
/// Changes as Markdown for a comment on a pull request. All words of the content stand in code, where GitHub makes no link, mention or
/// reference of them; the program's own words stand outside.
/// </summary>
internal static class DiffMarkdown
{
    /// <summary>The first line, by which a workflow finds the comment that it has to update.</summary>
    public const string Marker = "<!-- evidence-site diff -->";

    // GitHub refuses a comment of more than 65,536 characters.
    private const int Longest = 60_000;
    private const int LineWidth = 100;

    /// <summary>Writes them.</summary>
    public static void Write(DiffReport report, TextWriter to)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Marker}\n## What changed in meaning\n\n{DiffSummary.Of(report)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Compared: {Code(report.Old.Name)} and {Code(report.New.Name)}.\n");
        foreach (var side in (DiffSide[])[report.Old, report.New])
        {
            if (side.Errors > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n**{Code(side.Name)} has {side.Errors} error{(side.Errors == 1 ? "" : "s")}:** only what can be read was compared.\n");
            }
        }

        var parts = new List<string>();
        if (!report.Changes.NotCompared.IsEmpty)
        {
            parts.Add($"\nNot compared:\n\n{string.Concat(report.Changes.NotCompared.Select(name => $"- {Code(name)}\n"))}");
        }

        parts.AddRange(ChangeEntries.Of(report.Changes).Select(Of));
        if (!report.Pages.IsEmpty)
        {
            parts.Add($"\n<details>\n<summary>Pages that show it: {report.Pages.Length}</summary>\n\n{string.Concat(report.Pages.Select(page => $"- {Code(page.Path)}{Suffix(page.Existence)}\n"))}\n</details>\n");
        }

        to.Write(Fill(text, parts));
    }

    /// <summary>As many of the parts as there is room for.</summary>
    private static string Fill(StringBuilder text, List<string> parts)
    {
        var left = 0;
        foreach (var part in parts)
        {
            if (left > 0 || text.Length + part.Length > Longest)
            {
                left++;
            }
            else
            {
                text.Append(part);
            }
        }

        if (left > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{left} more part{(left == 1 ? "" : "s")} of this report would make the comment too long. The verb `diff` tells all.\n");
        }

        return text.ToString();
    }

    private static string Of(ChangeEntry entry)
    {
        var text = new StringBuilder();
        var name = entry.Name.Length > 0 ? " " + Code(entry.Name) : "";
        var says = entry.Text.Length > 0 ? ": " + Code(entry.Text) : "";
        var file = entry.File.Length > 0 ? $" ({Code(entry.File)})" : "";
        text.Append(CultureInfo.InvariantCulture, $"\n**{char.ToUpperInvariant(entry.What[0])}{entry.What[1..]}**{name}{Suffix(entry.Existence)}{says}{file}\n\n");
        foreach (var line in entry.Lines)
        {
            Append(line, text);
        }

        return text.ToString();
    }

    private static void Append(ChangeLine line, StringBuilder text)
    {
        switch (line)
        {
            case ValueLine value:
                var change = value.Old is null ? $"new: {Code(value.New!)}" : value.New is null ? $"gone: {Code(value.Old)}" : $"{Code(value.Old)} → {Code(value.New)}";
                text.Append(CultureInfo.InvariantCulture, $"- {Code(line.Name)}: {change}{(value.Note.Length > 0 ? $" ({value.Note})" : "")}\n");
                break;
            case NumbersLine numbers:
                text.Append(CultureInfo.InvariantCulture, $"- numbers of {Code(line.Name)}: {OrNone(numbers.Old)} → {OrNone(numbers.New)}\n");
                break;
            case TextLine words:
                text.Append(CultureInfo.InvariantCulture, $"- {Code(line.Name)}:\n");
                AppendDiff(words, text);
                break;
        }
    }

    private static void AppendDiff(TextLine words, StringBuilder text)
    {
        var fence = Fence(words.Old + words.New, least: 3);
        text.Append(CultureInfo.InvariantCulture, $"  {fence}diff\n");
        foreach (var (sign, side) in (ReadOnlySpan<(char, string)>)[('-', words.Old), ('+', words.New)])
        {
            foreach (var line in side.Length > 0 ? Lines(side) : [])
            {
                text.Append(CultureInfo.InvariantCulture, $"  {sign} {line}\n");
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"  {fence}\n");
    }

    /// <summary>A text in lines that need no scrolling.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > LineWidth)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    /// <summary>
    /// A code span (CommonMark 0.31, section 6.1): longer fences than any inside, and a space beside a backtick at either end, which the
    /// reader takes away again.
    /// </summary>
    private static string Code(string text)
    {
        var line = ComparedText.Of(text);
        var fence = Fence(line, least: 1);
        var pad = line.StartsWith('`') || line.EndsWith('`') || line.Length == 0 ? " " : "";
        return $"{fence}{pad}{line}{pad}{fence}";
    }

    private static string Fence(string text, int least)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('`', Math.Max(least, longest + 1));
    }

    private static string OrNone(string numbers) => numbers.Length > 0 ? Code(numbers) : "none";

    private static string Suffix(Existence existence) => existence switch
    {
        Existence.Added => " (added)",
        Existence.Removed => " (removed)",
        _ => "",
    };
}
