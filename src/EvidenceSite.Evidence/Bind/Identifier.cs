namespace EvidenceSite.Evidence.Bind;

/// <summary>
/// What an ID may look like. IDs become file names and addresses, so they must be the same on systems that fold case, must not be a device
/// name of Windows, and can never lead out of a folder.
/// </summary>
public static class Identifier
{
    private const int Longest = 80;

    private static readonly HashSet<string> DeviceNames = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => (string[])[$"com{n}", $"lpt{n}"])],
        StringComparer.Ordinal);

    /// <summary>What is wrong with an ID, as the end of a sentence; null if nothing is.</summary>
    public static string? Fault(string id)
    {
        if (id.Length == 0)
        {
            return "is empty";
        }

        if (id.Length > Longest)
        {
            return $"is longer than {Longest} characters";
        }

        foreach (var rune in id.EnumerateRunes())
        {
            if (!(rune.IsAscii && (char.IsAsciiLetterLower((char)rune.Value) || char.IsAsciiDigit((char)rune.Value) || rune.Value == '-')))
            {
                return rune.IsAscii && char.IsAsciiLetterUpper((char)rune.Value) ? "has a capital letter" : $"has the character '{rune}'";
            }
        }

        if (id[0] == '-' || id[^1] == '-' || id.Contains("--", StringComparison.Ordinal))
        {
            return "has a hyphen at an end or two in a row";
        }

        return IsDeviceName(id) ? "is a device name on Windows" : null;
    }

    /// <summary>Whether Windows takes a name for a device, whatever its ending.</summary>
    /// <param name="name">In lower case, without ending.</param>
    public static bool IsDeviceName(string name) => DeviceNames.Contains(name);
}
