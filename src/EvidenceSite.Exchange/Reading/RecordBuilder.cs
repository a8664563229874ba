using System.Collections.Immutable;
using System.Text;
using EvidenceSite.Citations;
using EvidenceSite.Citations.Diagnostics;

namespace EvidenceSite.Exchange.Reading;

/// <summary>Gathers the fields of one record. Whatever cannot go where it should is kept under the file's own name for it.</summary>
/// <param name="problems">Told of what was read in another way than it stands there.</param>
/// <param name="line">Where the record begins.</param>
internal sealed class RecordBuilder(ProblemList problems, int line)
{
    // What a style makes by itself, and names of before CSL 1.0.
    private static readonly HashSet<string> MadeByStyles =
        new(["citation-number", "citation-label", "locator", "first-reference-note-number", "year-suffix", "type", "container", "abstract", "journalAbbreviation", "event"], StringComparer.Ordinal);

    private static readonly HashSet<string> RichFields = new(
        ["title", "title-short", "container-title", "container-title-short", "collection-title", "collection-title-short", "volume-title", "volume-title-short", "original-title", "reviewed-title", "part-title", "event-title"],
        StringComparer.Ordinal);

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CitationName>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CitationDate> _dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _custom = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (StringBuilder Text, HashSet<string> Values)> _lists = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<LeftOutField, bool> _leftOut = [];
    private readonly OrderedDictionary<string, bool> _remarks = new(StringComparer.Ordinal);
    private readonly List<string> _types = [];
    private readonly List<string> _headings = [];
    private readonly List<string> _registrations = [];
    private readonly List<(string Text, string Field)> _notes = [];
    private WorkStanding? _standing;
    private int _removed;

    /// <summary>The CSL type.</summary>
    public string Type { get; set; } = "";

    /// <summary>Where the record begins.</summary>
    public int Line => line;

    public bool Has(string variable) => _fields.ContainsKey(variable) || _names.ContainsKey(variable) || _dates.ContainsKey(variable) || _lists.ContainsKey(variable);

    public string? Get(string variable) => _fields.GetValueOrDefault(variable);

    /// <summary>The year in which it was issued; null if that is not known.</summary>
    public CitationDate? DateOf(string variable) => _dates.GetValueOrDefault(variable);

    /// <summary>Takes a text over. The first one stays; another one is kept by its own name.</summary>
    /// <param name="variable">CSL's name.</param>
    /// <param name="value">The text, as in the file.</param>
    /// <param name="field">The file's name for it.</param>
    public void Text(string variable, string value, string field)
    {
        var text = Allowed(RichFields.Contains(variable) ? Clean.Rich(value) : variable == "URL" ? value.Trim() : Clean.Line(value));
        if (text.Length == 0)
        {
            return;
        }

        switch (variable)
        {
            case "DOI" or "PMID" or "PMCID" or "URL":
                Number(variable, text, field);
                break;
            case "note":
                _notes.Add((value, field));
                break;
            default:
                if (MadeByStyles.Contains(variable) || !CslVariables.IsKnown(variable) || CslVariables.IsName(variable) || CslVariables.IsDate(variable))
                {
                    Keep(field, text);
                }
                else if (!_fields.TryAdd(variable, text) && _fields[variable] != text)
                {
                    Keep(field, text);
                }

                break;
        }
    }

    /// <summary>Takes a text over in the place of one that is there.</summary>
    public void Replace(string variable, string value) => _fields[variable] = value;

    /// <summary>Takes a text away, to be put elsewhere.</summary>
    public string? Take(string variable) => _fields.Remove(variable, out var text) ? text : null;

    /// <summary>Adds one of several values, with a comma between. One that is there already is not added again.</summary>
    public void Add(string variable, string value, string separator = ", ")
    {
        var text = Allowed(Clean.Line(value));
        if (text.Length == 0)
        {
            return;
        }

        if (!_lists.TryGetValue(variable, out var list))
        {
            _lists.Add(variable, list = (new StringBuilder(), new HashSet<string>(StringComparer.Ordinal)));
        }

        if (list.Values.Add(text))
        {
            list.Text.Append(list.Text.Length > 0 ? separator : "").Append(text);
        }
    }

    public void Name(string variable, CitationName name)
    {
        var clean = new CitationName
        {
            Family = Allowed(Clean.Line(name.Family)),
            Given = Allowed(Clean.Line(name.Given)),
            NonDroppingParticle = Allowed(Clean.Line(name.NonDroppingParticle)),
            DroppingParticle = Allowed(Clean.Line(name.DroppingParticle)),
            Suffix = Allowed(Clean.Line(name.Suffix)),
            CommaSuffix = name.CommaSuffix,
            StaticOrdering = name.StaticOrdering,
            Literal = Allowed(Clean.Line(name.Literal)),
        };
        if (clean.Literal.Length > 0)
        {
            clean = new CitationName { Literal = clean.Literal };
        }
        else if (clean.Family.Length == 0)
        {
            // A name of one word only.
            var whole = string.Join(' ', new[] { clean.Given, clean.DroppingParticle, clean.NonDroppingParticle, clean.Suffix }.Where(part => part.Length > 0));
            if (whole.Length == 0)
            {
                return;
            }

            clean = new CitationName { Literal = whole };
        }

        if (!_names.TryGetValue(variable, out var list))
        {
            _names.Add(variable, list = []);
        }

        list.Add(clean);
    }

    /// <summary>Takes a date over; one that cannot be read is kept as it stands.</summary>
    public void Date(string variable, CitationDate? date, string written, string field)
    {
        var text = Allowed(Clean.Line(written));
        if (date is null)
        {
            if (text.Length > 0)
            {
                Keep(field, text);
            }

            return;
        }

        if (!_dates.TryAdd(variable, date) && _dates[variable] != date)
        {
            Keep(field, text);
        }
        else if (date.End is { Year: 0 })
        {
            // The site's form of a date has no range without an end.
            _dates[variable] = date with { End = null };
            Keep(field, text);
        }
    }

    public void ReplaceDate(string variable, CitationDate date) => _dates[variable] = date;

    /// <summary>Keeps what CSL has no variable for.</summary>
    public void Keep(string field, string value)
    {
        var text = Allowed(Clean.Line(value));
        var name = Allowed(Clean.Line(field));
        if (text.Length == 0)
        {
            return;
        }

        // A key of YAML has 1,024 characters at most, and "<<" would be no key.
        const int longestName = 80;
        name = name.Length == 0 ? "unnamed" : name == "<<" ? "merge" : name.Length > longestName ? name[..(char.IsHighSurrogate(name[longestName - 1]) ? longestName - 1 : longestName)] : name;
        if (!_custom.TryGetValue(name, out var list))
        {
            _custom.Add(name, list = []);
        }

        if (!list.Contains(text, StringComparer.Ordinal) || list.Count > 100)
        {
            list.Add(text);
        }
    }

    public void LeaveOut(string field, LeftOutReason reason) => _leftOut.TryAdd(new LeftOutField(Allowed(Clean.Line(field)), reason), true);

    /// <summary>What whoever checks the record should know: a clause without a full stop.</summary>
    public void Remark(string remark) => _remarks.TryAdd(remark, true);

    public void PublicationType(string type) => _types.Add(Allowed(Clean.Line(type)));

    public void Heading(string heading) => _headings.Add(Allowed(Clean.Line(heading)));

    public void Registration(string number) => _registrations.Add(number);

    public void Stands(WorkStanding standing) => _standing = _standing is { } before && before > standing ? before : standing;

    public ImportedRecord Build()
    {
        // Last: a field of its own says more than a line of a note.
        foreach (var (text, field) in _notes)
        {
            Note(text, field);
        }

        foreach (var (variable, list) in _lists)
        {
            var text = list.Text.ToString();
            _fields[variable] = _fields.TryGetValue(variable, out var before) ? $"{before}{(variable == "note" ? "; " : ", ")}{text}" : text;
        }

        if (_fields.TryGetValue("title", out var title) && Retracted(title))
        {
            Stands(WorkStanding.Retracted);
        }

        if (Get("DOI") is null && Identifiers.Doi(IsDoiAddress(Get("URL")) ? Get("URL") : null) is { } doi)
        {
            _fields["DOI"] = doi;
        }

        if (Get("URL") is { } url)
        {
            if (Get("PMID") is null && url.Contains("pubmed", StringComparison.OrdinalIgnoreCase) && Identifiers.Pmid(url) is { } pmid)
            {
                _fields["PMID"] = pmid;
            }

            if (Get("PMCID") is null && Identifiers.Pmcid(url) is { } pmcid)
            {
                _fields["PMCID"] = pmcid;
            }
        }

        if (_removed > 0)
        {
            problems.Warn(
                line, 0, $"The record has {_removed} character{(_removed == 1 ? "" : "s")} that no text may hold, such as control characters or broken letters. They were taken out.",
                "Compare the reference with the work itself.");
        }

        return new ImportedRecord(
            new CitationItem
            {
                Id = "",
                Type = Type,
                Fields = _fields.ToImmutableDictionary(StringComparer.Ordinal),
                Names = _names.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal),
                Dates = _dates.ToImmutableDictionary(StringComparer.Ordinal),
            },
            line)
        {
            Custom = _custom.ToImmutableSortedDictionary(pair => pair.Key, pair => string.Join("; ", pair.Value), StringComparer.Ordinal),
            LeftOut = [.. _leftOut.Keys],
            Remarks = [.. _remarks.Keys.Select(remark => Allowed(Clean.Line(remark)))],
            PublicationTypes = [.. _types],
            Headings = [.. _headings],
            Registrations = [.. _registrations.Distinct(StringComparer.Ordinal)],
            Standing = _standing,
        };
    }

    private static bool Retracted(string title) =>
        title.StartsWith("RETRACTED:", StringComparison.OrdinalIgnoreCase) || title.StartsWith("RETRACTED ARTICLE:", StringComparison.OrdinalIgnoreCase) ||
        title.StartsWith("[RETRACTED]", StringComparison.OrdinalIgnoreCase);

    private static bool IsDoiAddress(string? url) => url is not null && url.Contains("doi.org/", StringComparison.OrdinalIgnoreCase);

    private void Number(string variable, string text, string field)
    {
        var number = variable switch
        {
            "DOI" => Identifiers.Doi(text),
            "PMID" => Identifiers.Pmid(text),
            "PMCID" => Identifiers.Pmcid(text) ?? (text.All(char.IsAsciiDigit) ? Identifiers.Pmcid("PMC" + text) : null),
            _ => Identifiers.Url(text),
        };
        if (number is null)
        {
            if (variable != "URL")
            {
                problems.Warn(line, 0, $"\"{Excerpt.Of(text)}\" in {field} is no {variable}. It was kept under custom.", "Correct it in the reference.");
            }

            Keep(field, text);
        }
        else if (!_fields.TryAdd(variable, number) && !string.Equals(_fields[variable], number, StringComparison.OrdinalIgnoreCase))
        {
            Keep(field, number);
        }
    }

    /// <summary>
    /// Users put into the note what their program has no field for: lines such as "PMID: 30644983" or "original-date: 1901" (Zotero's field
    /// Extra). These become what they say; the rest stays a note.
    /// </summary>
    private void Note(string note, string field)
    {
        var rest = new StringBuilder();
        var isStart = true;
        foreach (var noted in note.EnumerateLines())
        {
            var trimmed = noted.Trim();
            var colon = trimmed.IndexOf(':');
            var label = colon is > 0 and < 40 ? trimmed[..colon].Trim().ToString() : "";
            var value = label.Length > 0 ? trimmed[(colon + 1)..].Trim().ToString() : "";
            if (value.Length > 0 && label.ToUpperInvariant() is "PMID" or "PMCID" or "DOI" && IsNumber(label.ToUpperInvariant(), value))
            {
                Number(label.ToUpperInvariant(), value, field);
            }
            else if (value.Length > 0 && isStart && VariableOf(label) is { } variable && !Has(variable))
            {
                FromNote(variable, value, field);
            }
            else if (!trimmed.IsEmpty)
            {
                isStart = false;
                rest.Append(rest.Length == 0 ? "" : " ").Append(trimmed);
            }
        }

        if (rest.Length > 0)
        {
            Add("note", Clean.Rich(rest.ToString()), "; ");
        }
    }

    private void FromNote(string variable, string value, string field)
    {
        if (CslVariables.IsName(variable))
        {
            var parts = value.Split("||", 2);
            Name(variable, parts.Length == 2 ? new CitationName { Family = parts[0].Trim(), Given = parts[1].Trim() }.SetApart() : PersonNames.Inverted(value));
        }
        else if (CslVariables.IsDate(variable))
        {
            Date(variable, WrittenDate.Parse(value), value, field);
        }
        else
        {
            Text(variable, value, field);
        }
    }

    private static bool IsNumber(string variable, string value) =>
        (variable switch { "DOI" => Identifiers.Doi(value), "PMID" => Identifiers.Pmid(value), _ => Identifiers.Pmcid(value) }) is not null;

    private static string? VariableOf(string label)
    {
        var name = label.ToLowerInvariant().Replace(' ', '-');
        var found = CslVariables.IsKnown(label) ? label : CslVariables.IsKnown(name) ? name : null;
        return found is null or "note" or "title" or "source" or "references" or "keyword" || MadeByStyles.Contains(found) ? null : found;
    }

    private string Allowed(string text) => Clean.Allowed(text, ref _removed);
}
