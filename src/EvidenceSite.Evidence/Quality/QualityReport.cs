using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Quality;

/// <summary>How good the data are, in numbers.</summary>
/// <param name="Problems">How many problems of each code; only codes that occur, by code.</param>
/// <param name="Verdicts">How many claims of each verdict.</param>
/// <param name="Certainties">How many claims of each certainty.</param>
/// <param name="NotRated">How many claims without a certainty.</param>
/// <param name="Readability">How hard each page's plain statements and key messages are, by page title.</param>
/// <param name="References">What is known of the references.</param>
/// <param name="Orphans">References that nothing cites, and sources that make no claim, by file.</param>
/// <param name="Bearings">What a second person has checked.</param>
public sealed record QualityReport(
    ImmutableArray<(Rule Rule, int Count)> Problems,
    ImmutableArray<(Verdict Verdict, int Count)> Verdicts,
    ImmutableArray<(Certainty Certainty, int Count)> Certainties,
    int NotRated,
    ImmutableArray<PageReadability> Readability,
    ReferenceQuality References,
    ImmutableArray<string> Orphans,
    BearingQuality Bearings);

/// <summary>How many judgements of how a reference bears on a claim a second person has checked.</summary>
/// <param name="All">How many there are.</param>
/// <param name="Checked">How many have a sign-off that holds.</param>
public sealed record BearingQuality(int All, int Checked)
{
    /// <summary>The share in per cent, rounded down: all is said only of all.</summary>
    public int Percent => All == 0 ? 0 : Checked * 100 / All;
}

/// <summary>How hard a page's plain statements and key messages are.</summary>
/// <param name="Page">The page.</param>
/// <param name="Texts">How many statements and messages were measured.</param>
/// <param name="MedianFleschKincaid">The middle one's Flesch-Kincaid grade.</param>
/// <param name="WorstFleschKincaid">The hardest one's Flesch-Kincaid grade.</param>
/// <param name="WorstSmog">The hardest one's SMOG grade.</param>
public sealed record PageReadability(Subject Page, int Texts, double MedianFleschKincaid, double WorstFleschKincaid, double WorstSmog);

/// <summary>What is known of the references.</summary>
/// <param name="All">How many there are.</param>
/// <param name="FullyVerified">How many have no fact that nobody saw.</param>
/// <param name="UnverifiedFacts">How many facts nobody saw, over all references.</param>
/// <param name="ByStatus">How many of each status; only those that occur.</param>
/// <param name="ByType">How many of each kind of work; only those that occur.</param>
public sealed record ReferenceQuality(
    int All,
    int FullyVerified,
    int UnverifiedFacts,
    ImmutableArray<(PublicationStatus Status, int Count)> ByStatus,
    ImmutableArray<(StudyType Type, int Count)> ByType);
