using System.Globalization;
using System.Text;

namespace EvidenceSite.Citations.Suite;

/// <summary>Writes the results of a run as a table by category.</summary>
public static class SuiteTable
{
    /// <summary>The table: category, passed, all.</summary>
    public static string Write(IReadOnlyList<FixtureResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var table = new StringBuilder();
        foreach (var category in results.GroupBy(result => result.Category).OrderBy(group => group.Key, StringComparer.Ordinal))
            Row(table, category.Key, category.Count(result => result.Passed), category.Count());
        Row(table, "all", results.Count(result => result.Passed), results.Count);
        return table.ToString();
    }

    private static void Row(StringBuilder table, string name, int passed, int all) =>
        table.Append(CultureInfo.InvariantCulture, $"{name,-16} {passed,4} of {all,4}  {(all == 0 ? 0 : 100.0 * passed / all),5:0.0} %\n");
}
