namespace EvidenceSite.Plan;

/// <summary>Links between files of the output: always relative, so that they work from the web and from a folder alike.</summary>
public static class RelativeUrl
{
    /// <summary>The relative reference (RFC 3986, section 4.2) from one path to another; both relative to the output folder.</summary>
    /// <param name="from">Path of the page that holds the link.</param>
    /// <param name="to">Path of the target, perhaps with a fragment.</param>
    public static string From(string from, string to)
    {
        var hash = to.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? to : to[..hash];
        var fragment = hash < 0 ? "" : to[hash..];
        if (path == from && fragment.Length > 0)
        {
            return fragment;
        }

        var shared = 0;
        for (var i = 0; i < Math.Min(from.Length, path.Length) && from[i] == path[i]; i++)
        {
            if (from[i] == '/')
            {
                shared = i + 1;
            }
        }

        var up = from.AsSpan(shared).Count('/');
        return string.Concat(Enumerable.Repeat("../", up)) + path[shared..] + fragment;
    }
}
