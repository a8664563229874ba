using System.Collections.Frozen;
using System.Collections.Immutable;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.Render.Epub;

/// <summary>A picture as the book holds it.</summary>
/// <param name="Id">Its ID in the package.</param>
/// <param name="Name">The name of its file.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record BookPicture(string Id, string Name, string Type, ImmutableArray<byte> Content);

/// <summary>The pictures of the input that a book can hold: PNG, JPEG and GIF (EPUB 3.3, section 3.2), told by their first bytes.</summary>
internal sealed class BookPictures
{
    private static readonly (string Type, string Ending, byte[] Start)[] Types =
    [
        ("image/png", ".png", [0x89, (byte)'P', (byte)'N', (byte)'G']),
        ("image/jpeg", ".jpg", [0xFF, 0xD8, 0xFF]),
        ("image/gif", ".gif", [(byte)'G', (byte)'I', (byte)'F', (byte)'8']),
    ];

    private readonly FrozenDictionary<string, BookPicture> _byPath;

    public BookPictures(ImmutableArray<Asset> assets)
    {
        _byPath = assets
            .Select((asset, i) => (asset.Path, Picture: From(asset, i + 1)))
            .Where(pair => pair.Picture is not null)
            .ToFrozenDictionary(pair => pair.Path, pair => pair.Picture!, StringComparer.Ordinal);
    }

    /// <summary>The picture at a path of the output; null if it is none that the book can hold.</summary>
    public BookPicture? At(string path) => _byPath.GetValueOrDefault(path);

    private static BookPicture? From(Asset asset, int number) =>
        Types.Where(type => asset.Content.AsSpan().StartsWith(type.Start))
            .Select(type => new BookPicture($"picture-{number}", $"picture-{number}{type.Ending}", type.Type, asset.Content))
            .FirstOrDefault();
}
