using AngleSharp.Html.Parser;

namespace EvidenceSite.LinkCheck;

/// <summary>Where a built site says that it is published.</summary>
internal static class PublicAddress
{
    /// <summary>The address of the home page, with a slash at its end; null if there is none.</summary>
    public static Uri? Of(string folder)
    {
        var home = Path.Combine(folder, "index.html");
        return File.Exists(home) && new HtmlParser().ParseDocument(File.ReadAllText(home)).QuerySelector("link[rel=canonical]")?.GetAttribute("href") is { } address
            ? new Uri(address)
            : null;
    }
}
