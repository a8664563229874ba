using System.Collections.Immutable;

namespace EvidenceSite.Refresh.Services;

/// <summary>What a service says of a work. A field that it does not state is null or empty. All texts are a stranger's.</summary>
internal sealed record ServiceRecord
{
    /// <summary>The titles under which it knows the work: with and without the subtitle.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>The authors, in order.</summary>
    public ImmutableArray<ServiceName> Authors { get; init; } = [];

    /// <summary>The names of the journal or book, long and short.</summary>
    public ImmutableArray<string> Journals { get; init; } = [];

    /// <summary>The dates on which it was published, in print and online; the one that the service names first is first.</summary>
    public ImmutableArray<ServiceDate> Dates { get; init; } = [];

    /// <summary>The volume.</summary>
    public string? Volume { get; init; }

    /// <summary>The issue.</summary>
    public string? Issue { get; init; }

    /// <summary>The pages, and the number of the article where it has one; the fuller first.</summary>
    public ImmutableArray<string> Pages { get; init; } = [];

    /// <summary>The DOI.</summary>
    public string? Doi { get; init; }

    /// <summary>The PubMed number.</summary>
    public string? Pmid { get; init; }

    /// <summary>The PubMed Central number.</summary>
    public string? Pmcid { get; init; }

    /// <summary>Notices about the work.</summary>
    public ImmutableArray<ServiceNotice> Notices { get; init; } = [];

    /// <summary>What the record itself is a notice about; empty for nearly every work.</summary>
    public ImmutableArray<ServiceNotice> NoticeOn { get; init; } = [];
}

/// <summary>A name: a person's, or a group's as it stands.</summary>
/// <param name="Family">The family name; empty for a group.</param>
/// <param name="Given">Given names or initials.</param>
/// <param name="Literal">A group's name; empty for a person.</param>
internal sealed record ServiceName(string Family, string Given, string Literal)
{
    /// <summary>Whether nobody is named.</summary>
    public bool IsEmpty => Family.Length == 0 && Literal.Length == 0;

    /// <inheritdoc/>
    public override string ToString() => Literal.Length > 0 ? Literal : Given.Length > 0 ? $"{Family} {Given}" : Family;
}

/// <summary>A date with year, or year and month, or year, month and day.</summary>
internal sealed record ServiceDate(int Year, int? Month, int? Day)
{
    /// <summary>As references write it: <c>2019</c>, <c>2019-01</c> or <c>2019-01-15</c>.</summary>
    public override string ToString() =>
        Month is not { } month ? $"{Year:0000}" : Day is not { } day ? $"{Year:0000}-{month:00}" : $"{Year:0000}-{month:00}-{day:00}";
}

/// <summary>What a notice says of a work.</summary>
internal enum NoticeKind
{
    /// <summary>It was retracted or removed.</summary>
    Retraction,

    /// <summary>It was withdrawn.</summary>
    Withdrawal,

    /// <summary>A part of it was retracted.</summary>
    PartialRetraction,

    /// <summary>Its editors doubt it.</summary>
    Concern,

    /// <summary>Something in it was put right or added.</summary>
    Correction,

    /// <summary>A retraction was taken back.</summary>
    Reinstatement,

    /// <summary>There is a newer version.</summary>
    NewVersion,

    /// <summary>A kind that is not known here; a person must look.</summary>
    Other,
}

/// <summary>A notice.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Word">The service's own word for it.</param>
/// <param name="Date">When it was published; null if the service does not say.</param>
/// <param name="Where">The notice's DOI, or "PMID" and its number, or a citation; null if the service does not say.</param>
/// <param name="ToldBy">Who says so, such as "Crossref (retraction-watch)".</param>
internal sealed record ServiceNotice(NoticeKind Kind, string Word, ServiceDate? Date, string? Where, string ToldBy);
