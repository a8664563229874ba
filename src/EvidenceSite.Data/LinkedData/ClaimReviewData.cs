using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan;

namespace EvidenceSite.Data.LinkedData;

/// <summary>A claim and our answer (schema.org ClaimReview).</summary>
internal static class ClaimReviewData
{
    /// <summary>Writes the review. It has no date of publication, because only the day of the last review is known.</summary>
    public static void Write(Node node, LinkedClaim claim, SitePlan site)
    {
        var address = site.Canonical(SitePaths.Of(claim));
        node.Address("url", address);
        node.Text("claimReviewed", claim.Claim.Text);
        node.Child("author", "Organization", author => SiteData.WriteOrganisation(author, site));
        node.Child("itemReviewed", "Claim", item =>
        {
            Publishers(item, [.. claim.MadeBy.Select(made => made.Source.Publisher).Distinct(StringComparer.Ordinal)]);
            Source[] sources = [.. claim.MadeBy.Select(made => made.Source).DistinctBy(source => source.Id)];
            item.Children("appearance", sources, _ => "CreativeWork", (appearance, source) => SourceData.Write(appearance, source));
        });
        node.Child("reviewRating", "Rating", rating => Rate(rating, claim.Claim, site));
    }

    private static void Publishers(Node node, IReadOnlyCollection<string> names) =>
        node.Children("author", names, _ => "Organization", (author, name) => author.Text("name", name));

    /// <summary>
    /// The verdict. Contradicted, overstated and supported stand in an order: the evidence bears out nothing, something or all of the claim,
    /// 1 to 3. Untested, too vague and not assessed are no steps between these: to give them a number would turn "nobody knows" into "half
    /// true", so they have a name only.
    /// </summary>
    private static void Rate(Node node, Claim claim, SitePlan site)
    {
        if (Rank(claim.Verdict) is { } rank)
        {
            node.Number("ratingValue", rank);
            node.Number("worstRating", 1);
            node.Number("bestRating", 3);
        }

        node.Text("alternateName", site.Corpus.Settings.VerdictWords[claim.Verdict].Label);
        node.Text("ratingExplanation", claim.Plain.Plain);
    }

    private static int? Rank(Verdict verdict) => verdict switch
    {
        Verdict.Contradicted => 1,
        Verdict.Overstated => 2,
        Verdict.Supported => 3,
        _ => null,
    };
}
