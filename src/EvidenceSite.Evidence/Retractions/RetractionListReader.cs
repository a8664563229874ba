using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Parse;

namespace EvidenceSite.Evidence.Retractions;

/// <summary>
/// Reads the retraction list that the settings name: a CSV file in the form of the Retraction Watch database. It is read as a stream, once,
/// and only the rows that name a reference of the site are kept.
/// </summary>
public static class RetractionListReader
{
    /// <summary>No list above this size is opened: 256 MiB. The whole database had 60 MB in 2025.</summary>
    public const long LargestFile = 256 * 1024 * 1024;

    private const int MostReported = 50;

    /// <summary>Reads the list.</summary>
    /// <param name="folder">The input folder.</param>
    /// <param name="files">What the files say: the settings name the list, the references what is looked for.</param>
    /// <param name="memory">What an earlier run found; null if there was none.</param>
    public static Staged<RetractionList> Read(string folder, ParsedFiles files, RetractionMemory? memory = null)
    {
        if (files.Settings.RetractionList is not { } named)
        {
            return new(RetractionList.Nothing, []);
        }

        var references = files.Documents.OfType<Reference>().ToList();
        try
        {
            if (LinkIn(folder, named.Value))
            {
                return Unreadable(named, "it, or a folder on the way, is a symbolic link, and links are not followed");
            }

            var file = new FileInfo(Path.Combine(folder, named.Value));
            if (!file.Exists)
            {
                return Unreadable(named, "there is no such file in the input folder");
            }

            // A pipe or device has no length, and opening one can wait for ever.
            if (file.Length is 0 or > LargestFile)
            {
                return Unreadable(named, file.Length == 0 ? "it is empty" : $"it has {file.Length} bytes, and at most {LargestFile} are read");
            }

            var wanted = string.Join('\n', references.Select(reference => $"{reference.Id} {reference.Csl.Doi} {reference.Csl.Pmid}").Prepend(named.ToString()).Append(named.Place.ToString()));
            var readAt = DateTime.UtcNow;
            if (memory?.Recall(file, wanted) is { } recalled)
            {
                return recalled;
            }

            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read);
            var found = Read(named.Value, stream, references);
            memory?.Keep(file, wanted, readAt, found);
            return found;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(named, e.Message.TrimEnd('.'));
        }
    }

    private static Staged<RetractionList> Read(string name, Stream stream, List<Reference> references)
    {
        var problems = new DiagnosticCollector();
        using var reader = new StreamReader(stream, Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new Windows1252Fallback()), detectEncodingFromByteOrderMarks: false);
        using var rows = new CsvRecords(reader).Read().GetEnumerator();
        if (!rows.MoveNext() || new RetractionColumns(rows.Current) is var columns && (rows.Current.Fault is not null || columns.Missing.Any()))
        {
            problems.Add(Catalogue.ListColumnsMissing(Place.StartOf(name), RetractionColumns.Needed));
            return new(RetractionList.Nothing, problems.ToImmutable());
        }

        var byDoi = references.Where(reference => NormalDoi.Of(reference.Csl.Doi) is not null).ToLookup(reference => NormalDoi.Of(reference.Csl.Doi)!, reference => reference.Id, StringComparer.Ordinal);
        var byPmid = references.Where(reference => NormalPmid.Of(reference.Csl.Pmid) is not null).ToLookup(reference => NormalPmid.Of(reference.Csl.Pmid)!, reference => reference.Id, StringComparer.Ordinal);
        var notices = new NoticeReader(name, problems);
        var found = new List<(string Reference, WorkNotice Notice)>();
        var broken = 0;
        while (rows.MoveNext())
        {
            if (Fault(rows.Current, columns) is { } fault)
            {
                if (++broken <= MostReported)
                {
                    problems.Add(Catalogue.BadListRow(new Place(name, rows.Current.Line, 1), fault));
                }

                continue;
            }

            var row = columns.Row(rows.Current);
            var doi = NormalDoi.Of(row.WorkDoi);
            var pmid = NormalPmid.Of(row.WorkPmid);
            List<string> named = [.. (doi is null ? [] : byDoi[doi]).Union(pmid is null ? [] : byPmid[pmid], StringComparer.Ordinal)];
            if (named.Count > 0 && notices.Read(row) is { } notice)
            {
                found.AddRange(named.Select(reference => (reference, notice)));
            }
        }

        if (broken > MostReported)
        {
            problems.Add(Catalogue.BadListRow(Place.StartOf(name), $"Besides the {MostReported} rows that are named, {broken - MostReported} more cannot be read"));
        }

        return new(new RetractionList(Sorted(found)), problems.ToImmutable());
    }

    private static FrozenDictionary<string, ImmutableArray<WorkNotice>> Sorted(List<(string Reference, WorkNotice Notice)> found) =>
        found.GroupBy(pair => pair.Reference, pair => pair.Notice, StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key,
            group => group.DistinctBy(notice => (notice.Nature, notice.Date, notice.Doi, notice.Pmid))
                .OrderBy(notice => notice.Date ?? DateOnly.MinValue).ThenBy(notice => notice.Nature).ThenBy(notice => notice.Doi, StringComparer.Ordinal).ThenBy(notice => notice.Pmid, StringComparer.Ordinal)
                .ToImmutableArray(),
            StringComparer.Ordinal);

    private static string? Fault(CsvRecord record, RetractionColumns columns) =>
        record.Fault ?? (record.Fields.Count == columns.Count ? null : $"The row has {record.Fields.Count} fields, and the first row of the file has {columns.Count}");

    private static bool LinkIn(string folder, string path)
    {
        var at = folder;
        foreach (var name in path.Split('/'))
        {
            at = Path.Combine(at, name);
            if (new FileInfo(at).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static Staged<RetractionList> Unreadable(Located<string> named, string reason) =>
        new(RetractionList.Nothing, [Catalogue.ListUnreadable(named.Place, named.Value, reason)]);
}
