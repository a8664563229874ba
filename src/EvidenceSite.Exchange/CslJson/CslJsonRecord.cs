using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using EvidenceSite.Citations;
using EvidenceSite.Exchange.Reading;

namespace EvidenceSite.Exchange.CslJson;

/// <summary>Takes one item of CSL-JSON over: as reference managers write it, and as Crossref does, whose names and shapes differ.</summary>
internal sealed class CslJsonRecord
{
    // What Crossref notes for itself and for those who harvest it.
    private static readonly HashSet<string> Administration = new(
        [
            "indexed", "created", "deposited", "prefix", "member", "score", "reference-count", "references-count", "is-referenced-by-count", "content-domain", "resource", "link",
            "issn-type", "isbn-type", "content-created", "content-updated", "cn-type", "system_id", "_graph", "_item", "shortTitle-auto", "copyright", "categories",
        ],
        StringComparer.Ordinal);

    // Crossref's dates, from the one that counts most for the day of publication.
    private static readonly string[] PublicationDates = ["published", "published-print", "published-online", "posted", "published-other"];

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonElement _item;
    private readonly RecordBuilder _record;
    private readonly bool _isCrossref;

    private CslJsonRecord(JsonElement item, int line, ProblemList problems)
    {
        _item = item;
        _record = new RecordBuilder(problems, line);
        _isCrossref = item.TryGetProperty("indexed", out _) || item.TryGetProperty("deposited", out _) || (item.TryGetProperty("DOI", out _) && item.TryGetProperty("member", out _));
    }

    public static ImportedRecord Build(JsonElement item, int line, ProblemList problems) => new CslJsonRecord(item, line, problems).Build(problems);

    private ImportedRecord Build(ProblemList problems)
    {
        Type(problems);
        Title();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in _item.EnumerateObject())
        {
            if (!seen.Add(property.Name))
            {
                _record.Keep(property.Name, Written(property.Value));
                continue;
            }

            if (property.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
            {
                One(property.Name, property.Value);
            }
        }

        CrossrefDates();
        return _record.Build();
    }

    private void Type(ProblemList problems)
    {
        var type = Text("type") ?? "";
        if (CslJsonTypes.IsCsl(type))
        {
            _record.Type = type;
            return;
        }

        var subtype = Text("subtype");
        if (CslJsonTypes.OfCrossref(type) is { } known)
        {
            _record.Type = known;
            if (known == "article" && subtype == "preprint")
            {
                _record.Text("genre", "Preprint", "subtype");
                _record.Stands(WorkStanding.Preprint);
            }
        }
        else
        {
            _record.Type = _item.TryGetProperty("container-title", out _) && (_item.TryGetProperty("volume", out _) || _item.TryGetProperty("ISSN", out _)) ? "article-journal" : "document";
            if (type.Length > 0)
            {
                _record.Keep("type", type);
            }

            problems.Warn(
                _record.Line, 0, type.Length == 0 ? $"The item has no type. It was taken as {_record.Type}." : $"\"{type}\" is no type of CSL. It was taken as {_record.Type}.",
                "Set the type in the reference.");
        }
    }

    private void One(string name, JsonElement value)
    {
        switch (name)
        {
            case "type" or "published" or "published-print" or "published-online" or "posted" or "published-other":
                break;
            case "subtype" when Text(name) == "preprint":
                break;
            case "id":
                Id(Scalar(value) ?? "");
                break;
            case "abstract":
                _record.LeaveOut(name, LeftOutReason.TextOfOthers);
                break;
            case "custom" when value.ValueKind == JsonValueKind.Object:
                foreach (var own in value.EnumerateObject())
                {
                    _record.Keep(own.Name, Written(own.Value));
                }

                break;
            case "title" or "subtitle":
                break;
            case "reference":
                _record.LeaveOut(name, LeftOutReason.Administration);
                break;
            case "short-container-title" or "journalAbbreviation":
                Texts("container-title-short", name, value);
                break;
            case "short-title" or "shortTitle":
                Texts("title-short", name, value);
                break;
            case "event" when value.ValueKind == JsonValueKind.Object:
                Event(value);
                break;
            case "event":
                Texts("event-title", name, value);
                break;
            case "article-number":
                Texts(_item.TryGetProperty("page", out _) ? "number" : "page", name, value);
                break;
            case "edition-number":
                Texts("edition", name, value);
                break;
            case "publisher-location":
                Texts("publisher-place", name, value);
                break;
            case "part-number" or "special_numbering":
                Texts("part-number", name, value);
                break;
            case "group-title":
                Texts("collection-title", name, value);
                break;
            case "degree":
                Texts("genre", name, value);
                break;
            case "journal-issue" when value.ValueKind == JsonValueKind.Object:
                JournalIssue(value);
                break;
            case "institution":
                Institution(value);
                break;
            case "clinical-trial-number":
                Trials(value);
                break;
            case "updated-by":
                Notices(value);
                break;
            case "subject" or "keywords" or "tags" or "categories" when value.ValueKind == JsonValueKind.Array:
                foreach (var word in value.EnumerateArray())
                {
                    if (Scalar(word) is { } text)
                    {
                        _record.Add("keyword", text);
                    }
                }

                break;
            case "language":
                _record.Text(name, Languages.Tag(Scalar(value) ?? ""), name);
                break;
            case "page" or "volume" or "issue" when Scalar(value) is { } text:
                _record.Text(name, text.Replace("--", "-", StringComparison.Ordinal).Replace('\u2013', '-'), name);
                break;
            case "ISSN" or "ISBN":
                Serial(name, value);
                break;
            case "note":
                Texts(name, name, value);
                break;
            case var known when CslVariables.IsName(known):
                Names(known, value);
                break;
            case var known when CslVariables.IsDate(known):
                _record.Date(known, Date(value), Written(value), known);
                break;
            case var known when CslVariables.IsKnown(known):
                Texts(known, known, value);
                break;
            case var administration when _isCrossref && Administration.Contains(administration):
                _record.LeaveOut(administration, LeftOutReason.Administration);
                break;
            default:
                _record.Keep(name, Written(value));
                break;
        }
    }

    // Zotero's ids are addresses of a user's library, and Better BibTeX's are keys.
    private void Id(string id)
    {
        if (id.Length == 0 || _item.TryGetProperty("citation-key", out _))
        {
            return;
        }

        if (id.Contains('/', StringComparison.Ordinal) || id.Contains(':', StringComparison.Ordinal) || id.All(char.IsAsciiDigit))
        {
            if (Identifiers.Doi(id) is null)
            {
                _record.LeaveOut("id", LeftOutReason.Administration);
            }
            else if (!_item.TryGetProperty("DOI", out _))
            {
                _record.Text("DOI", id, "id");
            }
        }
        else
        {
            _record.Text("citation-key", id, "id");
        }
    }

    private void Texts(string variable, string field, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            // Crossref: one title as a rule, and translations behind it.
            foreach (var one in value.EnumerateArray())
            {
                if (Scalar(one) is { } text)
                {
                    _record.Text(variable, text, field);
                }
                else if (one.ValueKind != JsonValueKind.Null)
                {
                    _record.Keep(field, Written(one));
                }
            }
        }
        else if (Scalar(value) is { } text)
        {
            _record.Text(variable, text, field);
        }
        else
        {
            _record.Keep(field, Written(value));
        }
    }

    // Crossref has the subtitle apart, and sometimes in the title, too.
    private void Title()
    {
        if (Text("title") is not { Length: > 0 } title)
        {
            return;
        }

        var subtitle = Text("subtitle");
        _record.Text(
            "title",
            string.IsNullOrWhiteSpace(subtitle) || title.Contains(subtitle, StringComparison.OrdinalIgnoreCase)
                ? title
                : title.TrimEnd(':', ' ') + (title.EndsWith('?') || title.EndsWith('!') ? " " : ": ") + subtitle,
            "title");
        foreach (var name in (ReadOnlySpan<string>)["title", "subtitle"])
        {
            if (_item.TryGetProperty(name, out var all) && all.ValueKind == JsonValueKind.Array)
            {
                foreach (var more in all.EnumerateArray().Skip(1))
                {
                    _record.Keep(name, Written(more));
                }
            }
        }
    }

    private void Names(string variable, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            if (Scalar(value) is { } single)
            {
                _record.Name(variable, PersonNames.Inverted(single));
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                Name(variable, value);
            }

            return;
        }

        foreach (var person in value.EnumerateArray())
        {
            if (person.ValueKind == JsonValueKind.Object)
            {
                Name(variable, person);
            }
            else if (Scalar(person) is { } text)
            {
                _record.Name(variable, PersonNames.Inverted(text));
            }
        }
    }

    private void Name(string variable, JsonElement person)
    {
        string Part(string name) => person.TryGetProperty(name, out var part) ? (Scalar(part) ?? "").Trim() : "";
        bool Flag(string name) => person.TryGetProperty(name, out var part) && (part.ValueKind == JsonValueKind.True || Scalar(part) is "1" or "true");

        var read = new CitationName
        {
            Family = Part("family"),
            Given = Part("given"),
            NonDroppingParticle = Part("non-dropping-particle"),
            DroppingParticle = Part("dropping-particle"),
            Suffix = Part("suffix"),
            CommaSuffix = Flag("comma-suffix"),
            Literal = Part("literal") is { Length: > 0 } literal ? literal : Part("name"),
        };
        if (read.Family.Length > 0 || read.Given.Length > 0)
        {
            read = read with { Literal = "" };
            read = read.SetApart();
        }

        if (read.Literal.Trim('.').ToLowerInvariant() is "others" or "et al")
        {
            _record.Remark($"the list of names ({variable}) is cut short in the file");
            return;
        }

        _record.Name(variable, read);
        foreach (var property in person.EnumerateObject())
        {
            switch (property.Name)
            {
                case "family" or "given" or "non-dropping-particle" or "dropping-particle" or "suffix" or "comma-suffix" or "literal" or "name" or "sequence" or "static-ordering" or "parse-names" or "isInstitution":
                    break;
                case "affiliation" when property.Value.ValueKind == JsonValueKind.Array && property.Value.GetArrayLength() == 0:
                    break;
                default:
                    _record.LeaveOut($"{variable}.{property.Name}", LeftOutReason.People);
                    break;
            }
        }
    }

    private static CitationDate? Date(JsonElement value)
    {
        if (Scalar(value) is { } text)
        {
            return WrittenDate.Parse(text);
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var circa = value.TryGetProperty("circa", out var uncertain) && (uncertain.ValueKind == JsonValueKind.True || Scalar(uncertain) is { Length: > 0 } said && said is not ("0" or "false"));
        if (value.TryGetProperty("date-parts", out var parts) && parts.ValueKind == JsonValueKind.Array && Parts(parts, 0) is { } start)
        {
            if (start.Month == 0 && value.TryGetProperty("season", out var season) && Season(Scalar(season)) is { } month)
            {
                start = start with { Month = month };
            }

            return WrittenDate.IsDay(start)
                ? new CitationDate { Start = start, End = Parts(parts, 1) is { } end && WrittenDate.IsDay(end) ? end : null, Circa = circa }
                : null;
        }

        foreach (var name in (ReadOnlySpan<string>)["raw", "literal", "date-time"])
        {
            if (value.TryGetProperty(name, out var words) && Scalar(words) is { Length: > 0 } written)
            {
                return WrittenDate.Parse(written) is { } date ? circa ? date with { Circa = true } : date : name == "literal" ? new CitationDate { Literal = written, Circa = circa } : null;
            }
        }

        return null;
    }

    private static CitationDateParts? Parts(JsonElement dates, int index)
    {
        if (dates.GetArrayLength() <= index || dates[index].ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var numbers = new int[3];
        var count = 0;
        foreach (var part in dates[index].EnumerateArray().Take(3))
        {
            if (!int.TryParse(Scalar(part), NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out numbers[count]))
            {
                break;
            }

            count++;
        }

        // Seasons are the months 13 to 16, or 21 to 24 by EDTF.
        return count == 0 ? null : new CitationDateParts(numbers[0], numbers[1] is >= 21 and <= 24 ? numbers[1] - 8 : numbers[1], numbers[2]);
    }

    private static int? Season(string? text) => text?.Trim() switch
    {
        "1" or "2" or "3" or "4" => 12 + int.Parse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture),
        { } word when WrittenDate.MonthOf(word) is > 12 and var month => month,
        _ => null,
    };

    /// <summary>Crossref has a date of print and one of the web; "issued" is the earlier. A journal cites the issue's.</summary>
    private void CrossrefDates()
    {
        CitationDate? DateOf(string name) => _item.TryGetProperty(name, out var value) ? Date(value) : null;
        var print = DateOf("published-print");
        var online = DateOf("published-online");
        if (print is not null)
        {
            _record.ReplaceDate("issued", print);
        }
        else if (!_record.Has("issued") && PublicationDates.Select(DateOf).FirstOrDefault(date => date is not null) is { } first)
        {
            _record.ReplaceDate("issued", first);
        }

        if (online is not null && online != _record.DateOf("issued"))
        {
            _record.Date("available-date", online, "", "published-online");
        }

        foreach (var name in PublicationDates)
        {
            // Where one of them says something that no other does, it is kept.
            if (DateOf(name) is { } date && date != _record.DateOf("issued") && date != _record.DateOf("available-date"))
            {
                _record.Keep(name, Written(_item.GetProperty(name)));
            }
        }
    }

    private void Event(JsonElement value)
    {
        foreach (var property in value.EnumerateObject())
        {
            switch (property.Name)
            {
                case "name":
                    Texts("event-title", "event.name", property.Value);
                    break;
                case "location":
                    Texts("event-place", "event.location", property.Value);
                    break;
                case "start":
                    var start = Date(property.Value);
                    var end = value.TryGetProperty("end", out var last) ? Date(last) : null;
                    _record.Date("event-date", start is not null && end?.Start is { } until && until != start.Start ? start with { End = until } : start, Written(property.Value), "event.start");
                    break;
                case "end":
                    break;
                default:
                    _record.Keep($"event.{property.Name}", Written(property.Value));
                    break;
            }
        }
    }

    private void JournalIssue(JsonElement value)
    {
        foreach (var property in value.EnumerateObject())
        {
            if (property.Name == "issue")
            {
                Texts("issue", "journal-issue.issue", property.Value);
            }
            else if (!PublicationDates.Contains(property.Name, StringComparer.Ordinal))
            {
                _record.Keep($"journal-issue.{property.Name}", Written(property.Value));
            }
            else if (!_item.TryGetProperty(property.Name, out var same) || same.GetRawText() != property.Value.GetRawText())
            {
                _record.Keep($"journal-issue.{property.Name}", Written(property.Value));
            }
        }
    }

    private void Institution(JsonElement value)
    {
        foreach (var one in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
        {
            var name = one.ValueKind == JsonValueKind.Object && one.TryGetProperty("name", out var inner) ? Scalar(inner) : Scalar(one);
            if (name is { Length: > 0 })
            {
                _record.Keep("institution", name);
            }
        }
    }

    private void Trials(JsonElement value)
    {
        foreach (var one in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
        {
            if (one.ValueKind == JsonValueKind.Object && one.TryGetProperty("clinical-trial-number", out var number) && Scalar(number) is { Length: > 0 } text)
            {
                _record.Registration(text.Trim().ToUpperInvariant());
            }
        }

        _record.Keep("clinical-trial-number", Written(value));
    }

    /// <summary>Crossref's notices on the work: retractions, corrections, concerns.</summary>
    private void Notices(JsonElement value)
    {
        foreach (var notice in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
        {
            var kind = notice.ValueKind == JsonValueKind.Object && notice.TryGetProperty("type", out var type) ? Scalar(type) ?? "" : "";
            switch (kind.ToLowerInvariant().Replace('-', '_'))
            {
                case "retraction":
                    _record.Stands(WorkStanding.Retracted);
                    break;
                case "withdrawal" or "removal":
                    _record.Stands(WorkStanding.Withdrawn);
                    break;
                case "correction" or "erratum" or "corrigendum":
                    _record.Stands(WorkStanding.Corrected);
                    break;
                case "expression_of_concern":
                    _record.Remark("Crossref names an expression of concern about it; nobody has read it");
                    break;
            }
        }

        _record.Keep("updated-by", Written(value));
    }

    private void Serial(string name, JsonElement value)
    {
        foreach (var one in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
        {
            if (Scalar(one) is { } text)
            {
                SerialNumbers.Add(text.Replace("http://id.crossref.org/issn/", "", StringComparison.Ordinal).Replace("https://id.crossref.org/isbn/", "", StringComparison.Ordinal), _record, name);
            }
        }
    }

    private string? Text(string name) =>
        _item.TryGetProperty(name, out var value) ? Scalar(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value) : null;

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().All(IsEmpty),
        JsonValueKind.Object => value.EnumerateObject().All(property => IsEmpty(property.Value)),
        JsonValueKind.Null => true,
        _ => false,
    };

    /// <summary>A value of any shape as a text.</summary>
    private static string Written(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array when value.EnumerateArray().All(one => Scalar(one) is not null) => string.Join("; ", value.EnumerateArray().Select(Scalar)),
        JsonValueKind.Array or JsonValueKind.Object => IsEmpty(value) ? "" : JsonSerializer.Serialize(value, Compact),
        _ => Scalar(value) ?? "",
    };
}
