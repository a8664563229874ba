namespace EvidenceSite.Benchmarks.Measures;

/// <summary>What a build wrote: without it, a ratio of times says little.</summary>
/// <param name="Files">How many files.</param>
/// <param name="Pages">How many of them are pages of HTML.</param>
/// <param name="Bytes">How many bytes.</param>
internal sealed record Written(int Files, int Pages, long Bytes)
{
    /// <summary>What a folder holds.</summary>
    public static Written In(DirectoryInfo folder)
    {
        var files = folder.GetFiles("*", SearchOption.AllDirectories);
        return new Written(files.Length, files.Count(file => file.Extension == ".html"), files.Sum(file => file.Length));
    }
}
