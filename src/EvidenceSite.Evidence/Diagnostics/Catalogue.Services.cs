using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Diagnostics;

public static partial class Catalogue
{
    private static readonly Rule BadListPathRule = Error("ES340", "A retraction list in a place that is not read", "Anybody can propose a change of the settings; it must not open other files of the machine, nor publish the list.");
    private static readonly Rule ListUnreadableRule = Error("ES341", "The retraction list cannot be read", "A retracted work would go unnoticed.");
    private static readonly Rule ListColumnsMissingRule = Error("ES342", "The retraction list lacks columns", "A retracted work would go unnoticed.");
    private static readonly Rule BadListRowRule = Warning("ES343", "A row of the retraction list that cannot be read", "It may be about one of our references.");
    private static readonly Rule ServiceNotAllowedRule = Error("ES344", "An address that is not asked", "What is asked and answered could be read and changed on the way.");

    private static ImmutableArray<Rule> ServiceRules => [BadListPathRule, ListUnreadableRule, ListColumnsMissingRule, BadListRowRule, ServiceNotAllowedRule];

    /// <summary>ES340.</summary>
    public static Diagnostic BadListPath(Place place, string path, string reason) =>
        new(BadListPathRule, place, $"The path \"{Shown(path)}\" {reason}.", "Put the list into the input folder under a name that starts with _ , such as _retraction-watch.csv, and write that name.");

    /// <summary>ES341.</summary>
    public static Diagnostic ListUnreadable(Place place, string path, string reason) =>
        new(ListUnreadableRule, place, $"The retraction list \"{Shown(path)}\" cannot be read: {reason}.", "Put the list there (CONTRIBUTING.md says where it comes from), or remove retraction-list from the settings.");

    /// <summary>ES342.</summary>
    public static Diagnostic ListColumnsMissing(Place place, IEnumerable<string> needed) =>
        new(ListColumnsMissingRule, place, $"The first row of the retraction list must name its columns, and among them {string.Join(", ", needed)}.", "Get the list anew, and keep it as it comes: CSV, with commas, and with its first row.");

    /// <summary>ES343.</summary>
    public static Diagnostic BadListRow(Place place, string fault) =>
        new(BadListRowRule, place, $"{Single(fault)}.", "Get the list anew, or mend the row. All other rows were read.");

    /// <summary>ES344.</summary>
    public static Diagnostic ServiceNotAllowed(Place place, string key, string address) =>
        new(ServiceNotAllowedRule, place, $"The address \"{Shown(address)}\" of \"{key}\" is not asked.", "Write an address with https, and without a password, ? or #. Only this machine itself (localhost) is asked with http.");
}
