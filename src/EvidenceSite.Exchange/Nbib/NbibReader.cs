using System.Collections.Immutable;
using System.Text;
using EvidenceSite.Exchange.Reading;

namespace EvidenceSite.Exchange.Nbib;

/// <summary>
/// Reads PubMed's export (NBIB, the MEDLINE display format): a tag of up to four characters, a hyphen in the fifth column, and a value that goes
/// on in lines that begin with six spaces. Each record begins with PMID.
/// </summary>
internal static class NbibReader
{
    public static ImmutableArray<ImportedRecord> Read(string text, ProblemList problems)
    {
        var source = new SourceText(text);
        var records = ImmutableArray.CreateBuilder<ImportedRecord>();
        List<NbibField>? fields = null;
        StringBuilder? value = null;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = source.Line(number).TrimStart('\uFEFF').TrimEnd();
            if (TryTag(line, out var tag))
            {
                if (tag == "PMID" && (fields is null || fields.Exists(field => field.Tag is "PMID")))
                {
                    Close(fields, records, problems);
                    fields = [];
                }

                value = new StringBuilder(line[5..].Trim().ToString());
                (fields ??= []).Add(new NbibField(tag, value, number));
            }
            else if (!line.IsEmpty)
            {
                if (value is null)
                {
                    problems.Warn(number, 0, "This line stands outside a record and was not read.", "If it belongs to a work, put it below the record's PMID.");
                    continue;
                }

                value.Append(' ').Append(line.Trim());
            }
        }

        Close(fields, records, problems);
        return records.ToImmutable();
    }

    private static void Close(List<NbibField>? fields, ImmutableArray<ImportedRecord>.Builder records, ProblemList problems)
    {
        if (fields is { Count: > 0 })
        {
            records.Add(NbibRecord.Build(fields, problems));
        }
    }

    private static bool TryTag(ReadOnlySpan<char> line, out string tag)
    {
        tag = "";
        if (line.Length < 5 || line[4] != '-' || !char.IsAsciiLetterUpper(line[0]))
        {
            return false;
        }

        var name = line[..4].TrimEnd(' ');
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        tag = name.ToString();
        return tag.Length > 1;
    }
}

/// <summary>A tag with its value.</summary>
internal sealed record NbibField(string Tag, StringBuilder Text, int Line)
{
    public string Value => Text.ToString();
}
