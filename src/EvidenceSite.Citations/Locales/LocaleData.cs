using System.Collections.Immutable;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Locales;

internal enum Gender
{
    Neuter,
    Masculine,
    Feminine,
}

internal enum OrdinalMatch
{
    LastDigit,
    LastTwoDigits,
    WholeNumber,
}

/// <summary>What a term is looked up by.</summary>
internal readonly record struct TermKey(string Name, TermForm Form, Gender GenderForm);

/// <summary>A term of a locale.</summary>
internal sealed record Term(string Single, string Multiple, Gender Gender, OrdinalMatch? Match);

/// <summary>What one locale file, or one locale element of a style, says.</summary>
internal sealed record LocaleData(
    string? Language,
    ImmutableDictionary<TermKey, Term> Terms,
    DateNode? TextDate,
    DateNode? NumericDate,
    bool? PunctuationInQuote,
    bool? LimitDayOrdinals);
