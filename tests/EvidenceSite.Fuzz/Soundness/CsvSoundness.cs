using System.Text;

namespace EvidenceSite.Fuzz.Soundness;

/// <summary>What must hold of a table: each row has as many cells as the first, and none is a formula (OWASP, "CSV injection").</summary>
internal static class CsvSoundness
{
    /// <summary>What does not hold.</summary>
    public static IEnumerable<string> Faults(byte[] content)
    {
        var rows = Rows(Encoding.UTF8.GetString(content).TrimStart('\uFEFF'));
        foreach (var row in rows)
        {
            if (row.Count != rows[0].Count)
            {
                yield return $"A row has {row.Count} cells, the first {rows[0].Count}.";
            }

            foreach (var cell in row.Where(cell => cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal)))
            {
                yield return $"A cell that spreadsheets run: {cell}";
            }
        }
    }

    // RFC 4180.
    private static List<List<string>> Rows(string text)
    {
        var rows = new List<List<string>>();
        var (row, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append(c);
                    i++;
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (c == '"' && cell.Length == 0)
            {
                isQuoted = true;
            }
            else if (c is ',' or '\n')
            {
                row.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        return rows;
    }
}
