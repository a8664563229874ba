using EvidenceSite.Evidence.Check;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Refresh.Comparing;
using EvidenceSite.Refresh.Services;

namespace EvidenceSite.Refresh;

/// <summary>Tells findings as plain text.</summary>
/// <param name="corpus">The evidence summary: it knows what rests on a reference.</param>
/// <param name="to">Receives the text.</param>
internal sealed class RefreshReport(Corpus corpus, TextWriter to)
{
    /// <summary>Tells what was found about a reference.</summary>
    public void Write(ReferenceFindings findings)
    {
        var reference = findings.Reference;
        to.WriteLine($"{reference.Id} ({reference.File})");
        foreach (var trouble in findings.Troubles)
        {
            to.WriteLine($"  {ShownText.Of(trouble)}.");
        }

        foreach (var difference in findings.Differences)
        {
            Write(difference);
        }

        foreach (var notice in findings.Notices)
        {
            to.WriteLine($"  notice: {Told(notice)}");
        }

        foreach (var notice in findings.NoticeOn)
        {
            to.WriteLine($"  This record is itself a notice: {Told(notice)}");
        }

        if (findings.NeededStatus is { } needed)
        {
            to.WriteLine($"  status: {Words<PublicationStatus>.Of(reference.Status)}");
            to.WriteLine($"    by the notices: {Words<PublicationStatus>.Of(needed)}");
            to.WriteLine($"    {RestingOn.Words(corpus, reference)}");
        }

        foreach (var remark in findings.Remarks)
        {
            to.WriteLine($"  {ShownText.Of(remark)}.");
        }
    }

    /// <summary>Tells a remark on the reference that was told last.</summary>
    /// <param name="text">A sentence without its full stop.</param>
    public void WriteMore(string text) => to.WriteLine($"  {text}.");

    private void Write(FieldDifference difference)
    {
        to.WriteLine($"  {difference.Field}: {(difference.Stored is { } stored ? ShownText.Of(stored) : "not in the file")}");
        WriteSaid("Crossref", difference.Crossref);
        WriteSaid("PubMed", difference.Pubmed);
        if (difference.AgreesWith is { } service)
        {
            to.WriteLine($"    {service} says as the file does.");
        }
    }

    private void WriteSaid(string service, string? said)
    {
        if (said is not null)
        {
            to.WriteLine($"    {service}: {ShownText.Of(said)}");
        }
    }

    private static string Told(ServiceNotice notice)
    {
        var where = notice.Where is null ? null : notice.Where.StartsWith("10.", StringComparison.Ordinal) ? "https://doi.org/" + notice.Where : notice.Where;
        var parts = ((string?[])[notice.Word, notice.Date?.ToString(), where]).OfType<string>().Select(ShownText.Of);
        return $"{string.Join(", ", parts)} – {ShownText.Of(notice.ToldBy)}";
    }
}
