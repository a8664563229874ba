using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Check;

/// <summary>A page past its review-by date says so.</summary>
public static class Freshness
{
    /// <summary>Whether a page is past its date.</summary>
    public static bool IsOverdue(Document document, DateOnly today) => document.Review is { } review && review.ReviewBy < today;

    internal static void Check(IEnumerable<Document> documents, DateOnly today, DiagnosticCollector problems)
    {
        foreach (var document in documents.Where(document => IsOverdue(document, today)))
        {
            problems.Add(Catalogue.Overdue(Place.StartOf(document.File), document.Review!.ReviewBy, today));
        }
    }
}
