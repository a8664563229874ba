using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Diagnostics;

public static partial class Catalogue
{
    private static readonly Rule BadIdRule = Error("ES301", "A bad ID", "IDs become addresses and must work everywhere.");
    private static readonly Rule BadDateRule = Error("ES302", "A bad date", "Readers judge by dates how current a page is.");
    private static readonly Rule UnknownWordRule = Error("ES303", "A word that is not in the list", "Each of these words has a defined meaning that the site explains.");
    private static readonly Rule BadNumberRule = Error("ES304", "A bad number", "A number that cannot be read would be lost.");
    private static readonly Rule BadDoiRule = Error("ES305", "A bad DOI", "The link to the work would fail.");
    private static readonly Rule BadPmidRule = Error("ES306", "A bad PubMed number", "The link to PubMed would fail.");
    private static readonly Rule BadPmcidRule = Error("ES307", "A bad PubMed Central number", "The link to the free text would fail.");
    private static readonly Rule BadRegistrationRule = Error("ES308", "A bad trial registration number", "The link to the registry would fail.");
    private static readonly Rule BadAddressRule = Error("ES309", "A bad web address", "The link would fail or be dangerous.");
    private static readonly Rule BadHashRule = Error("ES310", "A bad SHA-256", "It shows which text was read.");
    private static readonly Rule DuplicateIdRule = Error("ES311", "An ID twice", "Two things cannot share an address.");
    private static readonly Rule ReviewByBeforeReviewedRule = Error("ES312", "The review-by date is not after the review", "The page would be out of date from its first day.");
    private static readonly Rule ReservedNameRule = Error("ES313", "A name that the site uses itself", "The page would overwrite another.");
    private static readonly Rule TextTooLongRule = Error("ES314", "A quoted text is too long", "Sources are paraphrased; only a few words are quoted, where the wording is the point.");

    private static readonly Rule TooManyOutcomesRule = Error("ES315", "Too many outcomes", "A summary of findings with more than seven outcomes hides the important ones.");
    private static readonly Rule CitationStyleRule = Error("ES316", "A citation style that cannot be used", "Works would be cited wrongly, or not at all.");
    private static readonly Rule OddCitationStyleRule = Warning("ES317", "A citation style with an oddity", "Citations may look other than they were meant to.");

    private static ImmutableArray<Rule> ValueRules =>
    [
        BadIdRule, BadDateRule, UnknownWordRule, BadNumberRule, BadDoiRule, BadPmidRule, BadPmcidRule, BadRegistrationRule, BadAddressRule,
        BadHashRule, DuplicateIdRule, ReviewByBeforeReviewedRule, ReservedNameRule, TextTooLongRule, TooManyOutcomesRule,
        CitationStyleRule, OddCitationStyleRule,
    ];

    /// <summary>ES301.</summary>
    public static Diagnostic BadId(Place place, string id, string reason, string? nearest = null) =>
        new(BadIdRule, place, $"\"{Shown(id)}\" cannot be an ID: it {reason}.", DidYouMean(nearest, "Use lower-case letters a-z, digits and single hyphens, such as slows-progression.")) { Nearest = nearest };

    /// <summary>ES302.</summary>
    public static Diagnostic BadDate(Place place, string key, string text, string expected, string? nearest = null) =>
        new(BadDateRule, place, $"\"{Shown(text)}\" is not a date for \"{key}\".", DidYouMean(nearest, $"Write {expected}.")) { Nearest = nearest };

    /// <summary>ES303.</summary>
    public static Diagnostic UnknownWord(Place place, string key, string word, string? nearest, IEnumerable<string> known) =>
        new(UnknownWordRule, place, $"\"{Shown(word)}\" is not a value for \"{key}\".", DidYouMean(nearest, $"The values are: {string.Join(", ", known)}.")) { Nearest = nearest };

    /// <summary>ES304.</summary>
    public static Diagnostic BadNumber(Place place, string key, string text, string expected, string? nearest = null) =>
        new(BadNumberRule, place, $"\"{Shown(text)}\" is not a number for \"{key}\".", DidYouMean(nearest, $"Write {expected}.")) { Nearest = nearest };

    /// <summary>ES305.</summary>
    public static Diagnostic BadDoi(Place place, string text, string? nearest = null) =>
        new(BadDoiRule, place, $"\"{Shown(text)}\" is not a DOI.", DidYouMean(nearest, "Write it without the address in front, such as 10.1001/jama.2018.18743.")) { Nearest = nearest };

    /// <summary>ES306.</summary>
    public static Diagnostic BadPmid(Place place, string text, string? nearest = null) =>
        new(BadPmidRule, place, $"\"{Shown(text)}\" is not a PubMed number.", DidYouMean(nearest, "Write one to eight digits, such as 30644983.")) { Nearest = nearest };

    /// <summary>ES307.</summary>
    public static Diagnostic BadPmcid(Place place, string text, string? nearest = null) =>
        new(BadPmcidRule, place, $"\"{Shown(text)}\" is not a PubMed Central number.", DidYouMean(nearest, "Write PMC and digits, such as PMC6439765.")) { Nearest = nearest };

    /// <summary>ES308.</summary>
    public static Diagnostic BadRegistration(Place place, string text) =>
        new(BadRegistrationRule, place, $"\"{Shown(text)}\" looks like a ClinicalTrials.gov number but is not one.", "Write NCT and eight digits, such as NCT00273364.");

    /// <summary>ES309.</summary>
    public static Diagnostic BadAddress(Place place, string key, string text, string? nearest = null) =>
        new(BadAddressRule, place, $"\"{Shown(text)}\" is not a web address for \"{key}\".", DidYouMean(nearest, "Write a whole address that starts with https:// or http://.")) { Nearest = nearest };

    /// <summary>ES310.</summary>
    public static Diagnostic BadHash(Place place, string text, string? nearest = null) =>
        new(BadHashRule, place, $"\"{Shown(text)}\" is not a SHA-256.", DidYouMean(nearest, "Write 64 hexadecimal digits in lower case, as sha256sum prints them.")) { Nearest = nearest };

    /// <summary>ES311.</summary>
    public static Diagnostic DuplicateId(Place place, string id, Place first) =>
        new(DuplicateIdRule, place, $"The ID \"{Shown(id)}\" is used again; it was first given in line {first.Line}.", "Give one of the two another ID.");

    /// <summary>ES312.</summary>
    public static Diagnostic ReviewByBeforeReviewed(Place place, DateOnly reviewed, DateOnly reviewBy) =>
        new(ReviewByBeforeReviewedRule, place, $"The review-by date {reviewBy:yyyy-MM-dd} is not after the review on {reviewed:yyyy-MM-dd}.", "Give a later review-by date.");

    /// <summary>ES313.</summary>
    public static Diagnostic ReservedName(string file, string name) =>
        new(ReservedNameRule, Place.StartOf(file), $"The site itself makes a page called \"{name}\".", "Give the file another name.");

    /// <summary>ES314.</summary>
    public static Diagnostic TextTooLong(Place place, string key, int words, int limit) =>
        new(TextTooLongRule, place, $"\"{key}\" quotes {words} words; at most {limit} may be quoted.", "Shorten it with … or paraphrase.");

    /// <summary>ES315.</summary>
    public static Diagnostic TooManyOutcomes(Place place, int count, int limit) =>
        new(TooManyOutcomesRule, place, $"The summary of findings has {count} outcomes; at most {limit} are shown.", "Keep those that matter most to patients.");

    /// <summary>ES316: the settings name a style that is not there.</summary>
    public static Diagnostic NoCitationStyle(Place place, string path, string? nearest, IReadOnlyCollection<string> known) =>
        new(CitationStyleRule, place, $"There is no citation style \"{Shown(path)}\" in the input folder.", DidYouMean(nearest, known.Count == 0 ? "Put its .csl file there, or leave the key out." : $"The styles there are: {string.Join(", ", known)}.")) { Nearest = nearest };

    /// <summary>ES316: a dependent style without the one on which it depends.</summary>
    public static Diagnostic CitationStyleNeedsParent(Place place, string parent) =>
        new(CitationStyleRule, place, $"The style depends on another, {Shown(parent)}, which is not in the input folder.", "Put the .csl file of that style there too, or name that style in settings.yml.");

    /// <summary>ES316: what the citation processor cannot use.</summary>
    public static Diagnostic CitationStyleFault(Place place, string element, string problem, string remedy) =>
        new(CitationStyleRule, place, $"\"{Shown(element)}\": {Visible(problem)}", Visible(remedy));

    /// <summary>ES317.</summary>
    public static Diagnostic OddCitationStyle(Place place, string element, string problem, string remedy) =>
        new(OddCitationStyleRule, place, $"\"{Shown(element)}\": {Visible(problem)}", Visible(remedy));
}
