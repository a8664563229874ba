using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Evidence.Yaml;

namespace EvidenceSite.Evidence.Edit;

/// <summary>
/// Changes fields in the file of a reference, and nothing else: comments, order, folding and the text below stay as they are, character for
/// character. The changed file is read again before it is given out; if it says anything else than it should, nothing is changed.
/// </summary>
public sealed class ReferenceEditor
{
    // A new field goes behind the nearest of those before it.
    private static readonly ImmutableArray<string> Order = ["type", "title", "container-title", "container-title-short", "issued", "volume", "issue", "page", "number", "publisher", "DOI", "PMID", "PMCID", "URL"];

    private readonly InputText _file;
    private readonly SiteSettings _settings;
    private readonly YamlMapping _root;
    private readonly YamlMapping _csl;
    private readonly string _lineEnd;
    private readonly TextEdits _edits = new();

    private ReferenceEditor(InputText file, SiteSettings settings, YamlMapping root, YamlMapping csl) =>
        (_file, _settings, _root, _csl, _lineEnd) = (file, settings, root, csl, ListPlace.LineEnd(file));

    /// <summary>Makes the change.</summary>
    /// <param name="file">The file as it is.</param>
    /// <param name="settings">The settings under which it is read.</param>
    /// <param name="edit">What is to be changed.</param>
    public static ReferenceEdited Apply(InputText file, SiteSettings settings, ReferenceEdit edit) =>
        Root(file, settings) is { } root && Value(root, "csl") is YamlMapping csl
            ? new ReferenceEditor(file, settings, root, csl).Apply(edit)
            : new ReferenceEdited(null, "The file cannot be read", []);

    private ReferenceEdited Apply(ReferenceEdit edit)
    {
        foreach (var (field, value) in edit.Fields)
        {
            if ((Value(_csl, field) is { } before ? Replace(before, field, value) : Insert(field, value)) is { } fault)
            {
                return new ReferenceEdited(null, fault, []);
            }
        }

        if (edit.Status is { } status && (Value(_root, "status") is { } now ? Replace(now, "status", Words<PublicationStatus>.Of(status)) : "The file has no status") is { } trouble)
        {
            return new ReferenceEdited(null, trouble, []);
        }

        var (gone, remains) = TakeOut(edit.Seen);
        if (!Verify(edit.Verified))
        {
            return new ReferenceEdited(null, "The entries of \"verified\" are not written as lines that start with \"- \"", []);
        }

        var text = _edits.In(_file.Text);
        return IsSound(text, Expected(edit, gone)) ? new ReferenceEdited(text, null, remains) : new ReferenceEdited(null, "The file is written in a way that cannot be changed safely", []);
    }

    private string? Replace(YamlNode before, string field, string value)
    {
        if (before is not YamlScalar { Value: { } old, Span: { } span })
        {
            return $"\"{field}\" is written over several lines";
        }

        var written = _file.Text[span.Start..Math.Min(span.End, _file.Text.Length)];
        var quote = written.Length > 1 && written[0] is '"' or '\'' && written[^1] == written[0] ? written[0] : default;
        if (written.AsSpan().ContainsAny('\r', '\n') || (quote == default && written != old))
        {
            return $"\"{field}\" is written over several lines";
        }

        _edits.Add(span.Start, written.Length, quote switch
        {
            '\'' => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
            '"' => PlainYaml.Quoted(value),
            _ => PlainYaml.Scalar(value),
        });
        return null;
    }

    private string? Insert(string field, string value)
    {
        var rank = Order.IndexOf(field);
        var anchor = _csl.Entries.Where(IsOneLine).Where(entry => Order.IndexOf(entry.Key) is >= 0 and var other && other < rank).MaxBy(entry => Order.IndexOf(entry.Key));
        if (anchor is null)
        {
            return $"There is no line under \"csl\" behind which \"{field}\" could be added";
        }

        var line = _file.Line(anchor.KeyPlace.Line)!;
        var text = field == "issued" ? value : PlainYaml.Scalar(value);
        _edits.Add(_file.StartOf(anchor.KeyPlace.Line + 1), 0, $"{line[..(anchor.KeyPlace.Column - 1)]}{field}: {text}{_lineEnd}");
        return null;
    }

    /// <summary>Whether a key and its value have a line to themselves.</summary>
    private bool IsOneLine(YamlEntry entry)
    {
        var line = _file.Line(entry.KeyPlace.Line)!;
        return entry.Value is YamlScalar { Value: not null, Span: { } span } scalar && scalar.Place.Line == entry.KeyPlace.Line && _file.PlaceAt(span.End).Line == entry.KeyPlace.Line &&
            line[..(entry.KeyPlace.Column - 1)].All(c => c == ' ') && _file.Text[span.Start] is not ('|' or '>');
    }

    /// <summary>Takes facts out of <c>unverified</c>, where each has a line to itself.</summary>
    private (ImmutableHashSet<int> Gone, ImmutableArray<string> Remains) TakeOut(ImmutableArray<string> seen)
    {
        if (Value(_root, "unverified") is not YamlList list)
        {
            return ([], []);
        }

        var facts = list.Items.Select((item, i) => (Item: item as YamlScalar, Index: i)).Where(fact => fact.Item?.Value is { } text && seen.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase)).ToList();
        var (removable, others) = (facts.Where(fact => IsItemLine(fact.Item!)).ToList(), facts.Where(fact => !IsItemLine(fact.Item!)).ToList());
        var key = _root.Entries.First(entry => entry.Key == "unverified").KeyPlace.Line;
        if (removable.Count == list.Items.Length && removable.Count > 0)
        {
            // Nothing would be left, and an empty list is written [].
            if (_file.Line(key) != "unverified:")
            {
                return ([], [.. facts.Select(fact => fact.Item!.Value!)]);
            }

            _edits.Add(_file.StartOf(key) + "unverified:".Length, 0, " []");
        }

        foreach (var (item, _) in removable)
        {
            var start = _file.StartOf(item!.Place.Line);
            _edits.Add(start, _file.StartOf(item.Place.Line + 1) - start, "");
        }

        return ([.. removable.Select(fact => fact.Index)], [.. others.Select(fact => fact.Item!.Value!)]);
    }

    private bool IsItemLine(YamlScalar item) =>
        _file.Line(item.Place.Line)!.Trim() is ['-', ' ', .. var rest] && rest.Trim().Trim('"', '\'') == item.Value;

    private bool Verify(ImmutableArray<Verification> verified)
    {
        if (verified.IsEmpty)
        {
            return true;
        }

        if (ListPlace.In(_file, "verified") is not { } place)
        {
            return false;
        }

        var entries = string.Concat(verified.Select(entry =>
        {
            var note = entry.Note is { } text ? $"{place.Indent}  note: {text}{_lineEnd}" : "";
            return $"{place.Indent}- url: {entry.Url.AbsoluteUri}{_lineEnd}{place.Indent}  saw: [{string.Join(", ", entry.Saw)}]{_lineEnd}{note}";
        }));
        _edits.Add(place.Offset, place.Removed, place.Lead + (place.Removed > 0 ? entries[..^_lineEnd.Length] : entries));
        return true;
    }

    /// <summary>What the front matter must say after the change.</summary>
    private YamlMapping Expected(ReferenceEdit edit, ImmutableHashSet<int> gone)
    {
        var csl = edit.Fields.Aggregate(_csl, (mapping, field) => With(mapping, field.Field, Text(field.Value)));
        var root = With(_root, "csl", csl);
        root = edit.Status is { } status ? With(root, "status", Text(Words<PublicationStatus>.Of(status))) : root;
        var verified = Value(root, "verified") is YamlList list ? list.Items : [];
        root = edit.Verified.IsEmpty ? root : With(root, "verified", new YamlList(_root.Place, [.. verified, .. edit.Verified.Select(AsNode)]));
        return gone.IsEmpty ? root : With(root, "unverified", new YamlList(_root.Place, [.. ((YamlList)Value(root, "unverified")!).Items.Where((_, i) => !gone.Contains(i))]));
    }

    private YamlMapping AsNode(Verification entry)
    {
        var node = With(new YamlMapping(_root.Place, []), "url", Text(entry.Url.AbsoluteUri));
        node = With(node, "saw", new YamlList(_root.Place, [.. entry.Saw.Select(Text)]));
        return entry.Note is { } note ? With(node, "note", Text(note)) : node;
    }

    private bool IsSound(string text, YamlMapping expected)
    {
        var changed = new InputText(_file.Path, text, System.Text.Encoding.UTF8.GetByteCount(text));
        return Root(changed, _settings) is { } root && PlainYaml.Canonical(root) == PlainYaml.Canonical(expected) && Errors(changed) is { } now && now <= Errors(_file);
    }

    /// <summary>How many errors a file has; null if it is no reference.</summary>
    private int? Errors(InputText file)
    {
        var problems = new DiagnosticCollector();
        return Parser.ParseDocument(file, _settings, problems) is Reference ? problems.ToImmutable().Count(problem => problem.IsError) : null;
    }

    private static YamlMapping? Root(InputText file, SiteSettings settings)
    {
        var problems = new DiagnosticCollector();
        return FrontMatter.Find(file, problems) is { } matter
            ? YamlReader.Read(file, matter.Start, matter.Length, new YamlLimits(settings.Limits.YamlDepth, settings.Limits.YamlEvents), problems)
            : null;
    }

    private static YamlNode? Value(YamlMapping mapping, string key) => mapping.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;

    private YamlMapping With(YamlMapping mapping, string key, YamlNode value) =>
        mapping with { Entries = [.. mapping.Entries.Where(entry => entry.Key != key), new YamlEntry(key, _root.Place, value)] };

    private YamlScalar Text(string text) => new(_root.Place, text, new ScalarSpan(_file, 0, 0, text));
}
