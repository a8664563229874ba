using System.Text.RegularExpressions;

namespace EvidenceSite.Tests.Shared;

/// <summary>The headers that a host sends with each file, read from a <c>_headers</c> file as Netlify reads it.</summary>
internal sealed class HostHeaders
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<(Regex Pattern, IReadOnlyList<(string Name, string Value)> Headers)> _rules;

    private HostHeaders(IReadOnlyList<(Regex Pattern, IReadOnlyList<(string Name, string Value)> Headers)> rules) => _rules = rules;

    /// <summary>Reads the file; every line must make sense.</summary>
    public static HostHeaders Parse(string text)
    {
        var rules = new List<(Regex Pattern, IReadOnlyList<(string Name, string Value)> Headers)>();
        List<(string Name, string Value)>? headers = null;
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '/')
            {
                headers = [];
                rules.Add((Pattern(line), headers));
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || headers is null)
            {
                throw new FormatException($"Neither a path nor a header below one: {line}");
            }

            headers.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }

        return new HostHeaders(rules);
    }

    /// <summary>The headers of all rules that fit an address, in order.</summary>
    /// <param name="address">From the root, with a slash in front.</param>
    public IEnumerable<(string Name, string Value)> For(string address) =>
        _rules.Where(rule => rule.Pattern.IsMatch(address)).SelectMany(rule => rule.Headers);

    // A part that is only a star may be missing; within a part, a star goes over slashes; a placeholder is one part.
    private static Regex Pattern(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => part switch
        {
            [':', ..] => "[^/]+",
            "*" => "?.*",
            _ => string.Join(".*", part.Split('*').Select(Regex.Escape)),
        });
        return new Regex($"^/{string.Join('/', parts)}/?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Longest);
    }
}
