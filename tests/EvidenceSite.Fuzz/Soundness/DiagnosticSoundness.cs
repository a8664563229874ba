using System.Text;
using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Fuzz.Soundness;

/// <summary>What must hold of every problem: words, and a place that is there.</summary>
/// <param name="input">The input folder.</param>
internal sealed class DiagnosticSoundness(string input)
{
    // Those of YAML and Markdown; a line separator of Unicode is none.
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    // Read once: a file can have thousands of problems, and the time of a case is measured.
    private readonly Dictionary<string, string[]?> _lines = [];

    /// <summary>What does not hold.</summary>
    /// <param name="problem">A problem.</param>
    public IEnumerable<string> Faults(Diagnostic problem)
    {
        if (problem.Message.Length == 0 || problem.Remedy.Length == 0)
        {
            yield return $"{problem.Rule.Code} has no words.";
        }

        if (Hidden(problem.Message) || Hidden(problem.Remedy))
        {
            yield return $"{problem.Rule.Code} at {problem.Place} shows a control or direction character.";
        }

        if (problem.Place.Line < 1 || problem.Place.Column < 1)
        {
            yield return $"{problem.Rule.Code} is at no place: {problem.Place}";
        }
        else if (Lines(problem.Place.File) is { } lines && (problem.Place.Line > lines.Length || problem.Place.Column > lines[problem.Place.Line - 1].Length + 1))
        {
            yield return $"{problem.Rule.Code} is beyond the file: {problem.Place}";
        }
    }

    /// <summary>The lines of a file; null if there is none.</summary>
    private string[]? Lines(string path)
    {
        if (!_lines.TryGetValue(path, out var lines))
        {
            var file = Path.Combine(input, path);
            lines = File.Exists(file) ? File.ReadAllText(file).Split(LineEnds, StringSplitOptions.None) : null;
            _lines.Add(path, lines);
        }

        return lines;
    }

    // Half a character, what could rewrite a terminal, or show words in another order than they stand.
    private static bool Hidden(string text) => text.Any(c => (char.IsControl(c) && c != '\n') || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')) || HalfCharacter(text);

    private static bool HalfCharacter(string text) => !text.Contains('\uFFFD', StringComparison.Ordinal) && text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar);
}
