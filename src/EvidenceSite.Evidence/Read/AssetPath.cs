using EvidenceSite.Evidence.Bind;

namespace EvidenceSite.Evidence.Read;

/// <summary>What the path of an asset may look like: the same address on every system, and none of the theme's.</summary>
internal static class AssetPath
{
    private const string ThemeFolder = "assets/theme/";

    // Windows takes 260 with the folder that a copy is unpacked into.
    private const int Longest = 150;

    /// <summary>What is wrong with a path, as the end of a sentence; null if nothing is.</summary>
    public static string? Fault(string path)
    {
        if (path.StartsWith(ThemeFolder, StringComparison.OrdinalIgnoreCase))
        {
            return "is in assets/theme, where the theme's own files go";
        }

        if (path.Length > Longest)
        {
            return $"has a path longer than {Longest} characters";
        }

        foreach (var step in path.Split('/'))
        {
            foreach (var rune in step.EnumerateRunes())
            {
                if (!(rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || (char)rune.Value is '-' or '_' or '.')))
                {
                    return $"has the character '{rune}'";
                }
            }

            if (step[^1] == '.' || Identifier.IsDeviceName(step.Split('.')[0].ToLowerInvariant()))
            {
                return "does not work on Windows";
            }
        }

        return null;
    }
}
