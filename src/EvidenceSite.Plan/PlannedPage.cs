using System.Collections.Immutable;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan.Paging;

namespace EvidenceSite.Plan;

/// <summary>A page of the output, decided before any HTML is made.</summary>
/// <param name="Path">Its path relative to the output folder.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Description">What it says, in a sentence or two, for search engines.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Content">What it shows.</param>
/// <param name="Trail">The pages above it, from the home page down, without itself.</param>
/// <param name="Document">The document behind it; null for a page that the site makes of its own accord.</param>
public sealed record PlannedPage(
    string Path, string Title, string Description, string Language, PageContent Content, ImmutableArray<PageLabel> Trail, Document? Document)
{
    /// <summary>What links call the page; its title unless that is long.</summary>
    public string Label { get; init; } = Title;

    /// <summary>The pages of the list of which this is one; null for a page that holds the whole of what it shows.</summary>
    public PageSeries? Series { get; init; }

    /// <summary>The page before it among its like; null for the first.</summary>
    public PageLabel? Previous { get; init; }

    /// <summary>The page after it among its like; null for the last.</summary>
    public PageLabel? Next { get; init; }
}

/// <summary>A page to link to.</summary>
public sealed record PageLabel(string Label, string Path);
