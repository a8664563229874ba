using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Retractions;

/// <summary>Reads a notice from a row that names a reference of the site.</summary>
/// <param name="file">The list, for messages.</param>
/// <param name="problems">Receives what is wrong.</param>
internal sealed class NoticeReader(string file, DiagnosticCollector problems)
{
    // The database writes American dates, with a time that is always 0:00.
    private static readonly string[] DateForms = ["M/d/yyyy H:mm", "M/d/yyyy", "M/d/yyyy H:mm:ss", "yyyy-MM-dd"];

    /// <summary>The notice; null after a problem was added.</summary>
    public WorkNotice? Read(RetractionRow row)
    {
        if (NatureOf(row.Nature) is not { } nature)
        {
            problems.Add(Catalogue.BadListRow(
                new Place(file, row.Line, 1), $"The row names a reference of this site, and its RetractionNature, \"{row.Nature}\", is none of Retraction, Expression of concern, Correction and Reinstatement"));
            return null;
        }

        return new WorkNotice(nature, Date(row), NormalDoi.Of(row.NoticeDoi), NormalPmid.Of(row.NoticePmid), Reasons(row.Reasons));
    }

    private DateOnly? Date(RetractionRow row)
    {
        if (row.Date.Length == 0)
        {
            return null;
        }

        if (DateTime.TryParseExact(row.Date, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return DateOnly.FromDateTime(time);
        }

        problems.Add(Catalogue.BadListRow(
            new Place(file, row.Line, 1), $"The row names a reference of this site, and its RetractionDate, \"{row.Date}\", is not a date as M/D/YYYY; the notice counts without a date"));
        return null;
    }

    private static NoticeNature? NatureOf(string text) => text.ToLowerInvariant() switch
    {
        "retraction" => NoticeNature.Retraction,
        "expression of concern" => NoticeNature.ExpressionOfConcern,
        "correction" => NoticeNature.Correction,
        "reinstatement" => NoticeNature.Reinstatement,
        _ => null,
    };

    /// <summary>Each reason has a plus sign in front and a semicolon behind it.</summary>
    private static ImmutableArray<string> Reasons(string text) =>
        [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(reason => reason.TrimStart('+').Trim()).Where(reason => reason.Length > 0)];
}
