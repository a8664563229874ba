namespace EvidenceSite.Evidence.Diagnostics;

/// <summary>
/// Orders problems by file (ordinal), line, column, code and message: the same problems are always listed in the same order.
/// </summary>
public sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    /// <summary>The one order.</summary>
    public static DiagnosticOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        ReadOnlySpan<int> steps =
        [
            string.CompareOrdinal(x.Place.File, y.Place.File),
            x.Place.Line.CompareTo(y.Place.Line),
            x.Place.Column.CompareTo(y.Place.Column),
            string.CompareOrdinal(x.Rule.Code, y.Rule.Code),
            string.CompareOrdinal(x.Message, y.Message),
        ];
        foreach (var step in steps)
        {
            if (step != 0)
            {
                return step;
            }
        }

        return 0;
    }
}
