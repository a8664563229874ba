using System.Collections.Frozen;
using System.Collections.Immutable;
using EvidenceSite.Evidence.Citing;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Settings;

/// <summary>What <c>settings.yml</c> says about the site.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Description">What it is, in a sentence.</param>
/// <param name="BaseUrl">Where it will be published, with a slash at its end.</param>
/// <param name="Languages">BCP 47 tags of the languages of the pages, such as <c>en-GB</c>: the first is that of a page which names none.</param>
/// <param name="Licence">Under which licence the content may be reused.</param>
/// <param name="Repository">Where the files are kept; null if not public.</param>
/// <param name="Limits">Bounds on the input.</param>
/// <param name="VerdictWords">How each verdict is worded and explained.</param>
/// <param name="CertaintyWords">How each certainty is explained.</param>
/// <param name="KindNames">What each kind of document is called.</param>
/// <param name="OtherConditions">Names of conditions that references name and that have no page, by ID.</param>
public sealed record SiteSettings(
    string Title,
    string Description,
    Uri BaseUrl,
    ImmutableArray<string> Languages,
    Licence Licence,
    Repository? Repository,
    InputLimits Limits,
    FrozenDictionary<Verdict, Wording> VerdictWords,
    FrozenDictionary<Certainty, Wording> CertaintyWords,
    FrozenDictionary<DocumentKind, KindName> KindNames,
    FrozenDictionary<string, string> OtherConditions)
{
    /// <summary>What a build makes to take along, besides the pages; in the order of the enumeration, each once.</summary>
    public ImmutableArray<Download> Downloads { get; init; } = [];

    /// <summary>What has a page of its own.</summary>
    public OwnPages Pages { get; init; } = OwnPages.Default;

    /// <summary>How works are cited.</summary>
    public CitationSettings Citations { get; init; } = CitationSettings.None;

    /// <summary>Whether pages tell how their claims changed, by the commits of the repository.</summary>
    public bool History { get; init; }

    /// <summary>The retraction list: its path in the input folder, with forward slashes, and where the settings name it; null if there is none.</summary>
    public Located<string>? RetractionList { get; init; }

    /// <summary>Whom the verb <c>refresh</c> asks.</summary>
    public RefreshSettings Refresh { get; init; } = RefreshSettings.Default;

    /// <summary>Whether these stand in for settings that could not be read: what other files name cannot be judged by them.</summary>
    public bool AreStandIns { get; init; }
}

/// <summary>A licence.</summary>
/// <param name="Name">Such as "CC BY 4.0".</param>
/// <param name="Url">Its text.</param>
public sealed record Licence(string Name, Uri Url);

/// <summary>Where the files are kept.</summary>
/// <param name="Url">The repository's page.</param>
/// <param name="EditUrl">The address of the editor for a file: its path in the input folder is added.</param>
public sealed record Repository(Uri Url, Uri EditUrl);

/// <summary>The name of a kind of document, such as "Condition" and "Conditions".</summary>
public sealed record KindName(string One, string Many);

/// <summary>A label and its meaning.</summary>
public sealed record Wording(string Label, string Meaning);

/// <summary>Bounds on the input, so that a mistake or an attack cannot exhaust the machine.</summary>
/// <param name="FileBytes">The most bytes of one Markdown file.</param>
/// <param name="YamlDepth">The most levels that YAML may be nested.</param>
/// <param name="YamlEvents">The most YAML events (scalars, starts and ends) in one file.</param>
/// <param name="QuotedWords">The most words that may be quoted from a source.</param>
public sealed record InputLimits(int FileBytes, int YamlDepth, int YamlEvents, int QuotedWords)
{
    /// <summary>1 MiB, 12 levels, 50,000 events, 12 words.</summary>
    public static InputLimits Default { get; } = new(FileBytes: 1024 * 1024, YamlDepth: 12, YamlEvents: 50_000, QuotedWords: 12);
}
