using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Citations.Diagnostics;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Exchange;

namespace EvidenceSite.Import;

/// <summary>Tells a person what became of the records, file by file, and what to do next.</summary>
internal static class ImportReport
{
    public static void Write(List<ImportedFile> files, List<ImportedWork> works, ImmutableArray<string> unreadable, bool isRehearsal, TextWriter log)
    {
        foreach (var file in files.Where(file => file.Reading.Format is not null))
        {
            var own = works.Where(work => ReferenceEquals(work.File, file)).ToList();
            log.WriteLine($"{file.Name}: {file.Form}, {Count(own.Count, "work")}");
            foreach (var work in own)
            {
                Write(work, isRehearsal, log);
            }

            LeftOut(own, log);
        }

        if (!unreadable.IsEmpty)
        {
            log.WriteLine($"These files cannot be read, so that nothing could be compared with them: {string.Join(", ", unreadable)}. Run check to see why.");
        }

        var written = works.Count(work => work.Written is not null);
        var known = works.Count(work => work.Same is not null);
        var failed = works.Count(work => work.Fault is not null);
        log.WriteLine(
            $"{Count(written, "reference")} {(isRehearsal ? "would be written" : "written")}, {known.ToString(CultureInfo.InvariantCulture)} there already" +
            (failed > 0 ? $", {failed.ToString(CultureInfo.InvariantCulture)} not usable." : "."));
        if (written > 0 && !isRehearsal)
        {
            log.WriteLine($"Next: open each new file. Fill in what is marked {Blank.Mark} (what was studied and found, what limits it), compare its fields with a public page of the work,");
            log.WriteLine("and move what you have seen there from unverified to verified. Then run check. Nothing is built before all blanks are filled in.");
        }
        else if (isRehearsal)
        {
            log.WriteLine("Nothing was written, because of --dry-run.");
        }
    }

    private static void Write(ImportedWork work, bool isRehearsal, TextWriter log)
    {
        var line = work.Record.Line.ToString(CultureInfo.InvariantCulture);
        if (work.Written is { } path)
        {
            log.WriteLine($"  {(isRehearsal ? "would write" : "wrote")} {path} (line {line})");
        }
        else if (work.Same is { } same)
        {
            log.WriteLine($"  not written: line {line} is in {same.Work.Place}: {same.Common}");
            if (MissingFields.Of(same.Work.Item, work.Record.Item) is { Count: > 0 } missing)
            {
                log.WriteLine($"    It has what that {(same.Work.IsStored ? "file" : "record")} lacks: {string.Join(", ", missing.Select(field => $"{field} ({Excerpt.Of(Value(work.Record, field))})"))}");
            }
        }
        else
        {
            log.WriteLine($"  not written: line {line}, see the problem above");
        }
    }

    /// <summary>The fields that were not taken over, with the number of works that have them.</summary>
    private static void LeftOut(List<ImportedWork> works, TextWriter log)
    {
        var fields = works.SelectMany(work => work.Record.LeftOut).ToList();
        foreach (var reason in Enum.GetValues<LeftOutReason>())
        {
            var counts = fields.Where(field => field.Reason == reason).GroupBy(field => field.Field, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{group.Key} ({Count(group.Count(), "work")})").ToList();
            if (counts.Count > 0)
            {
                log.WriteLine($"  left out, {Because(reason)}: {string.Join(", ", counts)}");
            }
        }
    }

    private static string Because(LeftOutReason reason) => reason switch
    {
        LeftOutReason.TextOfOthers => "because it is a text of others, and papers are told in our own words here",
        LeftOutReason.Administration => "because it serves the program or database that wrote the file",
        LeftOutReason.LocalFile => "because it names a file on somebody's computer",
        _ => "because it is about people beyond their names",
    };

    private static string Value(ImportedRecord record, string field) =>
        record.Item.Fields.TryGetValue(field, out var text) ? text
        : record.Item.Names.TryGetValue(field, out var names) ? Count(names.Length, "name")
        : record.Item.Dates.TryGetValue(field, out var date) ? date.Start is { } start ? start.Year.ToString(CultureInfo.InvariantCulture) : date.Literal
        : "";

    private static string Count(int number, string what) => $"{number.ToString(CultureInfo.InvariantCulture)} {what}{(number == 1 ? "" : "s")}";
}
