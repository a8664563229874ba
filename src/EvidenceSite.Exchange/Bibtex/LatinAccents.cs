using System.Collections.Frozen;
using EvidenceSite.Exchange.Reading;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>Latin letters with one accent that plain LaTeX has a command for.</summary>
internal static class LatinAccents
{
    private static readonly FrozenDictionary<char, (string Command, char Base)> ByLetter = Accents.OnPlainLetters
        .Where(one => one.Command is not ("h" or "G" or "textcommabelow"))
        .ToFrozenDictionary(one => one.Composed, one => (Written(one.Command), one.Letter));

    /// <summary>LaTeX's command for a letter's accent, and the letter without it; null where there is none.</summary>
    public static (string Command, char Base)? Of(char letter) => letter > '\u007f' && ByLetter.TryGetValue(letter, out var parts) ? parts : null;

    // A command that is a letter needs a space after it.
    private static string Written(string command) => char.IsAsciiLetter(command[0]) ? $"\\{command} " : "\\" + command;
}
