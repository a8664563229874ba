using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EvidenceSite.Plan;
using EvidenceSite.Theme;

namespace EvidenceSite.Render.Offline;

/// <summary>The service worker (W3C Service Workers): the theme's script, and in front of it the files of this build.</summary>
internal static class ServiceWorker
{
    // 80 bits: two versions of a file must not be taken for one.
    private const int HashBytes = 10;

    public static OutputFile Render(KeptFiles files, ThemeFiles theme)
    {
        var core = Hashed(files.Core);
        var others = Hashed(files.Others);
        using var stream = new MemoryStream();
        stream.Write("const site = "u8);
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("version", VersionOf([.. core, .. others]));
            Write(json, "core", core);
            Write(json, "others", others);
            json.WriteEndObject();
        }

        stream.Write(";\n"u8);
        stream.Write(theme.ServiceWorker);
        return new OutputFile(SitePaths.ServiceWorker, stream.ToArray());
    }

    private static (string Path, string Hash)[] Hashed(IReadOnlyList<OutputFile> files)
    {
        var hashed = new (string, string)[files.Count];
        Parallel.For(0, hashed.Length, i => hashed[i] = (files[i].Path, HashOf(files[i].Content.Span)));
        return hashed;
    }

    private static string VersionOf(IEnumerable<(string Path, string Hash)> files) =>
        HashOf(Encoding.UTF8.GetBytes(string.Join('\n', files.Select(file => $"{file.Hash} {file.Path}"))));

    private static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, HashBytes));

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<(string Path, string Hash)> files)
    {
        json.WriteStartArray(name);
        foreach (var (path, hash) in files)
        {
            json.WriteStartArray();
            json.WriteStringValue(path);
            json.WriteStringValue(hash);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
