using System.Collections.Immutable;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.Evidence.Citing;

/// <summary>The files of the input folder that say how works are cited. Two are equal if they hold the same texts.</summary>
/// <param name="Styles">The CSL styles (<c>*.csl</c>), by path.</param>
/// <param name="Locales">The CSL locale files (<c>locales-xx-XX.xml</c>), by path.</param>
public sealed record CitationFiles(ImmutableArray<InputText> Styles, ImmutableArray<InputText> Locales)
{
    /// <summary>Whether a path is that of a style or a locale file.</summary>
    internal static bool Has(string path) => IsStyle(path) || IsLocale(path);

    internal static bool IsStyle(string path) => path.EndsWith(".csl", StringComparison.Ordinal);

    internal static bool IsLocale(string path) =>
        Path.GetFileName(path) is var name && name.StartsWith("locales-", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal);

    /// <summary>The text of the locale file for a language; null if there is none.</summary>
    /// <param name="tag">Such as <c>de-AT</c>.</param>
    internal string? Locale(string tag) =>
        Locales.FirstOrDefault(file => string.Equals(Path.GetFileName(file.Path), $"locales-{tag}.xml", StringComparison.OrdinalIgnoreCase))?.Text;

    /// <inheritdoc/>
    public bool Equals(CitationFiles? other) => other is not null && Styles.SequenceEqual(other.Styles) && Locales.SequenceEqual(other.Locales);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Styles.Length, Locales.Length);
}
