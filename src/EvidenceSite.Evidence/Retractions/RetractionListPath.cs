namespace EvidenceSite.Evidence.Retractions;

/// <summary>
/// Where a retraction list may lie: in the input folder. Anybody can change the settings in a pull request, and what runs the checks then
/// must not read other files of its machine.
/// </summary>
internal static class RetractionListPath
{
    /// <summary>What is wrong with a path, as the end of a sentence; null if nothing is.</summary>
    public static string? Fault(string path)
    {
        if (path.Any(c => char.IsControl(c) || c is '\\' or ':' or '*' or '?'))
        {
            return "has a sign that no path of the input folder has; folders are parted by /";
        }

        var names = path.Split('/');
        if (names.Any(name => name is "" or "." or ".."))
        {
            return "leads out of the input folder, or is not a plain path in it";
        }

        return names.Any(name => name[0] is '_' or '.')
            ? null
            : "would be taken for a page or be published: neither its name nor that of a folder on the way starts with _";
    }
}
