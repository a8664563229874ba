using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan;

namespace EvidenceSite.Data.Claims;

/// <summary>
/// The claims as comma-separated values (RFC 4180): a heading, then a line for each claim, CRLF at line ends. In UTF-8 with a byte order
/// mark, without which Excel takes it for another encoding.
/// </summary>
public sealed class ClaimsTable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    private readonly SitePlan _site;

    /// <summary>Takes the plan that the addresses come from.</summary>
    public ClaimsTable(SitePlan site)
    {
        _site = site;
        Columns =
        [
            new("id", "The claim's page, and its lasting name.", claim => site.PublicAddress(site.AddressOf(claim))),
            new("subject", "The condition or topic under which it is answered.", claim => claim.Subject.Title),
            new("claim", "The claim in one sentence, in our words. It is what others say, not what is so.", claim => claim.Claim.Text),
            new("verdict", "What the evidence does to the claim.", claim => Words<Verdict>.Of(claim.Claim.Verdict)),
            new("certainty", "How sure the evidence makes us (GRADE). Empty where no certainty is rated.", claim => claim.Claim.Certainty is { } certainty ? Words<Certainty>.Of(certainty) : ""),
            new("plain", "What a reader should take away.", claim => claim.Claim.Plain.Plain),
            new("evidence", "What the studies found, without citations.", claim => claim.Claim.Evidence.Plain),
            new("certainty-reason", "Why this certainty, or why none.", claim => claim.Claim.CertaintyReason.Plain),
            new("kind", "What sort of thing is claimed.", claim => Words<ClaimKind>.Of(claim.Claim.Kind)),
            new("about", "Whether it speaks of people, animals or cells.", claim => Words<ClaimAbout>.Of(claim.Claim.About)),
            new("publishers", "Who makes it.", claim => CsvCell.List(claim.MadeBy.Select(made => made.Source.Publisher))),
            new("source-addresses", "The sources that make it, in the order of the publishers.", claim => CsvCell.List(claim.MadeBy.Select(made => made.Source.Url.AbsoluteUri))),
            new("locators", "Where in these sources, in words.", claim => CsvCell.List(claim.MadeBy.Select(made => made.Making.Locator))),
            new("interventions", "The treatments that its words cover.", claim => CsvCell.List(claim.Interventions.Select(treatment => treatment.Title))),
            Works("supporting", "Works that speak for it, by key.", BearingDirection.Supports),
            Works("contradicting", "Works that speak against it.", BearingDirection.Contradicts),
            Works("mixed", "Works that do both, or neither.", BearingDirection.Mixed),
            Works("background", "Works that explain.", BearingDirection.Background),
            new("dois", "The DOIs of all these works, as far as they have one.", claim => CsvCell.List(claim.Bearings.Select(bears => bears.Reference.Csl.Doi).OfType<string>())),
            new("reviewed", "When its page was last checked (YYYY-MM-DD).", claim => Day(claim.Subject.Review?.Reviewed)),
            new("review-by", "When it must be checked again.", claim => Day(claim.Subject.Review?.ReviewBy)),
        ];
    }

    /// <summary>The columns in their order.</summary>
    public ImmutableArray<CsvColumn> Columns { get; }

    /// <summary>The file.</summary>
    public DataFile File() => new(SitePaths.ClaimsCsv, WriteTo, GrowsWithSite: true);

    private void WriteTo(Stream stream)
    {
        using var table = new StreamWriter(stream, Utf8, leaveOpen: true);
        WriteRow(table, Columns.Select(column => column.Name));
        foreach (var claim in _site.Corpus.Claims)
        {
            WriteRow(table, Columns.Select(column => column.Text(claim)));
        }
    }

    private static CsvColumn Works(string name, string description, BearingDirection direction) => new(
        name, description, claim => CsvCell.List(claim.Bearings.Where(bears => bears.Bearing.Direction == direction).Select(bears => bears.Reference.Id)));

    private static void WriteRow(StreamWriter table, IEnumerable<string> cells)
    {
        table.Write(string.Join(',', cells.Select(CsvCell.Of)));
        table.Write("\r\n");
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
