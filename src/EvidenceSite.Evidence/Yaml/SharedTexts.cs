using System.Collections.Concurrent;

namespace EvidenceSite.Evidence.Yaml;

/// <summary>One copy of each short text: IDs, words and keys are the same in thousands of files. Safe for several threads.</summary>
internal sealed class SharedTexts
{
    // Longer ones are seldom the same twice.
    private const int Longest = 32;

    private readonly ConcurrentDictionary<string, string> _first = new(StringComparer.Ordinal);

    /// <summary>The first copy that was met of a text.</summary>
    public string Of(string text) => text.Length > Longest ? text : _first.GetOrAdd(text, text);
}
