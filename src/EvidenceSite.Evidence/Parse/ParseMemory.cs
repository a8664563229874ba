using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Evidence.Settings;

namespace EvidenceSite.Evidence.Parse;

/// <summary>
/// What came of the texts of an earlier run. It knows texts by their identity, so it is of use only together with a <see cref="ReadMemory"/>.
/// </summary>
public sealed class ParseMemory
{
    private readonly Dictionary<string, object> _ofSite = new(StringComparer.Ordinal);
    private ConditionalWeakTable<InputText, ParsedDocument> _documents = [];
    private SiteSettings? _settings;

    /// <summary>What a file of the whole site was parsed to; it is parsed if it is not the text of before.</summary>
    /// <param name="name">What the file is.</param>
    /// <param name="file">Its text; null if there is none.</param>
    /// <param name="limits">What else it depends on.</param>
    /// <param name="parse">Parses it.</param>
    internal ParsedPart<T> Part<T>(string name, InputText? file, object? limits, Func<ParsedPart<T>> parse)
        where T : notnull
    {
        if (_ofSite.TryGetValue(name, out var before) && before is Remembered<T> part && ReferenceEquals(part.File, file) && Equals(part.Limits, limits))
        {
            return part.Result;
        }

        var result = parse();
        _ofSite[name] = new Remembered<T>(file, limits, result);
        return result;
    }

    /// <summary>The documents that were parsed under these settings.</summary>
    internal ConditionalWeakTable<InputText, ParsedDocument> DocumentsUnder(SiteSettings settings)
    {
        if (!ReferenceEquals(_settings, settings))
        {
            _settings = settings;
            _documents = [];
        }

        return _documents;
    }

    private sealed record Remembered<T>(InputText? File, object? Limits, ParsedPart<T> Result)
        where T : notnull;
}

/// <summary>What a file of the whole site was parsed to, and what was wrong in it.</summary>
internal sealed record ParsedPart<T>(T Value, ImmutableArray<Diagnostic> Problems)
    where T : notnull;

/// <summary>What a document's file was parsed to (null if it is broken), and what was wrong in it.</summary>
internal sealed record ParsedDocument(Document? Document, ImmutableArray<Diagnostic> Problems);
