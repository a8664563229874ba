using System.Globalization;
using EvidenceSite.Evidence.Diagnostics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace EvidenceSite.Report;

/// <summary>Problems for a person at a terminal: the line that editors understand, the text that it is about, why it matters, and what to do.</summary>
public static class TerminalReport
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <summary>Writes all problems and, if there are any, how many.</summary>
    public static void Write(Outcome outcome, DirectoryInfo input, Terminal terminal, TextWriter to)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new TerminalOutput(to, terminal.Width),
        });
        foreach (var problem in outcome.Diagnostics)
        {
            Write(problem, outcome, input, terminal, console);
        }

        if (ProblemReport.Counts(outcome.Found) is { } counts)
        {
            console.Write(new Text(counts, Strong));
            console.WriteLine();
        }
    }

    private static void Write(Diagnostic problem, Outcome outcome, DirectoryInfo input, Terminal terminal, IAnsiConsole console)
    {
        var colour = new Style(problem.IsError ? Color.Red : Color.Yellow, decoration: Decoration.Bold);
        Write(
            console, ($"{ProblemReport.PlaceOf(problem, input)}: ", Style.Plain),
            ($"{(problem.IsError ? "error" : "warning")} {problem.Rule.Code}", colour), ($": {problem.Message}", Strong));
        if (Excerpt.Of(problem.Place, outcome.Files) is { Text.Length: > 0 } excerpt)
        {
            WriteExcerpt(excerpt, colour, terminal.Width, console);
        }

        console.Write(Indented("Why: ", problem.Rule.Why));
        console.Write(Indented("Fix: ", problem.Remedy));
        console.Write(Indented("More: ", $"explain {problem.Rule.Code}"));
        console.WriteLine();
    }

    private static Grid Indented(string label, string text)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Width(6).PadLeft(4).PadRight(0)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        return grid.AddRow(new Text(label, Faint), new Text(text));
    }

    /// <summary>The line, cut to the terminal's width around the problem, and a caret below each of its columns.</summary>
    private static void WriteExcerpt(Excerpt excerpt, Style colour, int width, IAnsiConsole console)
    {
        var number = excerpt.Line.ToString(CultureInfo.InvariantCulture);
        var gutter = $"  {number} | ";
        var room = Math.Max(20, width - gutter.Length - 1);
        var from = excerpt.Start + excerpt.Length <= room ? 0 : Math.Max(0, excerpt.Start - (room / 3));
        var shown = excerpt.Text[from..Math.Min(excerpt.Text.Length, from + room)];
        var before = shown[..Math.Min(shown.Length, excerpt.Start - from)];
        var marked = shown[before.Length..Math.Min(shown.Length, before.Length + excerpt.Length)];
        var under = new string(' ', Cells(before)) + new string('^', Math.Max(1, Cells(marked)));
        Write(console, (gutter, Faint), (before, Style.Plain), (marked, colour), (shown[(before.Length + marked.Length)..], Style.Plain));
        Write(console, (new string(' ', number.Length + 2) + " | ", Faint), (under, colour));
    }

    private static void Write(IAnsiConsole console, params (string Text, Style Style)[] parts)
    {
        console.Write(new OneLine([.. parts.Select(part => new Segment(part.Text, part.Style))]));
        console.WriteLine();
    }

    /// <summary>How many columns a text takes: some letters take two.</summary>
    private static int Cells(string text) => new Segment(text).CellCount();

    /// <summary>Segments as they are: no white space is folded, no word moved to the next line.</summary>
    private sealed class OneLine(IReadOnlyList<Segment> segments) : Renderable
    {
        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => segments;
    }
}
