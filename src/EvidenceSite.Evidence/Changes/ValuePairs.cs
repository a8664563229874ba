using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Changes;

/// <summary>Collects the words and numbers of one thing that differ.</summary>
internal sealed class ValuePairs
{
    private readonly List<ValueChange> _changes = [];

    /// <summary>Those that differ, in the order in which they were compared.</summary>
    public ImmutableArray<ValueChange> Changes => [.. _changes];

    /// <summary>A word of a list.</summary>
    public ValuePairs Word<T>(string key, T? old, T? @new)
        where T : struct, Enum =>
        Value(key, old is { } before ? Words<T>.Of(before) : null, @new is { } after ? Words<T>.Of(after) : null);

    /// <summary>A whole number.</summary>
    public ValuePairs Number(string key, long? old, long? @new) =>
        Value(key, old?.ToString(CultureInfo.InvariantCulture), @new?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A value as written; numbers of the same value are the same, however they are written.</summary>
    public ValuePairs Value(string key, string? old, string? @new)
    {
        var (before, after) = (ComparedText.Of(old), ComparedText.Of(@new));
        if (before != after && !(AsNumber(before) is { } number && number == AsNumber(after)))
        {
            _changes.Add(new ValueChange(key, before.Length > 0 ? before : null, after.Length > 0 ? after : null));
        }

        return this;
    }

    private static decimal? AsNumber(string text) =>
        decimal.TryParse(text.Replace('−', '-'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
