using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Diagnostics;

public static partial class Catalogue
{
    private static readonly Rule FrontMatterMissingRule = Error("ES201", "Front matter is missing", "The title and all structured facts stand there.");
    private static readonly Rule FrontMatterUnclosedRule = Error("ES202", "Front matter is not closed", "The program cannot tell where the text of the page starts.");
    private static readonly Rule YamlSyntaxRule = Error("ES203", "The YAML cannot be read", "Nothing in the front matter can be trusted until it is mended.");
    private static readonly Rule YamlTooDeepRule = Error("ES204", "The YAML is nested too deeply", "No front matter of this site needs it, and it can exhaust memory.");
    private static readonly Rule YamlTooLongRule = Error("ES205", "The YAML has too many parts", "No front matter of this site needs it, and it can exhaust memory.");
    private static readonly Rule YamlAnchorRule = Error("ES206", "A YAML anchor", "Anchors and aliases hide what a file says and can expand without bound.");
    private static readonly Rule YamlAliasRule = Error("ES207", "A YAML alias", "Anchors and aliases hide what a file says and can expand without bound.");
    private static readonly Rule YamlTagRule = Error("ES208", "A YAML tag", "Tags change the type of a value out of sight.");
    private static readonly Rule YamlMergeKeyRule = Error("ES209", "A YAML merge key", "It copies values from elsewhere out of sight.");
    private static readonly Rule DuplicateKeyRule = Error("ES210", "A key twice", "One of the two values would be lost.");
    private static readonly Rule UnknownKeyRule = Error("ES211", "An unknown key", "What stands under a key that nobody reads would be lost.");
    private static readonly Rule MissingKeyRule = Error("ES212", "A key is missing", "The page needs it.");
    private static readonly Rule WrongShapeRule = Error("ES213", "A value of the wrong shape", "The value cannot be read as what it should be.");
    private static readonly Rule EmptyValueRule = Error("ES214", "A value is empty", "The page needs it.");
    private static readonly Rule SeveralDocumentsRule = Error("ES215", "More than one YAML document", "Only the first would be read.");

    /// <summary>ES216: what <c>new</c> leaves to be done.</summary>
    public static readonly Rule BlankLeft = Error("ES216", "A blank that is not filled in", "Nobody has said yet what stands there, so it must not be published.");

    private static ImmutableArray<Rule> YamlRules =>
    [
        FrontMatterMissingRule, FrontMatterUnclosedRule, YamlSyntaxRule, YamlTooDeepRule, YamlTooLongRule, YamlAnchorRule, YamlAliasRule,
        YamlTagRule, YamlMergeKeyRule, DuplicateKeyRule, UnknownKeyRule, MissingKeyRule, WrongShapeRule, EmptyValueRule, SeveralDocumentsRule,
        BlankLeft,
    ];

    /// <summary>ES201.</summary>
    public static Diagnostic FrontMatterMissing(string file) =>
        new(FrontMatterMissingRule, Place.StartOf(file), "The file does not start with front matter.", "Start the file with a line ---, then the keys, then another line ---.");

    /// <summary>ES202.</summary>
    public static Diagnostic FrontMatterUnclosed(string file) =>
        new(FrontMatterUnclosedRule, Place.StartOf(file), "The front matter starts here and never ends.", "Close it with a line that is exactly ---.");

    /// <summary>ES203.</summary>
    public static Diagnostic YamlSyntax(Place place, string reason) =>
        new(YamlSyntaxRule, place, $"The YAML cannot be read: {reason}", "Look at this line and the one above: indent with spaces, and put a text with \": \" or \" #\" in it between quotes or under >-.");

    /// <summary>ES204.</summary>
    public static Diagnostic YamlTooDeep(Place place, int limit) =>
        new(YamlTooDeepRule, place, $"The YAML is nested more than {limit} levels deep.", "Flatten it: no key of this site needs so many levels.");

    /// <summary>ES205.</summary>
    public static Diagnostic YamlTooLong(Place place, int limit) =>
        new(YamlTooLongRule, place, $"The YAML has more than {limit} parts.", "Split the file, or raise limits.yaml-events in settings.yml.");

    /// <summary>ES206.</summary>
    public static Diagnostic YamlAnchor(Place place, string name) =>
        new(YamlAnchorRule, place, $"The anchor &{Shown(name)} is not allowed.", "Write the value out where it is needed, or put it between quotes if & is part of the text.");

    /// <summary>ES207.</summary>
    public static Diagnostic YamlAlias(Place place, string name) =>
        new(YamlAliasRule, place, $"The alias *{Shown(name)} is not allowed.", "Write the value out, or put it between quotes if * is part of the text.");

    /// <summary>ES208.</summary>
    public static Diagnostic YamlTag(Place place, string tag) =>
        new(YamlTagRule, place, $"The tag {Shown(tag)} is not allowed.", "Remove it, or put the value between quotes if ! is part of the text.");

    /// <summary>ES209.</summary>
    public static Diagnostic YamlMergeKey(Place place) =>
        new(YamlMergeKeyRule, place, "The merge key << is not allowed.", "Write the keys out.");

    /// <summary>ES210.</summary>
    public static Diagnostic DuplicateKey(Place place, string key, Place first) =>
        new(DuplicateKeyRule, place, $"The key \"{Shown(key)}\" stands here again; it was first given in line {first.Line}.", "Keep one of the two.");

    /// <summary>ES211.</summary>
    public static Diagnostic UnknownKey(Place place, string key, string where, string? nearest, IEnumerable<string> known) =>
        new(UnknownKeyRule, place, $"\"{Shown(key)}\" is not a key of {where}.", DidYouMean(nearest, $"The keys are: {string.Join(", ", known)}.")) { Nearest = nearest };

    /// <summary>ES212.</summary>
    public static Diagnostic MissingKey(Place place, string key, string where, string what) =>
        new(MissingKeyRule, place, $"The key \"{key}\" is missing from {where}.", $"Add it: {what}.");

    /// <summary>ES213.</summary>
    public static Diagnostic WrongShape(Place place, string key, string expected, string found) =>
        new(WrongShapeRule, place, $"\"{Shown(key)}\" should be {expected}, but here is {found}.", $"Write {expected}.");

    /// <summary>ES214.</summary>
    public static Diagnostic EmptyValue(Place place, string key, string expected) =>
        new(EmptyValueRule, place, $"\"{Shown(key)}\" is empty.", $"Write {expected}, or leave the key out if it is not needed.");

    /// <summary>ES215.</summary>
    public static Diagnostic SeveralDocuments(Place place) =>
        new(SeveralDocumentsRule, place, "A second YAML document starts here.", "Keep one document: remove the line --- or ... .");

    /// <summary>ES216.</summary>
    public static Diagnostic Blank(Place place, string text) =>
        new(BlankLeft, place, $"This blank is not filled in: \"{Shown(text)}\".", "Write what it asks for in its place, or delete the whole key where it is not needed.");
}
