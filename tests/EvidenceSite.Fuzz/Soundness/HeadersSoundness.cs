using System.Text;

namespace EvidenceSite.Fuzz.Soundness;

/// <summary>What must hold of the file of headers: it has only lines that the program makes.</summary>
internal static class HeadersSoundness
{
    private static readonly string[] Names =
    [
        "Access-Control-Allow-Origin", "Cache-Control", "Content-Security-Policy", "Content-Type", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Link", "Permissions-Policy", "Referrer-Policy",
        "Strict-Transport-Security", "X-Content-Type-Options", "X-Frame-Options",
    ];

    /// <summary>What does not hold.</summary>
    public static IEnumerable<string> Faults(byte[] content) =>
        Encoding.UTF8.GetString(content).Split('\n').Where(line => line.Length > 0 && !IsOurs(line)).Select(line => $"A line of another kind: {line}");

    private static bool IsOurs(string line) =>
        !line.Any(char.IsControl) &&
        (line[0] == '/' ? !line.Contains(' ', StringComparison.Ordinal) : line.StartsWith("  ", StringComparison.Ordinal) && Names.Contains(line[2..].Split(':')[0]));
}
