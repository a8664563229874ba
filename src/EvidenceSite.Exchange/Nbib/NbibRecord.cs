using EvidenceSite.Citations;
using EvidenceSite.Exchange.Reading;

namespace EvidenceSite.Exchange.Nbib;

/// <summary>Makes of the tags of one PubMed record what CSL has for them ("MEDLINE/PubMed Data Element (Field) Descriptions", NLM).</summary>
internal static class NbibRecord
{
    // What PubMed notes for itself: who owns the record, and when it was made, sent and indexed.
    private static readonly HashSet<string> Administration = new(
        ["OWN", "STAT", "DCOM", "LR", "DA", "CRDT", "EDAT", "MHDA", "PHST", "PST", "SB", "SO", "PMCR", "OTO", "PUBM", "OID", "CTDT", "OAB", "JID", "RF", "DRDT", "MID"],
        StringComparer.Ordinal);

    public static ImportedRecord Build(List<NbibField> fields, ProblemList problems)
    {
        var record = new RecordBuilder(problems, fields[0].Line);
        var hasBook = fields.Exists(field => field.Tag == "BTI");
        var isPart = hasBook && fields.Exists(field => field.Tag == "TI");
        record.Type = isPart ? "chapter" : hasBook ? "book" : "article-journal";
        People(fields, record);
        foreach (var field in fields)
        {
            One(field, record, hasBook, isPart);
        }

        Dates(fields, record);
        if (record.Has("PMID") && record.Get("source") is null)
        {
            record.Text("source", "PubMed", "PMID");
        }

        if (record.Type == "article-journal" && record.Take("container-title") is { } journal)
        {
            // "JAMA" is both; PubMed's full name has its place after "=" or ":" in brackets left as it is.
            record.Text("container-title", journal, "JT");
        }
        else if (record.Type == "article-journal" && record.Get("container-title-short") is { } abbreviated)
        {
            record.Text("container-title", abbreviated, "TA");
        }

        return record.Build();
    }

    /// <summary>FAU is the full form of the AU that follows; a record may have only some of both.</summary>
    private static void People(List<NbibField> fields, RecordBuilder record)
    {
        NbibField? before = null;
        foreach (var field in fields.Where(field => field.Tag is "FAU" or "AU" or "CN" or "FED" or "ED" or "FPS" or "PS"))
        {
            var (variable, isFull) = field.Tag switch { "FAU" => ("author", true), "AU" => ("author", false), "CN" => ("author", true), "FED" => ("editor", true), "ED" => ("editor", false), _ => ("", true) };
            if (variable.Length == 0)
            {
                record.Keep(field.Tag, field.Value);
            }
            else if (field.Tag == "CN")
            {
                record.Name(variable, new CitationName { Literal = field.Value });
            }
            else if (isFull)
            {
                record.Name(variable, PersonNames.Pubmed(field.Value));
            }
            else if (before?.Tag != "F" + field.Tag)
            {
                record.Name(variable, PersonNames.WithInitials(field.Value) ?? new CitationName { Literal = field.Value });
            }

            before = field;
        }
    }

    private static void One(NbibField field, RecordBuilder record, bool hasBook, bool isPart)
    {
        var value = field.Value;
        switch (field.Tag)
        {
            case "FAU" or "AU" or "CN" or "FED" or "ED" or "FPS" or "PS" or "DP" or "DEP":
                break;
            case "PMID":
                record.Text("PMID", value, field.Tag);
                break;
            case "PMC":
                record.Text("PMCID", value, field.Tag);
                break;
            case "TI":
                record.Text("title", WithoutStop(value), field.Tag);
                break;
            case "BTI":
                record.Text(isPart ? "container-title" : "title", WithoutStop(value), field.Tag);
                break;
            case "TT":
                record.Text("original-title", WithoutStop(value), field.Tag);
                break;
            case "VTI":
                record.Text("volume-title", WithoutStop(value), field.Tag);
                break;
            case "CTI":
                record.Text("collection-title", WithoutStop(value), field.Tag);
                break;
            case "JT":
                record.Text(hasBook ? "collection-title" : "container-title", value, field.Tag);
                break;
            case "TA":
                record.Text("container-title-short", value, field.Tag);
                break;
            case "VI":
                record.Text("volume", value, field.Tag);
                break;
            case "IP":
                record.Text("issue", value, field.Tag);
                break;
            case "PG":
                record.Text("page", value, field.Tag);
                break;
            case "EN":
                record.Text("edition", value, field.Tag);
                break;
            case "PB":
                record.Text("publisher", value, field.Tag);
                break;
            case "PL":
                // For a journal it is the country of its publisher, which nobody cites.
                record.Text(hasBook ? "publisher-place" : field.Tag, value, field.Tag);
                break;
            case "LA":
                record.Text("language", Languages.Tag(value), field.Tag);
                break;
            case "IS" or "ISBN":
                SerialNumbers.Add(value, record, field.Tag);
                break;
            case "LID" or "AID":
                Identifier(field, record);
                break;
            case "PT":
                PublicationType(value, record);
                break;
            case "MH":
                record.Heading(value);
                record.Keep(field.Tag, value);
                break;
            case "OT":
                record.Add("keyword", value);
                break;
            case "SI":
                Registration(value, record);
                break;
            case "AB":
                record.LeaveOut(field.Tag, LeftOutReason.TextOfOthers);
                break;
            case "COIS" or "CI" or "OABL" or "OCI":
                record.LeaveOut(field.Tag, LeftOutReason.TextOfOthers);
                break;
            case "AD" or "AUID" or "IR" or "FIR" or "IRAD" or "EDAD":
                record.LeaveOut(field.Tag, LeftOutReason.People);
                break;
            case "RIN":
                record.Stands(WorkStanding.Retracted);
                record.Keep(field.Tag, value);
                break;
            case "EIN" or "CRI" or "UIN" or "RPI":
                if (field.Tag is "EIN" or "CRI")
                {
                    record.Stands(WorkStanding.Corrected);
                }

                record.Keep(field.Tag, value);
                break;
            case "ECI":
                record.Remark($"PubMed names an expression of concern about it ({value}); nobody has read it");
                record.Keep(field.Tag, value);
                break;
            case "GN":
                record.Text("note", value, field.Tag);
                break;
            case var tag when Administration.Contains(tag):
                record.LeaveOut(tag, LeftOutReason.Administration);
                break;
            default:
                record.Keep(field.Tag, value);
                break;
        }
    }

    private static void Dates(List<NbibField> fields, RecordBuilder record)
    {
        foreach (var field in fields.Where(field => field.Tag == "DP"))
        {
            var date = WrittenDate.Parse(field.Value);
            if (date is null && field.Value.Length >= 4 && WrittenDate.Parse(field.Value[..4]) is { } year)
            {
                // "2019 1st Quart": the year counts, the rest stays as it is.
                record.Date("issued", year, field.Value, field.Tag);
                record.Keep(field.Tag, field.Value);
                continue;
            }

            record.Date("issued", date, field.Value, field.Tag);
        }

        foreach (var field in fields.Where(field => field.Tag == "DEP"))
        {
            var digits = field.Value.Trim();
            var date = digits.Length == 8 && digits.All(char.IsAsciiDigit) ? WrittenDate.Parse($"{digits[..4]}-{digits[4..6]}-{digits[6..]}") : WrittenDate.Parse(digits);
            record.Date("available-date", date, digits, field.Tag);
        }

        if (!record.Has("issued") && record.DateOf("available-date") is { } available)
        {
            record.ReplaceDate("issued", available);
        }
    }

    private static void Identifier(NbibField field, RecordBuilder record)
    {
        var value = field.Value.Trim();
        var bracket = value.LastIndexOf('[');
        var kind = bracket > 0 ? value[(bracket + 1)..].TrimEnd(']') : "";
        var number = bracket > 0 ? value[..bracket].Trim() : value;
        if (kind == "doi")
        {
            record.Text("DOI", number, field.Tag);
        }
        else if (kind == "pii")
        {
            record.Keep("pii", number);
        }
        else
        {
            record.Keep(field.Tag, value);
        }
    }

    private static void PublicationType(string value, RecordBuilder record)
    {
        record.PublicationType(value);
        record.Keep("PT", value);
        switch (value.Trim().ToLowerInvariant())
        {
            case "retracted publication":
                record.Stands(WorkStanding.Retracted);
                break;
            case "preprint":
                record.Type = "article";
                record.Text("genre", "Preprint", "PT");
                record.Stands(WorkStanding.Preprint);
                break;
            case "newspaper article":
                record.Type = "article-newspaper";
                break;
            case "corrected and republished article":
                record.Stands(WorkStanding.Corrected);
                break;
        }
    }

    // "ClinicalTrials.gov/NCT00273364"
    private static void Registration(string value, RecordBuilder record)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        var (bank, number) = slash > 0 ? (value[..slash], value[(slash + 1)..].Trim()) : ("", value.Trim());
        if (bank is "ClinicalTrials.gov" or "ISRCTN" or "EudraCT" or "ANZCTR" or "ChiCTR" or "DRKS" or "CTRI" or "JPRN" or "UMIN CTR" or "NTR" or "IRCT" or "PACTR" or "ReBec" or "KCT" or "RPCEC" or "SLCTR" or "TCTR" && number.Length > 0)
        {
            record.Registration(number);
        }

        record.Keep("SI", value);
    }

    /// <summary>PubMed closes each title with a full stop.</summary>
    private static string WithoutStop(string title)
    {
        var trimmed = title.Trim();
        return trimmed.EndsWith('.') && !trimmed.EndsWith("..", StringComparison.Ordinal) ? trimmed[..^1] : trimmed;
    }
}
