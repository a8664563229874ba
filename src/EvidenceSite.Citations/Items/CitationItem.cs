using System.Collections.Immutable;

namespace EvidenceSite.Citations;

/// <summary>A person or a body, as CSL-JSON's name variables hold them.</summary>
public sealed record CitationName
{
    /// <summary>The family name.</summary>
    public string Family { get; init; } = "";

    /// <summary>The given names.</summary>
    public string Given { get; init; } = "";

    /// <summary>A particle that goes where the family name alone is shown: "van" in "Ludwig van Beethoven" does not.</summary>
    public string DroppingParticle { get; init; } = "";

    /// <summary>A particle that stays with the family name: "van" in "Vincent van Gogh".</summary>
    public string NonDroppingParticle { get; init; } = "";

    /// <summary>Such as "Jr." or "III".</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Whether a comma precedes the suffix when the name is in its usual order.</summary>
    public bool CommaSuffix { get; init; }

    /// <summary>Whether the name is always written family name first, whatever its letters.</summary>
    public bool StaticOrdering { get; init; }

    /// <summary>A name that is not taken apart, such as a body's.</summary>
    public string Literal { get; init; } = "";

    /// <summary>
    /// The name with the particles and suffixes set apart that data leave inside it: "van der Berg" as family name, "Ludwig van" or "John, Jr." as
    /// given names. A family name in quotation marks stays whole.
    /// </summary>
    public CitationName SetApart() => Literal.Length > 0 || IsEmpty ? this : Names.Particles.Split(this);

    internal bool IsEmpty => Family.Length == 0 && Given.Length == 0 && Literal.Length == 0;
}

/// <summary>The parts of a date.</summary>
/// <param name="Year">The year; negative before Christ.</param>
/// <param name="Month">1 to 12, a season as 13 to 16 (spring first), or 0 where there is none.</param>
/// <param name="Day">1 to 31, or 0.</param>
public readonly record struct CitationDateParts(int Year, int Month = 0, int Day = 0);

/// <summary>A date variable: a date, a range, or words.</summary>
public sealed record CitationDate
{
    /// <summary>The date, or where the range begins. Null for a date in words.</summary>
    public CitationDateParts? Start { get; init; }

    /// <summary>Where a range ends. Null without a range; a year of 0 is a range that goes on.</summary>
    public CitationDateParts? End { get; init; }

    /// <summary>Whether the date is uncertain.</summary>
    public bool Circa { get; init; }

    /// <summary>A date in words, shown as it is.</summary>
    public string Literal { get; init; } = "";
}

/// <summary>One work, as CSL-JSON describes it. Fields hold CSL's rich text (<c>&lt;i&gt;</c>, <c>&lt;sup&gt;</c> and so on).</summary>
public sealed record CitationItem
{
    /// <summary>The id by which clusters refer to it.</summary>
    public required string Id { get; init; }

    /// <summary>The CSL type, such as "article-journal".</summary>
    public string Type { get; init; } = "";

    /// <summary>Text and number variables by CSL's names.</summary>
    public ImmutableDictionary<string, string> Fields { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Name variables by CSL's names.</summary>
    public ImmutableDictionary<string, ImmutableArray<CitationName>> Names { get; init; } =
        ImmutableDictionary<string, ImmutableArray<CitationName>>.Empty;

    /// <summary>Date variables by CSL's names.</summary>
    public ImmutableDictionary<string, CitationDate> Dates { get; init; } = ImmutableDictionary<string, CitationDate>.Empty;

    /// <summary>Reads items from CSL-JSON: an array, or an object with an array named items. Numbers and strings may stand for each other.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="source">A name for the data in diagnostics.</param>
    public static ItemReading Read(string json, string source = "items")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(source);
        var diagnostics = new DiagnosticList(source);
        var items = new Items.ItemReader(diagnostics).Read(json);
        return new ItemReading(items, [.. diagnostics.Found]);
    }
}

/// <summary>What reading CSL-JSON came to.</summary>
/// <param name="Items">The items that could be read, in their order.</param>
/// <param name="Diagnostics">The problems, if any.</param>
public sealed record ItemReading(ImmutableArray<CitationItem> Items, ImmutableArray<CitationDiagnostic> Diagnostics);
