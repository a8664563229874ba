using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Read;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EvidenceSite.Evidence.Yaml;

/// <summary>
/// Reads YAML from parser events into nodes. Only plain data is let through: mappings with unique text keys, lists and scalars. Anchors,
/// aliases, tags and merge keys are refused by name; depth and number of events are bounded.
/// </summary>
internal sealed class YamlReader
{
    private const int FewKeys = 24;

    private readonly InputText _file;
    private readonly int _start;
    private readonly int _length;
    private readonly int _firstLine;
    private readonly YamlLimits _limits;
    private readonly DiagnosticCollector _problems;
    private readonly SharedTexts? _texts;
    private readonly Parser _parser;
    private int _events;
    private bool _refused;

    private YamlReader(InputText file, int start, int length, YamlLimits limits, DiagnosticCollector problems, SharedTexts? texts)
    {
        (_file, _start, _length, _limits, _problems, _texts) = (file, start, length, limits, problems, texts);
        _firstLine = file.PlaceAt(start).Line;
        _parser = new Parser(new Scanner(new StringReader(file.Text.Substring(start, length)), skipComments: true));
    }

    /// <summary>Reads a part of a file as one YAML document whose root is a mapping.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Offset where the YAML starts; must be the start of a line.</param>
    /// <param name="length">Its length.</param>
    /// <param name="limits">Bounds.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <param name="texts">Shares short texts with other files that are held; null for a file by itself.</param>
    /// <returns>The root, or null after an error was added.</returns>
    public static YamlMapping? Read(InputText file, int start, int length, YamlLimits limits, DiagnosticCollector problems, SharedTexts? texts = null)
    {
        var reader = new YamlReader(file, start, length, limits, problems, texts);
        try
        {
            var root = reader.ReadDocument();
            return reader._refused ? null : root;
        }
        catch (TooLargeException)
        {
            return null;
        }
        catch (YamlException e)
        {
            problems.Add(Catalogue.YamlSyntax(reader.PlaceOf(e), Reason(e)));
            return null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // The library does not mean to throw these; it does for a bracket that is never closed, a malformed tag, half a surrogate pair.
            problems.Add(Catalogue.YamlSyntax(reader.LastPlace(), "a bracket, brace, quotation mark, tag or escape is open or malformed."));
            return null;
        }
    }

    private YamlMapping? ReadDocument()
    {
        Next<StreamStart>();
        if (Peek() is StreamEnd)
        {
            return new YamlMapping(_file.PlaceAt(_start), []);
        }

        Next<DocumentStart>();
        var root = ReadNode(depth: 0);
        Next<DocumentEnd>();
        if (Peek() is DocumentStart second)
        {
            Refuse(Catalogue.SeveralDocuments(PlaceOf(second.Start)));
        }

        switch (root)
        {
            case YamlMapping mapping:
                return mapping;
            case YamlScalar { Value: null } empty:
                return new YamlMapping(empty.Place, []);
            default:
                Refuse(Catalogue.WrongShape(root.Place, "front matter", "a mapping (key: value lines)", root.Kind));
                return null;
        }
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > _limits.Depth)
        {
            _problems.Add(Catalogue.YamlTooDeep(PlaceOf(Peek().Start), _limits.Depth));
            throw new TooLargeException();
        }

        var parsed = Take();
        switch (parsed)
        {
            case AnchorAlias alias:
                Refuse(Catalogue.YamlAlias(PlaceOf(alias.Start), alias.Value.Value));
                return new YamlScalar(PlaceOf(alias.Start), null, SpanOf(alias, ""));
            case Scalar scalar:
                CheckProperties(scalar);
                return ToScalar(scalar);
            case SequenceStart list:
                CheckProperties(list);
                return ReadList(PlaceOf(list.Start), depth);
            case MappingStart mapping:
                CheckProperties(mapping);
                return ReadMapping(PlaceOf(mapping.Start), depth);
            default:
                throw new SemanticErrorException(parsed.Start, parsed.End, "a value is missing here.");
        }
    }

    private YamlList ReadList(Place place, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Peek() is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        Take();
        return new YamlList(place, items.ToImmutable());
    }

    private YamlMapping ReadMapping(Place place, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        // Only for mappings of many keys: most have a handful, and there are forty in a file.
        Dictionary<string, Place>? known = null;
        while (Peek() is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar { Value: { } name })
            {
                Refuse(Catalogue.WrongShape(key.Place, "key", "a text", key.Kind));
            }
            else if (name == "<<")
            {
                Refuse(Catalogue.YamlMergeKey(key.Place));
            }
            else if (First(name, entries, known) is { } earlier)
            {
                Refuse(Catalogue.DuplicateKey(key.Place, name, earlier));
            }
            else
            {
                entries.Add(new YamlEntry(name, key.Place, value));
                if (entries.Count == FewKeys)
                {
                    known = entries.ToDictionary(entry => entry.Key, entry => entry.KeyPlace, StringComparer.Ordinal);
                }
                else
                {
                    known?.Add(name, key.Place);
                }
            }
        }

        Take();
        return new YamlMapping(place, entries.ToImmutable());
    }

    /// <summary>Where a key stands that was read before; null if it is new.</summary>
    private static Place? First(string key, ImmutableArray<YamlEntry>.Builder entries, Dictionary<string, Place>? known)
    {
        if (known is not null)
        {
            return known.TryGetValue(key, out var place) ? place : null;
        }

        foreach (var entry in entries)
        {
            if (entry.Key == key)
            {
                return entry.KeyPlace;
            }
        }

        return null;
    }

    private void CheckProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            Refuse(Catalogue.YamlAnchor(PlaceOf(node.Start), node.Anchor.Value));
        }

        if (!node.Tag.IsEmpty)
        {
            Refuse(Catalogue.YamlTag(PlaceOf(node.Start), node.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal)));
        }
    }

    private YamlScalar ToScalar(Scalar scalar)
    {
        var value = _texts is null ? scalar.Value : _texts.Of(scalar.Value);
        var span = SpanOf(scalar, value);
        var forbidden = value.AsSpan().IndexOfAny(ForbiddenCharacters.Values);
        if (forbidden >= 0)
        {
            // The file itself holds none: this one was written as an escape.
            Refuse(Catalogue.ForbiddenCharacter(span.PlaceAt(forbidden), value[forbidden]));
        }

        var isNull = scalar.Style == ScalarStyle.Plain && value is "" or "~" or "null" or "Null" or "NULL";
        return new YamlScalar(PlaceOf(scalar.Start), isNull ? null : value, span);
    }

    private ScalarSpan SpanOf(ParsingEvent parsed, string value) =>
        new(_file, _start + (int)parsed.Start.Index, _start + (int)parsed.End.Index, value);

    /// <summary>Where the trouble is: the library names the start of the document for a tab that indents.</summary>
    private Place PlaceOf(YamlException e)
    {
        if (!e.Message.Contains("tab as indentation", StringComparison.Ordinal))
        {
            return PlaceOf(e.Start);
        }

        var text = _file.Text.AsSpan(_start, _length);
        for (var at = 0; at < text.Length;)
        {
            var white = text[at..].IndexOfAnyExcept(' ', '\t');
            var indentation = white < 0 ? text[at..] : text.Slice(at, white);
            if (indentation.IndexOf('\t') is >= 0 and var tab)
            {
                return _file.PlaceAt(_start + at + tab);
            }

            var lineEnd = text[at..].IndexOfAny('\r', '\n');
            at = lineEnd < 0 ? text.Length : at + lineEnd + 1;
        }

        return PlaceOf(e.Start);
    }

    /// <summary>Where the last part starts that could be read.</summary>
    private Place LastPlace() => _parser.Current is { } current ? PlaceOf(current.Start) : _file.PlaceAt(_start);

    // What is missing at the end of a file without a last line end is said to be missing in the line below it.
    private Place PlaceOf(Mark mark)
    {
        var line = _firstLine + (int)mark.Line - 1;
        return line > _file.Lines ? _file.PlaceAt(int.MaxValue) : new(_file.Path, line, (int)mark.Column);
    }

    private void Refuse(Diagnostic problem)
    {
        _refused = true;
        _problems.Add(problem);
    }

    private ParsingEvent Peek()
    {
        if (_parser.Current is null)
        {
            Advance();
        }

        return _parser.Current!;
    }

    private ParsingEvent Take()
    {
        var current = Peek();
        Advance();
        return current;
    }

    private void Next<T>()
        where T : ParsingEvent
    {
        var taken = Take();
        if (taken is not T)
        {
            throw new SemanticErrorException(taken.Start, taken.End, "the document does not start or end as it should.");
        }
    }

    private void Advance()
    {
        if (++_events > _limits.Events)
        {
            _problems.Add(Catalogue.YamlTooLong(PlaceOf(_parser.Current!.Start), _limits.Events));
            throw new TooLargeException();
        }

        _parser.MoveNext();
    }

    private static string Reason(YamlException e)
    {
        // The library's text starts with a place that counts from the start of the front matter, which would mislead.
        var reason = e.InnerException?.Message ?? e.Message;
        var end = reason.StartsWith('(') ? reason.IndexOf("): ", StringComparison.Ordinal) : -1;
        reason = (end < 0 ? reason : reason[(end + 3)..]).ReplaceLineEndings(" ").Trim();
        return reason.EndsWith('.') ? reason : reason + ".";
    }

    /// <summary>Ends the reading where going on would cost too much; the problem was added before.</summary>
    private sealed class TooLargeException : Exception;
}
