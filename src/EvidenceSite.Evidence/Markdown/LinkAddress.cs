using EvidenceSite.Citations;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>What an address in Markdown leads to.</summary>
public enum LinkKind
{
    /// <summary>Nothing that the site allows.</summary>
    Forbidden,

    /// <summary>http, https or mailto.</summary>
    External,

    /// <summary>A file of the input folder, or a place in the same page.</summary>
    Page,
}

/// <summary>Sorts addresses: an allow-list, since a block-list of schemes always misses one.</summary>
public static class LinkAddress
{
    /// <summary>The kind of an address.</summary>
    public static LinkKind KindOf(string url)
    {
        if (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            return Uri.TryCreate(url, UriKind.Absolute, out var uri) && HostName.IsIn(uri) ? LinkKind.External : LinkKind.Forbidden;
        }

        if (url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return LinkKind.External;
        }

        // A relative path has no scheme (a colon before the first slash) and does not start at the root; a backslash acts as a slash in browsers.
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var slash = url.AsSpan().IndexOfAny('/', '#', '?');
        var hasScheme = colon >= 0 && (slash < 0 || colon < slash);
        return hasScheme || url.Length == 0 || url[0] == '/' || url.Contains('\\', StringComparison.Ordinal) || url.Any(char.IsControl)
            ? LinkKind.Forbidden
            : LinkKind.Page;
    }
}
