using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Diagnostics;

public static partial class Catalogue
{
    private static readonly Rule ForeignFileRule = Error("ES701", "A file in the way", "Nothing that the program did not write is ever replaced or deleted.");
    private static readonly Rule OutputUnwritableRule = Error("ES702", "The output cannot be written", "The site could not be published.");
    private static readonly Rule ManifestUnreadableRule = Error("ES703", "The output's manifest cannot be read", "It says which files the program may replace.");
    private static readonly Rule OutputBusyRule = Error("ES704", "Another build writes there", "Two builds that write at once would mix two versions of the site.");

    private static ImmutableArray<Rule> OutputRules => [ForeignFileRule, OutputUnwritableRule, ManifestUnreadableRule, OutputBusyRule];

    /// <summary>ES701.</summary>
    public static Diagnostic ForeignFile(string path) =>
        new(ForeignFileRule, Place.StartOf(path), "A file that this program did not write stands where a page should go.", "Move it away, or give another folder with --output.");

    /// <summary>ES702.</summary>
    public static Diagnostic OutputUnwritable(string path, string reason) =>
        new(OutputUnwritableRule, Place.StartOf(path), $"The output cannot be written: {reason}", "Check free space and permissions, then build again; pages already written are whole.");

    /// <summary>ES703.</summary>
    public static Diagnostic ManifestUnreadable(string path, string reason) =>
        new(ManifestUnreadableRule, Place.StartOf(path), $"The manifest cannot be read: {reason}", "Delete the output folder yourself, or give another one with --output.");

    /// <summary>ES704.</summary>
    public static Diagnostic OutputBusy(string path) =>
        new(OutputBusyRule, Place.StartOf(path), "Another build is writing there, and did not end while this one waited.", "Let it end, then build again; or give another place with --output.");
}
