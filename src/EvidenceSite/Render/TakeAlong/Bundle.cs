using System.Security.Cryptography;
using System.Text;
using EvidenceSite.Plan;
using EvidenceSite.Plan.TakeAlong;
using EvidenceSite.Render.Offline;

namespace EvidenceSite.Render.TakeAlong;

/// <summary>
/// The site in one file: a start page and a list of checksums at the top, and beside them the site in a folder, without what only servers
/// read.
/// </summary>
internal static class Bundle
{
    /// <summary>Packs the bundle.</summary>
    /// <param name="startPage">The start page.</param>
    /// <param name="site">The files of the site as the bundle holds them.</param>
    public static OutputFile Pack(OutputFile startPage, IEnumerable<OutputFile> site)
    {
        var inFolder = site.Where(file => !KeptFiles.IsForServers(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new ZipEntryFile(OfflineCopy.SiteFolder + file.Path, file.Content));
        ZipEntryFile[] files = [new(startPage.Path, startPage.Content), .. inFolder];
        var checksums = new ZipEntryFile(OfflineCopy.Checksums, Encoding.ASCII.GetBytes(Checksums(files)));
        return new OutputFile(SitePaths.Bundle, ZipArchiver.Pack([files[0], checksums, .. files[1..]]));
    }

    /// <summary>A line for each file, as sha256sum writes them (GNU coreutils).</summary>
    private static string Checksums(IEnumerable<ZipEntryFile> files) =>
        string.Concat(files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))}  {file.Path}\n"));
}
