using System.Text;

namespace EvidenceSite.Tests.Data;

/// <summary>Reads comma-separated values as RFC 4180 says, written for the tests alone.</summary>
internal static class CsvText
{
    /// <summary>The rows with their cells.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when isQuoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell.Append('"');
                    i++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\r' when !isQuoted:
                    Assert.Equal('\n', text[++i]);
                    rows.Add([.. cells, cell.ToString()]);
                    cells.Clear();
                    cell.Clear();
                    break;
                case '\n' when !isQuoted:
                    Assert.Fail("A line ends without CR.");
                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }

        Assert.True(!isQuoted && cells.Count == 0 && cell.Length == 0, "The text ends within a line.");
        return rows;
    }
}
