using System.Globalization;
using EvidenceSite.Citations;
using EvidenceSite.Exchange.Reading;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>Makes of the fields of one entry what CSL has for them (BibTeX, BibLaTeX, and the fields that reference managers add).</summary>
internal sealed class BibtexRecord
{
    private readonly BibtexEntry _entry;
    private readonly ProblemList _problems;
    private readonly RecordBuilder _record;
    private readonly HashSet<string> _done = new(["crossref", "xdata", "xref"], StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unknownCommands = new(StringComparer.Ordinal);

    private BibtexRecord(BibtexEntry entry, List<BibtexField> inherited, ProblemList problems)
    {
        (_entry, _problems) = (entry, problems);
        _record = new RecordBuilder(problems, entry.Line);
        foreach (var field in entry.Fields)
        {
            if (!_fields.TryAdd(field.Name, field.Value) && _fields[field.Name] != field.Value)
            {
                problems.Warn(field.Line, 0, $"\"{entry.Key}\" has the field {field.Name} twice. The first one was taken.", "Look which one is right; the other one stands under custom.");
                _record.Keep(field.Name, Latex(field.Value));
            }
        }

        foreach (var field in inherited)
        {
            // A date of the entry's own is one, however it is written.
            if (field.Name is not ("year" or "date" or "month") || !(_fields.ContainsKey("year") || _fields.ContainsKey("date")))
            {
                _fields.TryAdd(field.Name, field.Value);
            }
        }
    }

    public static ImportedRecord Build(BibtexEntry entry, List<BibtexField> inherited, ProblemList problems) => new BibtexRecord(entry, inherited, problems).Build();

    private ImportedRecord Build()
    {
        Type();
        if (_entry.Key.Length > 0)
        {
            _record.Text("citation-key", _entry.Key, "key");
        }

        Titles();
        People();
        Dates();
        Numbers();
        Eprint();
        foreach (var name in _fields.Keys.Order(StringComparer.Ordinal).ToList())
        {
            if (!_done.Contains(name))
            {
                One(name, _fields[name]);
            }
        }

        if (_unknownCommands.Count > 0)
        {
            _problems.Warn(
                _entry.Line, 0, $"\"{_entry.Key}\" has LaTeX that is not known: {string.Join(", ", _unknownCommands.Take(10).Select(name => "\\" + name))}. The words around it were kept.",
                "Compare the reference with the work itself.");
        }

        return _record.Build();
    }

    private void Type()
    {
        var subtype = Take("entrysubtype");
        if (BibtexEntryTypes.Of(_entry.Type) is { } known)
        {
            _record.Type = known.Csl;
            if (known.Genre is { } genre && !_fields.ContainsKey("type"))
            {
                _record.Text("genre", genre, "type");
            }
        }
        else
        {
            _record.Type = "document";
            _record.Keep("entry-type", _entry.Type);
            _problems.Warn(_entry.Line, 0, $"@{_entry.Type} is no type of BibTeX or BibLaTeX. The work was taken as a document.", "Set the type in the reference.");
        }

        if (_entry.Type == "article" && subtype?.ToLowerInvariant() is "magazine" or "newspaper")
        {
            _record.Type = "article-" + subtype!.ToLowerInvariant();
        }
        else if (subtype is not null)
        {
            _record.Keep("entrysubtype", Latex(subtype));
        }

        if (_entry.Type == "misc" && _fields.ContainsKey("eprint") && _fields.GetValueOrDefault("archiveprefix", _fields.GetValueOrDefault("eprinttype", "")).Contains("arxiv", StringComparison.OrdinalIgnoreCase))
        {
            _record.Type = "article";
        }
        else if (_entry.Type == "misc" && !_fields.ContainsKey("publisher") && (_fields.ContainsKey("url") || _fields.GetValueOrDefault("howpublished", "").Contains("\\url", StringComparison.Ordinal)))
        {
            _record.Type = "webpage";
        }

        if (_entry.Type == "preprint")
        {
            _record.Stands(WorkStanding.Preprint);
        }
    }

    private void Titles()
    {
        Title("title", "title", "subtitle", "titleaddon");
        Put("title-short", "shorttitle");
        var isArticle = _record.Type is "article-journal" or "article-magazine" or "article-newspaper" or "review" or "periodical";
        Title("container-title", "journaltitle", "journalsubtitle", "journaltitleaddon");
        foreach (var name in (string[])["journal", "fjournal", "journalfull"])
        {
            Put("container-title", name);
        }

        foreach (var name in (string[])["shortjournal", "journalabbr", "journal-abbrev", "journalabbrev", "journal-iso"])
        {
            Put("container-title-short", name);
        }

        if (_fields.ContainsKey("maintitle") && _record.Has("title") && !_fields.ContainsKey("booktitle") && _record.Type == "book")
        {
            // A volume of a work: the work is the title, and the volume has one of its own.
            _record.Text("volume-title", _record.Take("title")!, "title");
            Title("title", "maintitle", "mainsubtitle", "maintitleaddon");
        }
        else
        {
            if (_fields.ContainsKey("maintitle") && _fields.ContainsKey("booktitle"))
            {
                Title("volume-title", "booktitle", "booksubtitle", "booktitleaddon");
            }

            Title("container-title", "maintitle", "mainsubtitle", "maintitleaddon");
            if (!_done.Contains("booktitle"))
            {
                Title("container-title", "booktitle", "booksubtitle", "booktitleaddon");
            }
        }

        Title("container-title", "issuetitle", "issuesubtitle", "issuetitleaddon");
        Put("collection-title", "series");
        Put("collection-title-short", "shortseries");
        if (_entry.Type is "inbook" && !_record.Has("container-title") && _record.Take("title") is { } book)
        {
            // BibTeX's inbook is a part of a book, whose title it has.
            _record.Text("container-title", book, "title");
            _record.Text("title", _fields.TryGetValue("chapter", out var chapter) && !chapter.All(char.IsAsciiDigit) ? Latex(Take("chapter")!) : book, "title");
        }

        Put(isArticle ? "title" : "container-title", "eventtitle", isEvent: true);
        Put("reviewed-title", "reviewedtitle");
        Put("original-title", "origtitle");
    }

    private void Title(string variable, string title, string subtitle, string addition)
    {
        if (Take(title) is not { } main)
        {
            return;
        }

        var text = Latex(main, hasCase: true);
        if (Take(subtitle) is { } sub)
        {
            text += (text.EndsWith('?') || text.EndsWith('!') || text.EndsWith(':') ? " " : ": ") + Latex(sub, hasCase: true);
        }

        if (Take(addition) is { } add)
        {
            text += ". " + Latex(add, hasCase: true);
        }

        _record.Text(variable, text, title);
    }

    private void Put(string variable, string field, bool isEvent = false)
    {
        if (Take(field) is { } value)
        {
            _record.Text(isEvent ? "event-title" : variable, Latex(value, hasCase: true), field);
        }
    }

    private void People()
    {
        Names("author", "author");
        Names("translator", "translator");
        Names("container-author", "bookauthor");
        Names("director", "director");
        Names("compiler", "compiler");
        Names("contributor", "collaborator");
        Names("original-author", "origauthor");
        Names("author", "holder");
        Names("recipient", "recipient");
        Names(Role(Take("editortype")), "editor");
        Names(Role(Take("editoratype")), "editora");
        Names(Role(Take("editorbtype")), "editorb");
        Names(Role(Take("editorctype")), "editorc");
        foreach (var (field, role) in (ReadOnlySpan<(string, string)>)[("annotator", "contributor"), ("commentator", "contributor"), ("introduction", "contributor"), ("foreword", "contributor"), ("afterword", "contributor")])
        {
            if (_fields.TryGetValue(field, out var value))
            {
                _record.Keep(field, Latex(value));
                Names(role, field);
            }
        }
    }

    private static string Role(string? type) => type?.Trim('{', '}', ' ').ToLowerInvariant() switch
    {
        null or "editor" => "editor",
        "compiler" => "compiler",
        "director" => "director",
        "collaborator" => "contributor",
        "organizer" => "organizer",
        "producer" => "producer",
        "founder" => "series-creator",
        _ => "editor",
    };

    private void Names(string variable, string field)
    {
        if (Take(field) is not { } list)
        {
            return;
        }

        foreach (var name in BibtexNameReader.Split(list, out var isCut))
        {
            var read = BibtexNameReader.Read(name, text => Latex(text));
            if (read.Family.Length == 0 && read.Literal.Length == 0 && read.Given.Length == 0)
            {
                continue;
            }

            _record.Name(variable, read);
        }

        BibtexNameReader.Split(list, out var others);
        if (others)
        {
            _record.Remark($"the list of names ({variable}) is cut short in the file");
        }
    }

    private void Dates()
    {
        if (Take("date") is { } date)
        {
            Date("issued", date, "date");
        }

        var year = Take("year");
        var month = Take("month");
        var day = Take("day");
        if (year is not null)
        {
            Year(Latex(year).Trim(), month is null ? null : Latex(month), day is null ? null : Latex(day));
        }
        else
        {
            foreach (var (name, value) in (ReadOnlySpan<(string, string?)>)[("month", month), ("day", day)])
            {
                if (value is not null && _record.DateOf("issued") is not { Start.Month: > 0 })
                {
                    _record.Keep(name, Latex(value));
                }
            }
        }

        foreach (var (field, variable) in (ReadOnlySpan<(string, string)>)[("urldate", "accessed"), ("eventdate", "event-date"), ("origdate", "original-date"), ("lastchecked", "accessed"), ("lastaccessed", "accessed"), ("accessed", "accessed")])
        {
            if (Take(field) is { } written)
            {
                Date(variable, written, field);
            }
        }
    }

    private void Date(string variable, string latex, string field)
    {
        var text = Latex(latex.Replace("~", "\\textasciitilde{}", StringComparison.Ordinal)).Trim();
        var date = WrittenDate.Parse(text);
        if (date is null && variable == "issued" && !text.Any(char.IsDigit))
        {
            _record.Text("status", text, field);
        }
        else
        {
            _record.Date(variable, date, text, field);
        }
    }

    // "2019", "2019--2020", "in press", "c. 1990"; months as macros, names, numbers and ranges.
    private void Year(string year, string? month, string? day)
    {
        var plain = year.Replace('\u00A0', ' ').Replace("\u2013", "-", StringComparison.Ordinal);
        var written = string.Join(' ', new[] { day, month, year }.Where(part => part is { Length: > 0 }));
        CitationDate? date = null;
        if (month is { Length: > 0 })
        {
            var months = month.Trim().TrimEnd('.').Replace('\u00A0', ' ').Replace("\u2013", "-", StringComparison.Ordinal).Replace('/', '-');
            if (int.TryParse(months, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12)
            {
                date = WrittenDate.Parse(day is { Length: > 0 } && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var dayNumber)
                    ? string.Create(CultureInfo.InvariantCulture, $"{plain}-{number:00}-{dayNumber:00}")
                    : string.Create(CultureInfo.InvariantCulture, $"{plain}-{number:00}"));
            }
            else
            {
                date = WrittenDate.Parse(day is { Length: > 0 } ? $"{day} {months} {plain}" : $"{months} {plain}");
            }
        }

        var onlyYear = date is null;
        date ??= WrittenDate.Parse(plain);
        if (date is not null)
        {
            if (onlyYear && month is { Length: > 0 })
            {
                _record.Keep("month", month);
            }

            if (onlyYear && day is { Length: > 0 })
            {
                _record.Keep("day", day);
            }

            // A date of BibLaTeX says the same, and more.
            if (_record.DateOf("issued")?.Start is not { } start || start.Year != date.Start?.Year)
            {
                _record.Date("issued", date, written, "year");
            }
        }
        else if (!year.Any(char.IsDigit))
        {
            _record.Text("status", written, "year");
        }
        else
        {
            _record.Keep("year", written);
        }
    }

    private void Numbers()
    {
        var number = Take("number");
        var issue = Take("issue");
        var isPeriodical = _record.Type is "article-journal" or "article-magazine" or "article-newspaper" or "review" or "periodical" || (_record.Type == "article" && number is not null && _fields.ContainsKey("volume"));
        if (isPeriodical)
        {
            // BibLaTeX: number is what others call the issue, and issue is a word such as "Spring".
            if (number is not null)
            {
                _record.Text("issue", Pages(number), "number");
                if (issue is not null)
                {
                    Season(Latex(issue), number);
                }
            }
            else if (issue is not null)
            {
                _record.Text("issue", Pages(issue), "issue");
            }
        }
        else
        {
            if (number is not null)
            {
                _record.Text(_record.Type is "book" or "chapter" or "paper-conference" && _record.Has("collection-title") ? "collection-number" : "number", Latex(number), "number");
            }

            if (issue is not null)
            {
                _record.Text("issue", Latex(issue), "issue");
            }
        }

        if (Take("pages") is { } pages)
        {
            _record.Text("page", Pages(pages), "pages");
        }

        foreach (var name in (string[])["eid", "article-number", "articleno", "articlenumber"])
        {
            if (Take(name) is { } article)
            {
                _record.Text(_record.Has("page") ? "number" : "page", Latex(article), name);
            }
        }
    }

    private void Season(string issue, string number)
    {
        if (WrittenDate.MonthOf(issue) is > 12 and var season && _record.DateOf("issued") is { Start: { Month: 0 } start } date)
        {
            _record.ReplaceDate("issued", date with { Start = start with { Month = season } });
        }
        else if (issue != Latex(number))
        {
            _record.Keep("issue", issue);
        }
    }

    // "165--174" is LaTeX's way; CSL's styles make the dash.
    private string Pages(string latex) => Latex(latex).Replace("\u2013", "-", StringComparison.Ordinal).Replace("\u2014", "-", StringComparison.Ordinal).Replace(" - ", "-", StringComparison.Ordinal);

    private void Eprint()
    {
        var kind = (Take("eprinttype") ?? Take("archiveprefix"))?.Trim('{', '}', ' ');
        Take("archiveprefix");
        if (Take("eprint") is not { } eprint)
        {
            if (kind is not null)
            {
                _record.Keep("eprinttype", kind);
            }

            return;
        }

        var text = Latex(eprint);
        switch (kind?.ToLowerInvariant())
        {
            case "pubmed" or "pmid" or "medline":
                _record.Text("PMID", text, "eprint");
                break;
            case "pmc" or "pmcid" or "pubmedcentral":
                _record.Text("PMCID", text, "eprint");
                break;
            case { Length: > 0 }:
                _record.Text("archive", kind!, "eprinttype");
                _record.Text("archive_location", text, "eprint");
                if (kind!.ToLowerInvariant() is "arxiv" or "biorxiv" or "medrxiv" && !_record.Has("container-title"))
                {
                    _record.Stands(WorkStanding.Preprint);
                }

                break;
            default:
                _record.Keep("eprint", text);
                break;
        }
    }

    private void One(string name, string value)
    {
        if (BibtexFieldMeanings.LeftOut(name) is { } reason)
        {
            _record.LeaveOut(name, reason);
            return;
        }

        if (BibtexFieldMeanings.VariableOf(name) is { } variable)
        {
            _record.Text(variable, Latex(value), name);
            return;
        }

        switch (name)
        {
            case "doi" or "url" or "pmid" or "pmcid" or "pmc":
                Address(name, value);
                break;
            case "ee" or "link" or "howpublished" when Identifiers.Url(Latex(value).Trim()) is { } address:
                _record.Text("URL", address, name);
                break;
            case "howpublished" when _record.Type is "webpage" or "document" or "post" or "article" && !_record.Has("container-title"):
                _record.Text("container-title", Latex(value), name);
                break;
            case "isbn" or "issn" or "isbn13" or "eissn" or "e-issn":
                SerialNumbers.Add(Latex(value), _record, name);
                break;
            case "volume":
                _record.Text("volume", Pages(value), name);
                break;
            case "publisher" or "institution" or "school" or "organization":
                _record.Text("publisher", Latex(value), name);
                break;
            case "address" or "location":
                _record.Text("publisher-place", Latex(value), name);
                break;
            case "origpublisher":
                _record.Text("original-publisher", Latex(value), name);
                break;
            case "origlocation":
                _record.Text("original-publisher-place", Latex(value), name);
                break;
            case "type":
                _record.Text("genre", Genre(Latex(value)), name);
                break;
            case "pubstate":
                _record.Text("status", Genre(Latex(value)), name);
                break;
            case "language" or "langid" or "hyphenation":
                _record.Text("language", Languages.Tag(Latex(value)), name);
                break;
            case "keywords" or "keyword" or "author_keywords":
                foreach (var word in Latex(value).Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    _record.Add("keyword", word);
                }

                break;
            default:
                _record.Keep(name, Latex(value));
                break;
        }
    }

    private void Address(string name, string value)
    {
        var variable = name switch { "doi" => "DOI", "url" => "URL", "pmid" => "PMID", _ => "PMCID" };
        var text = value.Contains('\\', StringComparison.Ordinal) || value.Contains('{', StringComparison.Ordinal) ? Verbatim(value) : value;
        if (variable == "URL")
        {
            var addresses = text.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var address in addresses)
            {
                _record.Text(variable, address, name);
            }
        }
        else
        {
            _record.Text(variable, text, name);
        }
    }

    // An address is verbatim; programs escape some of its signs all the same.
    private string Verbatim(string value)
    {
        var text = value.Replace("\\url", "", StringComparison.Ordinal).Replace("{\\textasciitilde}", "~", StringComparison.Ordinal).Replace("\\textasciitilde{}", "~", StringComparison.Ordinal)
            .Replace("\\textasciitilde", "~", StringComparison.Ordinal).Replace("\\_", "_", StringComparison.Ordinal).Replace("\\&", "&", StringComparison.Ordinal).Replace("\\%", "%", StringComparison.Ordinal)
            .Replace("\\#", "#", StringComparison.Ordinal).Replace("\\~{}", "~", StringComparison.Ordinal).Replace("\\{", "{", StringComparison.Ordinal).Replace("\\}", "}", StringComparison.Ordinal)
            .Replace("{_}", "_", StringComparison.Ordinal);
        for (var level = 0; level < 4 && LatexReader.IsWhole(text.Trim()); level++)
        {
            text = text.Trim()[1..^1];
        }

        return text.Contains('\\', StringComparison.Ordinal) ? Latex(text) : text;
    }

    // BibLaTeX's words for kinds and states.
    private static string Genre(string text) => text.Trim().ToLowerInvariant() switch
    {
        "phdthesis" => "PhD thesis",
        "mathesis" => "Master's thesis",
        "mastersthesis" => "Master's thesis",
        "bathesis" => "Bachelor's thesis",
        "candthesis" => "Candidate thesis",
        "techreport" => "Technical report",
        "resreport" => "Research report",
        "inpress" => "in press",
        "inpreparation" => "in preparation",
        "prepublished" => "pre-published",
        _ => text,
    };

    private string? Take(string field) => _done.Add(field) && _fields.TryGetValue(field, out var value) ? value : null;

    private string Latex(string value, bool hasCase = false) => LatexReader.Read(value, hasCase, command => _unknownCommands.Add(command));
}
