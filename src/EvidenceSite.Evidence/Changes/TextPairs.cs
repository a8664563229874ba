using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Evidence.Markdown;

namespace EvidenceSite.Evidence.Changes;

/// <summary>Collects the texts of one thing that differ.</summary>
internal sealed class TextPairs
{
    private readonly List<TextChange> _changes = [];

    /// <summary>Those that differ, in the order in which they were compared.</summary>
    public ImmutableArray<TextChange> Changes => [.. _changes];

    /// <summary>A statement: each word counts.</summary>
    public TextPairs Statement(string key, string? old, string? @new)
    {
        var (before, after) = (ComparedText.Of(old), ComparedText.Of(@new));
        return Add(key, before, after, ComparedNumbers.Between(before, after));
    }

    /// <summary>A statement with citations.</summary>
    public TextPairs Statement(string key, MarkdownText? old, MarkdownText? @new) =>
        Add(key, ComparedText.Of(old), ComparedText.Of(@new), ComparedNumbers.Between(Plain(old), Plain(@new)));

    /// <summary>Statements without names. Those that are the same on both sides are left out; the others are told apart by their number, from 1.</summary>
    public TextPairs Statements(string key, ImmutableArray<MarkdownText> old, ImmutableArray<MarkdownText> @new)
    {
        var (before, after) = (old.Select(ComparedText.Of).ToHashSet(StringComparer.Ordinal), @new.Select(ComparedText.Of).ToHashSet(StringComparer.Ordinal));
        var gone = old.Where(text => !after.Contains(ComparedText.Of(text))).ToList();
        var come = @new.Where(text => !before.Contains(ComparedText.Of(text))).ToList();
        for (var i = 0; i < Math.Max(gone.Count, come.Count); i++)
        {
            var number = i < come.Count ? @new.IndexOf(come[i]) : old.IndexOf(gone[i]);
            Statement(string.Create(CultureInfo.InvariantCulture, $"{key}.{number + 1}"), gone.ElementAtOrDefault(i), come.ElementAtOrDefault(i));
        }

        return this;
    }

    /// <summary>Another text: slips of spelling do not count.</summary>
    public TextPairs Other(string key, string? old, string? @new)
    {
        var (before, after) = (ComparedText.Of(old), ComparedText.Of(@new));
        return SpellingSlip.IsAll(before, after) ? this : Statement(key, before, after);
    }

    /// <summary>Another text with citations.</summary>
    public TextPairs Other(string key, MarkdownText? old, MarkdownText? @new) =>
        SpellingSlip.IsAll(ComparedText.Of(old), ComparedText.Of(@new)) ? this : Statement(key, old, @new);

    /// <summary>The text without its citations, whose IDs and pages are no numbers of the statement.</summary>
    public static string Plain(MarkdownText? text) => text is null ? "" : ComparedText.Of(PlainText.Of(text));

    private TextPairs Add(string key, string old, string @new, NumberChange? numbers)
    {
        if (old != @new)
        {
            _changes.Add(new TextChange(key, old, @new, numbers));
        }

        return this;
    }
}
