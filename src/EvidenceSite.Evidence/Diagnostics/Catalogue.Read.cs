using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Diagnostics;

public static partial class Catalogue
{
    private static readonly Rule InputFolderMissingRule = Error("ES101", "The input folder cannot be read", "Without it there is nothing to build.");
    private static readonly Rule FileUnreadableRule = Error("ES102", "A file cannot be read", "What it says would be missing from the site.");
    private static readonly Rule FileTooLargeRule = Error("ES103", "A file is too large", "A huge file is nearly always a mistake, and slow to check.");
    private static readonly Rule WrongEncodingRule = Error("ES104", "A file is not UTF-8", "Letters would be shown wrongly.");
    private static readonly Rule ForbiddenCharacterRule = Error("ES105", "A character that text must not hold", "Invisible control and direction characters can make a page say something else than its source shows.");
    private static readonly Rule BadFileNameRule = Error("ES106", "A file name that cannot be an ID", "The name becomes an address on the site and must work on every system.");
    private static readonly Rule UnexpectedFileRule = Error("ES107", "A file that belongs nowhere", "It would be left out without anybody noticing.");
    private static readonly Rule SymbolicLinkRule = Error("ES108", "A symbolic link", "A link can lead out of the input folder and publish something private.");
    private static readonly Rule SettingsMissingRule = Error("ES109", "The settings are missing", "The site's title and address stand there.");
    private static readonly Rule HomePageMissingRule = Error("ES110", "The home page is missing", "Readers arrive there.");

    private static ImmutableArray<Rule> ReadRules =>
    [
        InputFolderMissingRule, FileUnreadableRule, FileTooLargeRule, WrongEncodingRule, ForbiddenCharacterRule, BadFileNameRule,
        UnexpectedFileRule, SymbolicLinkRule, SettingsMissingRule, HomePageMissingRule,
    ];

    /// <summary>ES101.</summary>
    public static Diagnostic InputFolderMissing(string folder, string reason) =>
        new(InputFolderMissingRule, Place.StartOf(folder), $"The input folder cannot be read: {reason}", "Give the folder that holds settings.yml with --input.");

    /// <summary>ES102.</summary>
    public static Diagnostic FileUnreadable(string file, string reason) =>
        new(FileUnreadableRule, Place.StartOf(file), $"The file cannot be read: {reason}", "Check that it still exists and that you may read it, then try again.");

    /// <summary>ES103.</summary>
    public static Diagnostic FileTooLarge(string file, long bytes, long limit) =>
        new(FileTooLargeRule, Place.StartOf(file), $"The file has {bytes} bytes; at most {limit} are read.", "Split the file, or raise limits.file-bytes in settings.yml.");

    /// <summary>ES104.</summary>
    public static Diagnostic WrongEncoding(Place place, string found) =>
        new(WrongEncodingRule, place, $"The file is not valid UTF-8: {found}.", "Save the file as UTF-8.");

    /// <summary>ES105.</summary>
    public static Diagnostic ForbiddenCharacter(Place place, char character) =>
        new(ForbiddenCharacterRule, place, $"The character U+{(int)character:X4} is not allowed in text.", "Delete it; it is invisible in most editors.");

    /// <summary>ES106.</summary>
    public static Diagnostic BadFileName(string file, string reason, string? nearest = null) =>
        new(BadFileNameRule, Place.StartOf(file), $"The file name {Visible(reason)}.", DidYouMean(nearest, "Rename the file: lower-case letters a-z, digits and single hyphens, such as burt-2019-mist.md.")) { Nearest = nearest };

    /// <summary>ES107.</summary>
    public static Diagnostic UnexpectedFile(string file, string reason) =>
        new(UnexpectedFileRule, Place.StartOf(file), $"The file is in no place that the site uses: {reason}.", "Move it where it belongs (see docs/writing.md), or start its name with _ so that it is skipped.");

    /// <summary>ES108.</summary>
    public static Diagnostic SymbolicLink(string file) =>
        new(SymbolicLinkRule, Place.StartOf(file), "This is a symbolic link, and links are not followed.", "Put the file itself here.");

    /// <summary>ES109.</summary>
    public static Diagnostic SettingsMissing() =>
        new(SettingsMissingRule, Place.StartOf("settings.yml"), "There is no settings.yml in the input folder.", "Add it, with at least title, description, base-url, languages and licence.");

    /// <summary>ES110.</summary>
    public static Diagnostic HomePageMissing() =>
        new(HomePageMissingRule, Place.StartOf("index.md"), "There is no index.md in the input folder.", "Add it, with a title and a summary: it is the home page.");
}
