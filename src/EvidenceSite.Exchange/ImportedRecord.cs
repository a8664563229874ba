using System.Collections.Immutable;
using EvidenceSite.Citations;

namespace EvidenceSite.Exchange;

/// <summary>One work as a bibliographic file describes it. Each field of the file is in one of its members: none is dropped in silence.</summary>
/// <param name="Item">What CSL has variables for. Its ID is empty: what the file calls the work is under <c>citation-key</c>.</param>
/// <param name="Line">The line at which it begins, from 1.</param>
public sealed record ImportedRecord(CitationItem Item, int Line)
{
    /// <summary>What CSL has no variable for, by the file's own names of the fields.</summary>
    public ImmutableSortedDictionary<string, string> Custom { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What was not taken over.</summary>
    public ImmutableArray<LeftOutField> LeftOut { get; init; } = [];

    /// <summary>What should be known about the record, each in a sentence, such as that its list of authors is cut short.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>The kinds that the record gives the work, in PubMed's words, such as "Randomized Controlled Trial".</summary>
    public ImmutableArray<string> PublicationTypes { get; init; } = [];

    /// <summary>The subject headings (MeSH) of the record.</summary>
    public ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>What the record says about whether the work still stands; null if nothing.</summary>
    public WorkStanding? Standing { get; init; }

    /// <summary>Numbers in registries of trials, such as "NCT00273364".</summary>
    public ImmutableArray<string> Registrations { get; init; } = [];
}

/// <summary>A field that was not taken over.</summary>
/// <param name="Field">What the file calls it.</param>
/// <param name="Reason">Why.</param>
public readonly record struct LeftOutField(string Field, LeftOutReason Reason);

/// <summary>Why a field was not taken over.</summary>
public enum LeftOutReason
{
    /// <summary>It is a text that others wrote, such as an abstract.</summary>
    TextOfOthers,

    /// <summary>It serves the program or database that wrote the file, and says nothing about the work.</summary>
    Administration,

    /// <summary>It names a file on somebody's computer.</summary>
    LocalFile,

    /// <summary>It is about the people behind the work, beyond their names.</summary>
    People,
}

/// <summary>What a record can say about whether a work still stands, from weak to strong.</summary>
public enum WorkStanding
{
    /// <summary>Not peer reviewed.</summary>
    Preprint,

    /// <summary>Corrected since it was published.</summary>
    Corrected,

    /// <summary>Withdrawn.</summary>
    Withdrawn,

    /// <summary>Retracted.</summary>
    Retracted,
}
