using System.Text;

namespace EvidenceSite.Evidence.Retractions;

/// <summary>A row of a CSV file.</summary>
/// <param name="Line">The line in which it starts, from 1.</param>
/// <param name="Fields">Its fields, without quotation marks; what was read of them where there is a fault.</param>
/// <param name="Fault">What is wrong with it, as a sentence without its full stop; null if nothing is.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Fields, string? Fault);

/// <summary>
/// The rows of a CSV file (RFC 4180), one after the other. A row that cannot be read costs no other: reading goes on in the line behind its
/// first. The time is linear in the size of the file: a quoted field that never ends is given up after a bounded stretch, which holds no
/// quotation mark that could be tried again.
/// </summary>
/// <param name="reader">The file.</param>
internal sealed class CsvRecords(TextReader reader)
{
    private const int LongestField = 100_000;
    private const int MostFields = 200;

    private readonly CsvLines _lines = new(reader);
    private readonly List<CsvLine> _behind = [];

    /// <summary>The rows; empty lines are none.</summary>
    public IEnumerable<CsvRecord> Read()
    {
        while (_lines.Next() is { } line)
        {
            if (line.IsCut)
            {
                yield return new CsvRecord(line.Number, [], $"The line is longer than {CsvLines.LongestLine} characters");
            }
            else if (line.Text.Length > 0)
            {
                yield return Row(line);
            }
        }
    }

    private CsvRecord Row(CsvLine first)
    {
        _behind.Clear();
        var fields = new List<string>(24);
        var (line, at) = (first, 0);
        while (fields.Count < MostFields)
        {
            if (at < line.Text.Length && line.Text[at] == '"')
            {
                var opened = line.Number;
                if (Quoted(ref line, ref at) is not { } field)
                {
                    return Broken(first, fields, $"The quotation mark opened in line {opened} is never closed");
                }

                fields.Add(field);
                if (at < line.Text.Length && line.Text[at] != ',')
                {
                    return Broken(first, fields, $"In line {line.Number}, text stands behind a closing quotation mark");
                }
            }
            else
            {
                var comma = line.Text.IndexOf(',', at);
                var end = comma < 0 ? line.Text.Length : comma;
                fields.Add(line.Text[at..end]);
                at = end;
            }

            if (at >= line.Text.Length)
            {
                return new CsvRecord(first.Number, fields, null);
            }

            at++;
        }

        return Broken(first, fields, $"The row has more than {MostFields} fields");
    }

    /// <summary>The text of a quoted field; null if it does not end. <paramref name="at"/> is then behind the closing mark.</summary>
    private string? Quoted(ref CsvLine line, ref int at)
    {
        var field = new StringBuilder();
        at++;
        while (true)
        {
            var mark = line.Text.IndexOf('"', at);
            if (mark >= 0)
            {
                field.Append(line.Text, at, mark - at);
                at = mark + 1;
                if (at >= line.Text.Length || line.Text[at] != '"')
                {
                    return field.ToString();
                }

                field.Append('"');
                at++;
                continue;
            }

            field.Append(line.Text, at, line.Text.Length - at).Append('\n');
            if (field.Length > LongestField || _lines.Next() is not { } next)
            {
                return null;
            }

            _behind.Add(next);
            if (next.IsCut)
            {
                return null;
            }

            (line, at) = (next, 0);
        }
    }

    private CsvRecord Broken(CsvLine first, List<string> fields, string fault)
    {
        _lines.Return(_behind);
        return new CsvRecord(first.Number, fields, fault);
    }
}
