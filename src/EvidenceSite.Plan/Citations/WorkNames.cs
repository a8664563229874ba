using System.Globalization;
using EvidenceSite.Citations;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Citations;

/// <summary>How sentences name a work, whatever the bibliographic style.</summary>
public static class WorkNames
{
    /// <summary>The author as part of a sentence, such as "Burt and others"; the title in quotation marks where no author is named.</summary>
    public static string Author(CslItem work) => work.Author switch
    {
        [] => $"“{work.Title}”",
        [var only] => Family(only),
        [var first, var second] => $"{Family(first)} and {Family(second)}",
        [var first, ..] => $"{Family(first)} and others",
    };

    /// <summary>The year, or the date in words; "date not stated" if there is neither.</summary>
    public static string Year(CslItem work) => work switch
    {
        { Year: { } year } => year.ToString(CultureInfo.InvariantCulture),
        { Issued.Literal: { Length: > 0 } words } => words,
        _ => "date not stated",
    };

    /// <summary>Author and year, such as "Burt and others, 2019".</summary>
    public static string AuthorAndYear(CslItem work) => $"{Author(work)}, {Year(work)}";

    private static string Family(CitationName name) =>
        name.Literal.Length > 0 ? name.Literal : name.NonDroppingParticle.Length > 0 ? $"{name.NonDroppingParticle} {name.Family}" : name.Family;
}
