namespace EvidenceSite.Evidence.Link;

/// <summary>A link to a file of the input folder, seen from another file.</summary>
/// <param name="File">Path of the target relative to the input folder; null if it would lead out of the folder.</param>
/// <param name="Anchor">The place in it, without the # sign; null if none is given.</param>
public readonly record struct FileLink(string? File, string? Anchor)
{
    /// <summary>Resolves a relative address (RFC 3986, section 5.2, as far as paths go).</summary>
    /// <param name="from">Path of the file that holds the link.</param>
    /// <param name="target">The address as written.</param>
    public static FileLink Resolve(string from, string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(hash < 0 ? target : target[..hash]);
        var anchor = hash < 0 ? null : Uri.UnescapeDataString(target[(hash + 1)..]);
        if (path.Length == 0)
        {
            return new FileLink(from, anchor);
        }

        var steps = new List<string>(from.Split('/')[..^1]);
        foreach (var step in path.Split('/'))
        {
            switch (step)
            {
                case "" or ".":
                    break;
                case ".." when steps.Count == 0:
                    return new FileLink(null, anchor);
                case "..":
                    steps.RemoveAt(steps.Count - 1);
                    break;
                default:
                    steps.Add(step);
                    break;
            }
        }

        return new FileLink(string.Join('/', steps), anchor);
    }
}
