using System.Collections.Immutable;
using EvidenceSite.Citations.Diagnostics;
using EvidenceSite.Exchange.Reading;

namespace EvidenceSite.Exchange.Ris;

/// <summary>
/// Reads RIS (Reference Manager's format): lines of a tag of two characters, two spaces, a hyphen and a value. A record goes from TY to ER.
/// Lines without a tag go on with the value before.
/// </summary>
internal static class RisReader
{
    // More is no record but a file that has lost its line ends.
    private const int MostLines = 100_000;

    public static ImmutableArray<ImportedRecord> Read(string text, ProblemList problems)
    {
        var source = new SourceText(text);
        var records = ImmutableArray.CreateBuilder<ImportedRecord>();
        List<RisLine>? lines = null;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = source.Line(number).TrimStart('\uFEFF');
            if (!TryTag(line, out var tag, out var value))
            {
                Continue(line, number, lines, problems);
                continue;
            }

            if (tag == "TY")
            {
                if (lines is { Count: > 0 })
                {
                    problems.Warn(number, 0, $"A record begins, and the one of line {lines[0].Line} has no ER. It was read up to here.", "Nothing needs to be done if it is complete.");
                    records.Add(RisRecord.Build(lines, problems));
                }

                lines = [new RisLine(tag, value, number)];
            }
            else if (lines is null)
            {
                if (tag != "ER")
                {
                    problems.Warn(number, 0, $"{tag} stands outside a record and was not read: {Excerpt.Of(value)}", "If it belongs to a work, put it between TY and ER.");
                }
            }
            else if (tag == "ER")
            {
                records.Add(RisRecord.Build(lines, problems));
                lines = null;
            }
            else if (lines.Count < MostLines)
            {
                lines.Add(new RisLine(tag, value, number));
            }
        }

        if (lines is not null)
        {
            problems.Warn(lines[0].Line, 0, "The last record has no ER: the file may be cut off.", "Look whether the record is complete.");
            records.Add(RisRecord.Build(lines, problems));
        }

        return records.ToImmutable();
    }

    private static void Continue(ReadOnlySpan<char> line, int number, List<RisLine>? lines, ProblemList problems)
    {
        var rest = line.Trim();
        if (rest.IsEmpty)
        {
            return;
        }

        if (lines is { Count: > 0 })
        {
            lines[^1].Continue(rest.ToString());
        }
        else if (!rest.StartsWith("Provider:") && !rest.StartsWith("Database:") && !rest.StartsWith("Content:") && !rest.StartsWith("Record ") && !rest.Trim("<>-=_* 0123456789.").IsEmpty)
        {
            problems.Warn(number, 0, $"This line stands outside a record and was not read: {Excerpt.Of(rest.ToString())}", "If it belongs to a work, put it between TY and ER.");
        }
    }

    // Two spaces and "- " by the specification; programs leave spaces out or add one.
    private static bool TryTag(ReadOnlySpan<char> line, out string tag, out string value)
    {
        (tag, value) = ("", "");
        line = line.TrimEnd();
        if (line.Length < 3 || !char.IsAsciiLetterUpper(line[0]) || !(char.IsAsciiLetterUpper(line[1]) || char.IsAsciiDigit(line[1])))
        {
            return false;
        }

        var at = 2;
        while (at < line.Length && at < 5 && line[at] is ' ' or '\u00A0')
        {
            at++;
        }

        if (at == 2 || at >= line.Length || line[at] != '-' || (at + 1 < line.Length && line[at + 1] is not (' ' or '\u00A0' or '\t')))
        {
            return false;
        }

        tag = line[..2].ToString();
        value = line[(at + 1)..].Trim().ToString();
        return true;
    }
}
