using EvidenceSite.Citations;
using EvidenceSite.Exchange.Reading;

namespace EvidenceSite.Exchange.Ris;

/// <summary>Makes of the tags of one RIS record what CSL has for them. What a tag means depends on the type, and on who wrote the file.</summary>
internal static class RisRecord
{
    // The work stands in something that has a title of its own.
    private static readonly HashSet<string> Parts =
        new(["article-journal", "article-magazine", "article-newspaper", "chapter", "paper-conference", "entry-dictionary", "entry-encyclopedia", "post-weblog", "post", "webpage", "broadcast"], StringComparer.Ordinal);

    // How EndNote's users name the database in DB or DP.
    private static readonly string[] Pubmed = ["pubmed", "medline", "nlm"];

    public static ImportedRecord Build(List<RisLine> lines, ProblemList problems)
    {
        var record = new RecordBuilder(problems, lines[0].Line);
        Type(lines[0], record, problems);
        var isPart = Parts.Contains(record.Type);
        var facts = Facts.Of(lines);
        Titles(lines, record, isPart);
        Dates(lines, record);
        Pages(lines, record);
        foreach (var line in lines.Skip(1))
        {
            One(line, facts, record, isPart);
        }

        return record.Build();
    }

    private static void Type(RisLine line, RecordBuilder record, ProblemList problems)
    {
        var type = line.Value.Trim().ToUpperInvariant();
        if (RisTypeCodes.Of(type) is { } known)
        {
            record.Type = known.Csl;
            if (known.Genre is { } genre)
            {
                record.Text("genre", genre, "TY");
            }

            if (type == "INPR")
            {
                record.Text("status", "in press", "TY");
            }
            else if (type == "PREPRINT")
            {
                record.Stands(WorkStanding.Preprint);
            }
        }
        else
        {
            record.Type = "document";
            record.Keep("TY", line.Value);
            problems.Warn(line.Line, 0, $"\"{type}\" is no type of RIS. The work was taken as a document.", "Set the type in the reference.");
        }

        if (type == "EJOUR")
        {
            record.Keep("TY", type);
        }
    }

    private static void Titles(List<RisLine> lines, RecordBuilder record, bool isPart)
    {
        foreach (var line in lines.Where(line => line.Tag is "TI" or "T1" or "CT"))
        {
            record.Text("title", line.Value, line.Tag);
        }

        // BT: the title of a whole book, or of that in which a chapter stands.
        foreach (var line in lines.Where(line => line.Tag == "BT"))
        {
            record.Text(isPart || record.Has("title") ? "container-title" : "title", line.Value, line.Tag);
        }

        var container = isPart ? "container-title" : record.Type is "book" or "report" or "map" or "standard" ? "collection-title" : "container-title";
        if (record.Type == "paper-conference" && lines.Find(line => line.Tag == "C3") is { } proceedings)
        {
            // EndNote has the proceedings here, and the meeting in T2.
            record.Text(container, proceedings.Value, proceedings.Tag);
            container = "event-title";
        }

        foreach (var line in lines.Where(line => line.Tag is "T2" or "JF"))
        {
            record.Text(container, line.Value, line.Tag);
        }

        // JO is the journal's full name by the specification, and its abbreviation in many files.
        foreach (var line in lines.Where(line => line.Tag == "JO"))
        {
            if (!record.Has(container))
            {
                record.Text(container, line.Value, line.Tag);
            }
            else if (record.Get(container) != Clean.Rich(line.Value))
            {
                record.Text("container-title-short", line.Value, line.Tag);
            }
        }

        foreach (var line in lines.Where(line => line.Tag is "JA" or "J2" or "J1"))
        {
            record.Text("container-title-short", line.Value, line.Tag);
        }

        if (!record.Has(container) && container == "container-title" && record.Type is "article-journal" && record.Take("container-title-short") is { } only)
        {
            record.Text(container, only, "JA");
        }

        foreach (var line in lines.Where(line => line.Tag == "T3"))
        {
            record.Text("collection-title", line.Value, line.Tag);
        }
    }

    private static void Dates(List<RisLine> lines, RecordBuilder record)
    {
        CitationDate? issued = null;
        foreach (var line in lines.Where(line => line.Tag is "PY" or "Y1" or "YR" or "DA"))
        {
            var date = Date(line.Value, issued, out var rest);
            if (date is null)
            {
                if (issued is null && line.Tag is "PY" or "Y1" && record.Get("status") is null && !line.Value.Any(char.IsDigit))
                {
                    // "in press"
                    record.Text("status", line.Value, line.Tag);
                }
                else
                {
                    record.Keep(line.Tag, line.Value);
                }

                continue;
            }

            if (rest.Length > 0)
            {
                record.Keep(line.Tag, line.Value);
            }

            if (issued is null || (IsFiner(date, issued) && SameYear(date, issued)))
            {
                issued = date;
            }
            else if (!(IsFiner(issued, date) && SameYear(date, issued)) && date != issued)
            {
                record.Keep(line.Tag, line.Value);
            }
        }

        if (issued is not null)
        {
            record.Date("issued", issued, "", "PY");
        }

        foreach (var line in lines.Where(line => line.Tag == "Y2"))
        {
            var date = Date(line.Value, null, out var rest);
            record.Date("accessed", rest.Length == 0 ? date : null, line.Value, line.Tag);
        }
    }

    /// <summary>A date in one of RIS's forms.</summary>
    /// <param name="text">As written.</param>
    /// <param name="year">A date whose year counts where the text has none ("Jan 15" in DA).</param>
    /// <param name="rest">What else the text says, such as "epub".</param>
    private static CitationDate? Date(string text, CitationDate? year, out string rest)
    {
        rest = "";
        var trimmed = text.Trim().TrimEnd('/').Trim();
        if (WrittenDate.Parse(trimmed) is { } date)
        {
            return date;
        }

        var parts = trimmed.Split('/', 4);
        if (parts.Length == 4 && WrittenDate.Parse(string.Join('/', parts[..3]).TrimEnd('/')) is { } withWords)
        {
            rest = parts[3];
            return withWords;
        }

        if (year?.Start is { } start && trimmed.Length < 40)
        {
            return WrittenDate.Parse($"{trimmed} {start.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        }

        return null;
    }

    private static bool SameYear(CitationDate a, CitationDate b) => a.Start?.Year == b.Start?.Year;

    private static bool IsFiner(CitationDate a, CitationDate b) => Fineness(a) > Fineness(b);

    private static int Fineness(CitationDate date) => date.Start is not { } start ? 0 : (start.Month > 0 ? 1 : 0) + (start.Day > 0 ? 1 : 0) + (date.End is null ? 0 : 1);

    private static void Pages(List<RisLine> lines, RecordBuilder record)
    {
        var isWhole = record.Type is "book" or "thesis" or "report" && !lines.Any(line => line.Tag == "EP");
        var first = lines.FirstOrDefault(line => line.Tag == "SP")?.Value.Trim();
        var last = lines.FirstOrDefault(line => line.Tag == "EP")?.Value.Trim();
        foreach (var more in lines.Where(line => line.Tag is "SP" or "EP").GroupBy(line => line.Tag, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            record.Keep(more.Tag, more.Value);
        }

        if (first is { Length: > 0 })
        {
            var isRange = first.AsSpan().IndexOfAny("-\u2013,") >= 0;
            var range = last is not { Length: > 0 } || last == first || (isRange && first.EndsWith(last, StringComparison.Ordinal)) ? first : isRange ? null : $"{first}-{last}";
            if (range is null)
            {
                record.Keep("EP", last!);
            }

            var pages = (range ?? first).Replace("--", "-", StringComparison.Ordinal).Replace('\u2013', '-');
            record.Text(isWhole && !isRange ? "number-of-pages" : "page", pages, "SP");
        }
        else if (last is { Length: > 0 })
        {
            record.Text("page", last, "EP");
        }
    }

    private static void One(RisLine line, Facts facts, RecordBuilder record, bool isPart)
    {
        var value = line.Value;
        switch (line.Tag)
        {
            case "TY" or "TI" or "T1" or "CT" or "BT" or "T2" or "JF" or "JO" or "JA" or "J1" or "J2" or "T3" or "PY" or "Y1" or "YR" or "DA" or "Y2" or "SP" or "EP":
                break;
            case "AU" or "A1":
                People("author", value, record);
                break;
            case "A2":
                People(isPart || facts.HasAuthors || record.Type == "book" ? "editor" : "contributor", value, record);
                break;
            case "ED":
                People("editor", value, record);
                break;
            case "A3":
                People(record.Type is "chapter" or "book" or "paper-conference" ? "collection-editor" : "contributor", value, record);
                break;
            case "A4" or "TA":
                People(line.Tag == "TA" || record.Type is "book" or "chapter" or "article-journal" ? "translator" : "contributor", value, record);
                break;
            case "AB" or "N2":
                record.LeaveOut(line.Tag, LeftOutReason.TextOfOthers);
                break;
            case "N1" or "RN":
                record.Text("note", value, line.Tag);
                break;
            case "AD":
                record.LeaveOut(line.Tag, LeftOutReason.People);
                break;
            case "KW":
                foreach (var word in value.Split('\n'))
                {
                    record.Add("keyword", word);
                }

                break;
            case "VL" or "VO":
                record.Text("volume", value, line.Tag);
                break;
            case "IS" or "CP":
                record.Text(record.Type is "book" or "report" or "chapter" or "thesis" ? "number" : "issue", value, line.Tag);
                break;
            case "NV":
                record.Text("number-of-volumes", value, line.Tag);
                break;
            case "PB":
                record.Text("publisher", value, line.Tag);
                break;
            case "CY" or "PP":
                record.Text(record.Type == "paper-conference" && line.Tag == "CY" && facts.HasPlaceOfPublication ? "event-place" : "publisher-place", value, line.Tag);
                break;
            case "ET" when record.Type == "article-journal" && WrittenDate.Parse(value.TrimEnd('/')) is { } early:
                // EndNote's date of publication on the web.
                record.Date("available-date", early, value, line.Tag);
                break;
            case "ET":
                record.Text("edition", value, line.Tag);
                break;
            case "SN":
                SerialNumbers.Add(value, record, line.Tag);
                break;
            case "DO":
                record.Text("DOI", value, line.Tag);
                break;
            case "UR" or "LK":
                foreach (var address in value.Split(['\n', ' ', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                {
                    record.Text("URL", address, line.Tag);
                }

                break;
            case "L1" or "L2" or "L3" or "L4":
                Link(line, record);
                break;
            case "ST":
                // EndNote repeats the title here, up to its colon.
                if (record.Get("title") != Clean.Rich(value))
                {
                    record.Text("title-short", value, line.Tag);
                }

                break;
            case "LA":
                record.Text("language", Languages.Tag(value), line.Tag);
                break;
            case "SE":
                record.Text("section", value, line.Tag);
                break;
            case "CN":
                record.Text("call-number", value, line.Tag);
                break;
            case "DB" or "DP":
                record.Text("source", value, line.Tag);
                break;
            case "AN":
                Accession(value, facts, record);
                break;
            case "TT":
                record.Text("original-title", value, line.Tag);
                break;
            case "OP":
                record.Text("original-title", value, line.Tag);
                break;
            case "ID":
                record.Text("citation-key", value, line.Tag);
                break;
            case "PM" when Identifiers.Pmid(value) is not null:
                record.Text("PMID", value, line.Tag);
                break;
            case "M1" or "M2" or "M3":
                Miscellaneous(line, record);
                break;
            case ['C', >= '1' and <= '8'] or ['U', >= '1' and <= '5']:
                Custom(line, record);
                break;
            default:
                record.Keep(line.Tag, value);
                break;
        }
    }

    private static void People(string variable, string value, RecordBuilder record)
    {
        foreach (var name in value.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (name.Trim('.', ' ', ',').ToLowerInvariant() is "et al" or "others" or "and others")
            {
                record.Remark($"the list of names ({variable}) is cut short in the file");
            }
            else
            {
                record.Name(variable, PersonNames.Inverted(name));
            }
        }
    }

    private static void Link(RisLine line, RecordBuilder record)
    {
        if (Identifiers.Url(line.Value) is { } address)
        {
            if (record.Get("URL") != address)
            {
                record.Keep(line.Tag, address);
            }
        }
        else
        {
            record.LeaveOut(line.Tag, LeftOutReason.LocalFile);
        }
    }

    // EndNote writes PubMed's number as accession number, and names the database beside it.
    private static void Accession(string value, Facts facts, RecordBuilder record)
    {
        var number = value.Split('\n')[0].Trim();
        var isPubmed = facts.IsFromPubmed || number.StartsWith("PMID", StringComparison.OrdinalIgnoreCase);
        if (!isPubmed && !facts.NamesDatabase && record.Type == "article-journal" && number.Length is 7 or 8 && number.All(char.IsAsciiDigit))
        {
            isPubmed = true;
            record.Remark($"the PubMed number {number} stood in the file as an accession number (AN) without a database");
        }

        record.Text(isPubmed && Identifiers.Pmid(number) is not null && !record.Has("PMID") ? "PMID" : "AN", value.Replace('\n', ' '), "AN");
    }

    private static void Miscellaneous(RisLine line, RecordBuilder record)
    {
        if (line.Value.Trim().StartsWith("doi", StringComparison.OrdinalIgnoreCase) && Identifiers.Doi(line.Value) is not null)
        {
            record.Text("DOI", line.Value, line.Tag);
        }
        else if (line.Tag == "M1" && record.Type is "article-journal" && !record.Has("issue") && line.Value.Length < 10 && line.Value.All(c => char.IsLetterOrDigit(c) || c is '-' or ' '))
        {
            record.Text("issue", line.Value, line.Tag);
        }
        else if (line.Tag == "M3" && record.Type is "thesis" or "report" or "manuscript" or "webpage" or "speech")
        {
            record.Text("genre", line.Value, line.Tag);
        }
        else
        {
            record.Keep(line.Tag, line.Value);
        }
    }

    // EndNote's journal articles: C2 is PubMed Central's number, C6 the NIH manuscript, C7 the number of the article.
    private static void Custom(RisLine line, RecordBuilder record)
    {
        if (Identifiers.Pmcid(line.Value) is not null && !record.Has("PMCID"))
        {
            record.Text("PMCID", line.Value, line.Tag);
        }
        else if (line.Tag == "C7" && record.Type is "article-journal" && !record.Has("page"))
        {
            record.Text("page", line.Value, line.Tag);
        }
        else if (record.Type is "paper-conference" && line.Tag is "C1" or "C3")
        {
            // C3 is the title of the proceedings, which was taken before.
            if (line.Tag == "C1")
            {
                record.Text("publisher-place", line.Value, line.Tag);
            }
        }
        else
        {
            record.Keep(line.Tag, line.Value);
        }
    }

    /// <summary>What single tags mean depends on these others.</summary>
    private sealed record Facts(bool HasAuthors, bool HasPlaceOfPublication, bool IsFromPubmed, bool NamesDatabase)
    {
        public static Facts Of(List<RisLine> lines) => new(
            lines.Exists(line => line.Tag is "AU" or "A1"),
            lines.Exists(line => line.Tag is "PP" or "C1"),
            lines.Exists(line => (line.Tag is "DB" or "DP" or "UR" && Pubmed.Any(name => line.Value.Contains(name, StringComparison.OrdinalIgnoreCase))) ||
                (line.Tag == "C2" && Identifiers.Pmcid(line.Value) is not null)),
            lines.Exists(line => line.Tag is "DB" or "DP"));
    }
}
