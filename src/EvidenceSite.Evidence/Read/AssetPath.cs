using EvidenceSite.Evidence.Bind;

namespace EvidenceSite.Evidence.Read;

/// <summary>What the path of an asset may look like: the same address on every system, and none of the theme's.</summary>
internal static class AssetPath
{
    private const string ThemeFolder = "assets/theme/";

    /// <summary>What is wrong with a path, as the end of a sentence; null if nothing is.</summary>
    public static string? Fault(string path)
    {
        if (path.StartsWith(ThemeFolder, StringComparison.OrdinalIgnoreCase))
        {
            return "is in assets/theme, where the theme's own files go";
        }

        foreach (var step in path.Split('/'))
        {
            if (step.FirstOrDefault(c => !(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')) is var odd && odd != default)
            {
                return $"has the character '{(char.IsControl(odd) ? '?' : odd)}'";
            }

            if (step[^1] == '.' || Identifier.IsDeviceName(step.Split('.')[0].ToLowerInvariant()))
            {
                return "does not work on Windows";
            }
        }

        return null;
    }
}
