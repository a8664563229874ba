using System.Buffers;
using System.Globalization;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Locales;

/// <summary>The terms, date formats and options that apply to a style in a language, all fallbacks resolved. Immutable.</summary>
internal sealed class Locale
{
    private readonly Dictionary<TermKey, Term> _terms;

    private Locale(string language, Dictionary<TermKey, Term> terms)
    {
        (Language, _terms) = (language, terms);
        OuterQuotes = (Term("open-quote") ?? "\u201c", Term("close-quote") ?? "\u201d");
        InnerQuotes = (Term("open-inner-quote") ?? "\u2018", Term("close-inner-quote") ?? "\u2019");
        QuoteLetters = SearchValues.Create("<\"'\u2018\u2019\u201c\u201d" + First(OuterQuotes.Open) + First(InnerQuotes.Open));
    }

    public (string Open, string Close) OuterQuotes { get; }

    public (string Open, string Close) InnerQuotes { get; }

    /// <summary>The letters that markup and quotations in fields begin with.</summary>
    public SearchValues<char> QuoteLetters { get; }

    private static string First(string text) => text.Length == 0 ? "" : text[..1];

    public string Language { get; }

    public bool IsEnglish => LanguageTag.LanguageOf(Language) == "en";

    public DateNode? TextDate { get; private init; }

    public DateNode? NumericDate { get; private init; }

    public bool PunctuationInQuote { get; private init; }

    public bool LimitDayOrdinals { get; private init; }

    /// <summary>
    /// Merges in the order of CSL 1.0.2 ("Locale Fallback"): the style's locale elements (xx-XX, xx, without a language), then the
    /// files (xx-XX, the primary dialect, en-US).
    /// </summary>
    public static Locale Merge(CitationStyle style, CitationLocales files, string language, List<CitationDiagnostic> problems)
    {
        var sources = new List<LocaleData>();
        var short2 = LanguageTag.LanguageOf(language);
        sources.AddRange(style.Locales.Where(locale => Tag(locale) == language));
        if (LanguageTag.PrimaryDialect(language) is var primary && primary != language)
            sources.AddRange(style.Locales.Where(locale => Tag(locale) == primary));
        if (short2 != language)
            sources.AddRange(style.Locales.Where(locale => Tag(locale) == short2));
        sources.AddRange(style.Locales.Where(locale => locale.Language is null));
        sources.AddRange(files.For(language, problems));

        var terms = new Dictionary<TermKey, Term>();
        var hasOrdinals = false;
        foreach (var source in sources)
        {
            // Ordinal suffixes come as a set: one locale's must not be completed from another's.
            var ordinalsHere = false;
            foreach (var (key, term) in source.Terms)
            {
                var isOrdinal = key.Name.StartsWith("ordinal", StringComparison.Ordinal);
                if (isOrdinal && hasOrdinals)
                    continue;
                ordinalsHere |= isOrdinal;
                terms.TryAdd(key, term);
            }

            hasOrdinals |= ordinalsHere;
        }

        return new Locale(language, terms)
        {
            TextDate = sources.Select(source => source.TextDate).FirstOrDefault(date => date is not null),
            NumericDate = sources.Select(source => source.NumericDate).FirstOrDefault(date => date is not null),
            PunctuationInQuote = sources.Select(source => source.PunctuationInQuote).FirstOrDefault(flag => flag is not null) ?? false,
            LimitDayOrdinals = sources.Select(source => source.LimitDayOrdinals).FirstOrDefault(flag => flag is not null) ?? false,
        };
    }

    /// <summary>
    /// A term, with CSL's fallback of forms: verb-short to verb, symbol to short, both to long. Null where the locale has none.
    /// </summary>
    public string? Term(string name, TermForm form = TermForm.Long, bool plural = false, Gender gender = Gender.Neuter)
    {
        for (TermForm? tried = form; tried is { } now; tried = Fallback(now))
        {
            if (_terms.TryGetValue(new TermKey(name, now, gender), out var term) || _terms.TryGetValue(new TermKey(name, now, Gender.Neuter), out term))
                return plural ? term.Multiple : term.Single;
        }

        return null;
    }

    /// <summary>The symbol for "and", if the locale has one: the long form is no symbol.</summary>
    public string? AndSymbol => _terms.TryGetValue(new TermKey("and", TermForm.Symbol, Gender.Neuter), out var term) ? term.Single : null;

    public bool HasTerm(string name) => Term(name) is not null;

    /// <summary>The gender of the noun that a term is, for ordinals.</summary>
    public Gender GenderOf(string name) =>
        _terms.TryGetValue(new TermKey(name, TermForm.Long, Gender.Neuter), out var term) ? term.Gender : Gender.Neuter;

    /// <summary>The ordinal suffix for a number by the rules of CSL 1.0.2 ("Ordinal Suffixes"), or by those of CSL 1.0 for old locales.</summary>
    public string OrdinalSuffix(int number, Gender gender)
    {
        var lastTwo = number % 100;
        var last = number % 10;
        if (AnyOrdinal(gender) is { } suffix)
        {
            return Matching(number, OrdinalMatch.WholeNumber, gender)
                ?? Matching(lastTwo, OrdinalMatch.LastTwoDigits, gender)
                ?? Matching(last, OrdinalMatch.LastDigit, gender)
                ?? suffix;
        }

        var old = lastTwo is > 10 and < 20 || last is 0 or > 3 ? 4 : last;
        return Term("ordinal-0" + old.ToString(CultureInfo.InvariantCulture), gender: gender) ?? "";
    }

    // A locale may have its ordinals by gender only.
    private string? AnyOrdinal(Gender gender) =>
        Term("ordinal", gender: gender) ?? Term("ordinal", gender: Gender.Masculine) ?? Term("ordinal", gender: Gender.Feminine);

    private string? Matching(int number, OrdinalMatch match, Gender gender)
    {
        if (number > 99)
            return null;
        var name = "ordinal-" + number.ToString("00", CultureInfo.InvariantCulture);
        foreach (var tried in new[] { gender, Gender.Neuter })
        {
            if (_terms.TryGetValue(new TermKey(name, TermForm.Long, tried), out var term))
            {
                // Without a match: terms of one digit fit the last digit, the others the last two.
                var kind = term.Match ?? (number < 10 ? OrdinalMatch.LastDigit : OrdinalMatch.LastTwoDigits);
                if (kind == match)
                    return term.Single;
            }
        }

        return null;
    }

    private static string? Tag(LocaleData locale) => locale.Language is null ? null : LanguageTag.Normalize(locale.Language);

    private static TermForm? Fallback(TermForm form) => form switch
    {
        TermForm.VerbShort => TermForm.Verb,
        TermForm.Symbol => TermForm.Short,
        TermForm.Verb or TermForm.Short => TermForm.Long,
        _ => null,
    };
}
