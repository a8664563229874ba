using System.Collections.Concurrent;
using System.Collections.Immutable;
using EvidenceSite.Citations.Locales;

namespace EvidenceSite.Citations;

/// <summary>
/// Where locale files (terms, date formats, punctuation) come from. American English is built in, so that a processor works
/// where nothing is installed. Safe to use from many threads.
/// </summary>
public sealed class CitationLocales
{
    private static readonly Lazy<LocaleData> EnglishUs = new(ReadBuiltIn);

    private readonly Func<string, string?> _find;
    private readonly ConcurrentDictionary<string, (LocaleData? Locale, ImmutableArray<CitationDiagnostic> Problems)> _read = new(StringComparer.Ordinal);

    private CitationLocales(Func<string, string?> find) => _find = find;

    /// <summary>American English only.</summary>
    public static CitationLocales BuiltIn { get; } = new(_ => null);

    /// <summary>The files <c>locales-xx-XX.xml</c> of a folder, for example <c>/usr/share/citation-style-language/locales</c> on Debian.</summary>
    /// <param name="folder">The folder. A file that is not there is not an error: CSL's fallback order applies.</param>
    public static CitationLocales FromFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return From(language =>
        {
            var path = Path.Combine(folder, "locales-" + language + ".xml");
            try
            {
                return File.Exists(path) ? File.ReadAllText(path) : null;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return "<unreadable/>";
            }
        });
    }

    /// <summary>Locale files from anywhere.</summary>
    /// <param name="find">Gives the XML for a language such as "de-AT" or "eu", or null where there is none. It may be called from any thread.</param>
    public static CitationLocales From(Func<string, string?> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        return new CitationLocales(find);
    }

    /// <summary>The files that apply to a language, the nearest first: xx-XX, the primary dialect of xx, en-US.</summary>
    internal IEnumerable<LocaleData> For(string language, List<CitationDiagnostic> problems)
    {
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var hasEnglish = false;
        var hasLanguage = LanguageTag.LanguageOf(language) == "en";
        foreach (var tag in new[] { language, LanguageTag.PrimaryDialect(language), "en-US" })
        {
            if (!IsTag(tag) || !tried.Add(tag))
                continue;
            var (locale, found) = _read.GetOrAdd(tag, Read);
            problems.AddRange(found);

            // A file that is there and broken has said so.
            hasLanguage |= (locale is not null || !found.IsEmpty) && LanguageTag.LanguageOf(tag) == LanguageTag.LanguageOf(language);
            if (locale is null)
                continue;
            hasEnglish |= tag == "en-US";
            yield return locale;
        }

        if (!hasLanguage)
        {
            problems.Add(new CitationDiagnostic(
                CitationSeverity.Warning,
                "locales",
                0,
                language,
                "There is no locale file for this language, so that its terms are in American English.",
                "Give a folder that holds locales-" + LanguageTag.PrimaryDialect(language) + ".xml, or choose another language."));
        }

        if (!hasEnglish)
            yield return EnglishUs.Value;
    }

    private (LocaleData? Locale, ImmutableArray<CitationDiagnostic> Problems) Read(string tag)
    {
        if (_find(tag) is not { } xml)
            return (null, []);
        var diagnostics = new DiagnosticList("locales-" + tag + ".xml");
        var locale = new LocaleReader(diagnostics).ReadFile(xml);
        return (locale, [.. diagnostics.Found]);
    }

    // A language comes from data: it must not become a path.
    private static bool IsTag(string tag) => tag.Length is > 1 and < 12 && tag.All(letter => char.IsAsciiLetter(letter) || letter == '-');

    private static LocaleData ReadBuiltIn()
    {
        using var stream = typeof(CitationLocales).Assembly.GetManifestResourceStream("locales/en-US.xml")!;
        using var reader = new StreamReader(stream);
        return new LocaleReader(new DiagnosticList("locales-en-US.xml")).ReadFile(reader.ReadToEnd())!;
    }
}
