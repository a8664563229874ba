using System.Globalization;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Quality;

namespace EvidenceSite.Report;

/// <summary>The quality report for the terminal.</summary>
public static class QualityText
{
    /// <summary>Writes it.</summary>
    public static void Write(QualityReport report, TextWriter to)
    {
        to.WriteLine("Quality");
        to.WriteLine("  Problems: " + (report.Problems.IsEmpty ? "none" : Counts(report.Problems.Select(pair => (pair.Rule.Code, pair.Count)))));
        to.WriteLine("  Claims by verdict: " + Counts(report.Verdicts.Select(pair => (Words<Verdict>.Of(pair.Verdict), pair.Count))));
        to.WriteLine("  Claims by certainty: " + Counts(report.Certainties.Select(pair => (Words<Certainty>.Of(pair.Certainty), pair.Count)).Append(("not rated", report.NotRated))));
        to.WriteLine($"  References: {report.References.All}, of which {report.References.FullyVerified} fully verified; {report.References.UnverifiedFacts} facts that nobody saw");
        to.WriteLine("  References by status: " + Counts(report.References.ByStatus.Select(pair => (Words<PublicationStatus>.Of(pair.Status), pair.Count))));
        to.WriteLine($"  Bearings: {report.Bearings.All}, of which {report.Bearings.Checked} ({report.Bearings.Percent}%) checked by a second person");
        to.WriteLine("  Orphans: " + (report.Orphans.IsEmpty ? "none" : string.Join(", ", report.Orphans)));
        to.WriteLine("  Reading grade of plain statements and key messages (median, worst Flesch-Kincaid; worst SMOG):");
        foreach (var page in report.Readability)
        {
            to.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"    {page.MedianFleschKincaid,4:0.0} {page.WorstFleschKincaid,5:0.0} {page.WorstSmog,5:0.0}  {page.Page.Title}"));
        }
    }

    private static string Counts(IEnumerable<(string Name, int Count)> counts) => string.Join(", ", counts.Select(pair => $"{pair.Name} {pair.Count}"));
}
