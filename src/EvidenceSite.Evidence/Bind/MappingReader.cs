using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Shapes;
using EvidenceSite.Evidence.Yaml;

namespace EvidenceSite.Evidence.Bind;

/// <summary>
/// Reads the values of one mapping. Each method that reads a key makes it known; <see cref="RefuseUnknownKeys"/> then names the others.
/// A value that is missing or wrong adds a problem and gives an empty one, so that all problems of a file are found at once.
/// </summary>
/// <param name="mapping">The mapping.</param>
/// <param name="where">What it is, for messages, such as "a claim".</param>
/// <param name="problems">Receives what is wrong.</param>
/// <param name="recorder">Notes which keys are asked for; null when a file is read.</param>
internal sealed class MappingReader(YamlMapping mapping, string where, DiagnosticCollector problems, KeyRecorder? recorder = null)
{
    private static readonly TextShape AnyText = new();
    private static readonly ListShape TextItems = new(AnyText);

    private readonly List<string> _known = [];

    /// <summary>Where the mapping starts.</summary>
    public Place Place => mapping.Place;

    /// <summary>Receives what is wrong.</summary>
    public DiagnosticCollector Problems => problems;

    /// <summary>The value of a key; null if it is not there.</summary>
    public YamlNode? Node(string key)
    {
        _known.Add(key);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>The value of a key that may have a shape of its own; null if it is not there.</summary>
    public YamlNode? Node(string key, ValueShape shape, string what)
    {
        recorder?.Add(key, shape, isNeeded: false, what);
        return Node(key);
    }

    /// <summary>The value of a key that must be there; null after a problem was added.</summary>
    public YamlNode? NeededNode(string key, string what)
    {
        var node = Node(key);
        if (node is null)
        {
            problems.Add(Catalogue.MissingKey(mapping.Place, key, where, what));
        }

        return node;
    }

    /// <summary>A scalar that is not empty; null if the key is not there or after a problem was added.</summary>
    public YamlScalar? Scalar(string key, string what, ValueShape? shape = null) => Node(key, shape ?? AnyText, what) is { } node ? AsScalar(node, key, what) : null;

    /// <summary>A scalar that must be there; null after a problem was added.</summary>
    public YamlScalar? NeededScalar(string key, string what, ValueShape? shape = null)
    {
        recorder?.Add(key, shape ?? AnyText, isNeeded: true, what);
        return NeededNode(key, what) is { } node ? AsScalar(node, key, what) : null;
    }

    /// <summary>A text; null if the key is not there.</summary>
    public string? Text(string key, string what) => Scalar(key, what) is { } scalar ? OneLine(scalar) : null;

    /// <summary>A text that must be there; empty after a problem was added.</summary>
    public string NeededText(string key, string what) => NeededScalar(key, what) is { } scalar ? OneLine(scalar) : "";

    /// <summary>A text with its place; null if the key is not there.</summary>
    public Located<string>? Located(string key, string what) => Scalar(key, what) is { } scalar ? new Located<string>(OneLine(scalar), scalar.Place) : null;

    /// <summary>A text that must be there, with its place.</summary>
    public Located<string>? NeededLocated(string key, string what, ValueShape? shape = null) =>
        NeededScalar(key, what, shape) is { } scalar ? new Located<string>(OneLine(scalar), scalar.Place) : null;

    /// <summary>A statement in Markdown that must be there.</summary>
    public MarkdownText NeededMarkdown(string key, string what) =>
        NeededScalar(key, what) is { } scalar ? AsMarkdown(scalar, key) : Nothing(mapping.Place);

    /// <summary>Paragraphs and lists in Markdown that must be there.</summary>
    public MarkdownText NeededProse(string key, string what) =>
        NeededScalar(key, what) is { } scalar
            ? MarkdownReader.ReadProse(key, scalar.Span, problems)
            : Nothing(mapping.Place);

    /// <summary>A statement in Markdown; null if the key is not there.</summary>
    public MarkdownText? Markdown(string key, string what) =>
        Scalar(key, what) is { } scalar ? AsMarkdown(scalar, key) : null;

    /// <summary>A list of statements in Markdown; empty if the key is not there.</summary>
    public ImmutableArray<MarkdownText> MarkdownList(string key, string what) => [.. Scalars(key, what, needed: false).Select(scalar => AsMarkdown(scalar, key))];

    /// <summary>A list of texts; empty if the key is not there.</summary>
    public ImmutableArray<string> TextList(string key, string what) => [.. Scalars(key, what, needed: false).Select(OneLine)];

    /// <summary>A list of texts that must be there, though it may be empty.</summary>
    public ImmutableArray<string> NeededTextList(string key, string what) => [.. Scalars(key, what, needed: true).Select(OneLine)];

    /// <summary>A list of texts that must be there, with their places.</summary>
    public ImmutableArray<Located<string>> NeededLocatedList(string key, string what, ValueShape? item = null) =>
        [.. Scalars(key, what, needed: true, item).Select(scalar => new Located<string>(OneLine(scalar), scalar.Place))];

    /// <summary>A list of texts with their places; empty if the key is not there.</summary>
    public ImmutableArray<Located<string>> LocatedList(string key, string what, ValueShape? item = null) =>
        [.. Scalars(key, what, needed: false, item).Select(scalar => new Located<string>(OneLine(scalar), scalar.Place))];

    /// <summary>The scalars of a list.</summary>
    private List<YamlScalar> Scalars(string key, string what, bool needed, ValueShape? item = null)
    {
        recorder?.Add(key, item is null ? TextItems : new ListShape(item), needed, what);
        var items = Items(key, needed ? "a list of texts, or []" : "a list of texts", needed);
        return [.. items.Select(node => AsScalar(node, key, "a list of texts")).OfType<YamlScalar>()];
    }

    /// <summary>The mappings of a list, each with a reader of its own.</summary>
    public IEnumerable<MappingReader> Mappings(string key, string itemIs, bool needed = false)
    {
        if (recorder is not null)
        {
            yield return Recording(recorder.Nested(key, isList: true, needed, $"a list, where each item is {itemIs}"), itemIs);
        }

        foreach (var item in Items(key, $"a list, where each item is {itemIs}", needed))
        {
            if (item is YamlMapping inner)
            {
                yield return new MappingReader(inner, itemIs, problems);
            }
            else
            {
                problems.Add(Catalogue.WrongShape(item.Place, key, $"a list, where each item is {itemIs} (key: value lines)", item.Kind));
            }
        }
    }

    /// <summary>A mapping; null if the key is not there or after a problem was added.</summary>
    public MappingReader? Mapping(string key, string itIs, bool needed = false)
    {
        if (recorder is not null)
        {
            return Recording(recorder.Nested(key, isList: false, needed, itIs), itIs);
        }

        var what = $"{itIs} (key: value lines)";
        switch (needed ? NeededNode(key, what) : Node(key))
        {
            case null:
                return null;
            case YamlMapping inner:
                return new MappingReader(inner, itIs, problems);
            case var other:
                problems.Add(Catalogue.WrongShape(other.Place, key, what, other.Kind));
                return null;
        }
    }

    /// <summary>The keys and texts of a mapping whose keys are free; empty if the key is not there.</summary>
    public IEnumerable<(Located<string> Key, string Value)> FreeTexts(string key, string what)
    {
        recorder?.Add(key, new FreeMappingShape(), isNeeded: false, what);
        if (Node(key) is not { } node)
        {
            yield break;
        }

        if (node is not YamlMapping inner)
        {
            problems.Add(Catalogue.WrongShape(node.Place, key, "key: value lines", node.Kind));
            yield break;
        }

        foreach (var entry in inner.Entries)
        {
            if (AsScalar(entry.Value, entry.Key, "a text") is { } scalar)
            {
                yield return (new Located<string>(entry.Key, entry.KeyPlace), OneLine(scalar));
            }
        }
    }

    /// <summary>One of the words of an enumeration; null if the key is not there or after a problem was added.</summary>
    public T? Word<T>(string key, string means, bool needed = true)
        where T : struct, Enum
    {
        var shape = recorder is null ? null : new WordShape([.. Words<T>.All]);
        var what = $"{means}: one of {string.Join(", ", Words<T>.All)}";
        var scalar = needed ? NeededScalar(key, what, shape) : Scalar(key, what, shape);
        if (scalar is null)
        {
            return null;
        }

        var word = OneLine(scalar);
        if (Words<T>.Parse(word) is { } value)
        {
            return value;
        }

        problems.Add(Catalogue.UnknownWord(scalar.Place, key, word, Nearest.To(word, Words<T>.All), Words<T>.All));
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>; null if the key is not there or after a problem was added.</summary>
    public bool? YesOrNo(string key, string what)
    {
        string[] words = ["true", "false"];
        if (Scalar(key, $"{what}: true or false", new YesOrNoShape()) is not { } scalar)
        {
            return null;
        }

        if (words.Contains(scalar.Value, StringComparer.Ordinal))
        {
            return scalar.Value == words[0];
        }

        problems.Add(Catalogue.UnknownWord(scalar.Place, key, scalar.Value!, Nearest.To(scalar.Value!, words), words));
        return null;
    }

    /// <summary>A date as <c>YYYY-MM-DD</c>; null if the key is not there or after a problem was added.</summary>
    public DateOnly? Date(string key, string means, bool needed = false)
    {
        const string form = "a date as YYYY-MM-DD";
        var what = $"{means}: {form}";
        var scalar = needed ? NeededScalar(key, what, new DateShape()) : Scalar(key, what, new DateShape());
        if (scalar is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        problems.Add(Catalogue.BadDate(scalar.Place, key, scalar.Value!, form, LikelyMeant.Date(scalar.Value!)));
        return null;
    }

    /// <summary>A whole number within bounds; null if the key is not there or after a problem was added.</summary>
    public long? WholeNumber(string key, string means, long least, long most)
    {
        var what = most == long.MaxValue ? $"a whole number from {least} up" : $"a whole number from {least} to {most}";
        if (Scalar(key, $"{means}: {what}", new NumberShape(least, most)) is not { } scalar)
        {
            return null;
        }

        if (long.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        problems.Add(Catalogue.BadNumber(scalar.Place, key, scalar.Value!, what, LikelyMeant.Number(scalar.Value!)));
        return null;
    }

    /// <summary>An address with http or https; null if the key is not there or after a problem was added.</summary>
    public Uri? Address(string key, string what, bool needed = false)
    {
        var scalar = needed ? NeededScalar(key, what, new AddressShape()) : Scalar(key, what, new AddressShape());
        return scalar is null ? null : AsAddress(scalar, key);
    }

    /// <summary>A list of addresses; empty if the key is not there.</summary>
    public ImmutableArray<Uri> AddressList(string key, string what) =>
        [.. Scalars(key, what, needed: false, new AddressShape()).Select(scalar => AsAddress(scalar, key)).OfType<Uri>()];

    /// <summary>Adds a problem for each key that no method has asked for; call it last.</summary>
    public void RefuseUnknownKeys()
    {
        foreach (var entry in mapping.Entries)
        {
            if (!_known.Contains(entry.Key, StringComparer.Ordinal))
            {
                problems.Add(Catalogue.UnknownKey(entry.KeyPlace, entry.Key, where, Nearest.To(entry.Key, _known), _known.Distinct(StringComparer.Ordinal)));
            }
        }
    }

    /// <summary>Reads nothing, and notes what is asked for.</summary>
    private MappingReader Recording(KeyRecorder inner, string itIs) => new(new YamlMapping(mapping.Place, []), itIs, problems, inner);

    private ImmutableArray<YamlNode> Items(string key, string what, bool needed)
    {
        switch (needed ? NeededNode(key, what) : Node(key))
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case YamlScalar { Value: null } empty:
                problems.Add(Catalogue.EmptyValue(empty.Place, key, what));
                return [];
            case var other:
                problems.Add(Catalogue.WrongShape(other.Place, key, what, other.Kind));
                return [];
        }
    }

    private YamlScalar? AsScalar(YamlNode node, string key, string what)
    {
        if (node is not YamlScalar scalar)
        {
            problems.Add(Catalogue.WrongShape(node.Place, key, what, node.Kind));
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            problems.Add(Catalogue.EmptyValue(scalar.Place, key, what));
            return null;
        }

        if (Blank.In(scalar.Value).FirstOrDefault() is { Text: { } blank } found)
        {
            problems.Add(Catalogue.Blank(scalar.Span.PlaceAt(found.Offset), blank));
            return null;
        }

        return scalar;
    }

    private Uri? AsAddress(YamlScalar scalar, string key)
    {
        var text = scalar.Value!;
        if (LinkAddress.KindOf(text) == LinkKind.External && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" &&
            !text.Any(char.IsWhiteSpace))
        {
            return uri;
        }

        problems.Add(Catalogue.BadAddress(scalar.Place, key, text, LikelyMeant.Address(text)));
        return null;
    }

    private MarkdownText AsMarkdown(YamlScalar scalar, string key) => MarkdownReader.ReadStatement(key, scalar.Span, problems);

    private MarkdownText Nothing(Place place) => MarkdownReader.Read(new NoText(place), problems);

    private static string OneLine(YamlScalar scalar) =>
        scalar.Value!.AsSpan().ContainsAny('\n', '\r', '\t')
            ? SingleSpaces.In(scalar.Value!)
            : scalar.Value!.Trim();

    private sealed record NoText(Place Place) : Read.ITextInFile
    {
        public string Text => "";

        public Place PlaceAt(int offset) => Place;
    }
}
