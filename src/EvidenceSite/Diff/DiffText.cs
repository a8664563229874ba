using EvidenceSite.Evidence.Changes;

namespace EvidenceSite.Diff;

/// <summary>Changes as text.</summary>
internal static class DiffText
{
    /// <summary>Writes them.</summary>
    public static void Write(DiffReport report, TextWriter to)
    {
        foreach (var warning in DiffSummary.Warnings(report))
        {
            to.WriteLine($"Warning: {warning}");
        }

        if (!report.Changes.NotCompared.IsEmpty)
        {
            to.WriteLine($"Not compared: {string.Join(", ", report.Changes.NotCompared)}");
        }

        var file = "";
        foreach (var entry in ChangeEntries.Of(report.Changes))
        {
            if (entry.File != file)
            {
                to.WriteLine(entry.File);
                file = entry.File;
            }

            Write(entry, to);
        }

        if (!report.Pages.IsEmpty)
        {
            to.WriteLine("Pages:");
            foreach (var page in report.Pages)
            {
                to.WriteLine($"  {page.Path}{Suffix(page.Existence)}");
            }
        }

        to.WriteLine(DiffSummary.Of(report));
    }

    private static void Write(ChangeEntry entry, TextWriter to)
    {
        var name = entry.Name.Length > 0 ? $" {entry.Name}" : "";
        var text = entry.Text.Length > 0 ? $": {entry.Text}" : "";
        to.WriteLine($"  {entry.What}{name}{Suffix(entry.Existence)}{text}");
        foreach (var line in entry.Lines)
        {
            Write(line, to);
        }
    }

    private static void Write(ChangeLine line, TextWriter to)
    {
        switch (line)
        {
            case ValueLine value:
                var change = value.Old is null ? $"+ {value.New}" : value.New is null ? $"- {value.Old}" : $"{value.Old} -> {value.New}";
                to.WriteLine($"    {line.Name}: {change}{(value.Note.Length > 0 ? $" ({value.Note})" : "")}");
                break;
            case NumbersLine numbers:
                to.WriteLine($"    numbers of {line.Name}: {OrNone(numbers.Old)} -> {OrNone(numbers.New)}");
                break;
            case TextLine text:
                to.WriteLine($"    {line.Name}:");
                WriteText('-', text.Old, to);
                WriteText('+', text.New, to);
                break;
        }
    }

    private static void WriteText(char sign, string text, TextWriter to)
    {
        if (text.Length > 0)
        {
            to.WriteLine($"      {sign} {text}");
        }
    }

    private static string OrNone(string numbers) => numbers.Length > 0 ? numbers : "none";

    private static string Suffix(Existence existence) => existence switch
    {
        Existence.Added => " (added)",
        Existence.Removed => " (removed)",
        _ => "",
    };
}
