using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Citations;

/// <summary>Where a work can be found by its numbers.</summary>
public static class WorkAddresses
{
    /// <summary>The address that a DOI resolves to (DOI handbook, section 3.8).</summary>
    public static Uri OfDoi(string doi) => new("https://doi.org/" + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal));

    /// <summary>The record in PubMed.</summary>
    public static Uri OfPmid(string pmid) => new($"https://pubmed.ncbi.nlm.nih.gov/{pmid}/");

    /// <summary>The free text in PubMed Central.</summary>
    public static Uri OfPmcid(string pmcid) => new($"https://pmc.ncbi.nlm.nih.gov/articles/{pmcid}/");

    /// <summary>
    /// Every address by a number, best first; the work's own where it has no number. What is shown is the number or address that an entry shows
    /// if it leads there.
    /// </summary>
    public static IEnumerable<(Uri Address, string Label, string Shown)> Of(CslItem work)
    {
        if (work.Doi is { } doi)
        {
            yield return (OfDoi(doi), "doi:" + doi, doi);
        }

        if (work.Pmid is { } pmid)
        {
            yield return (OfPmid(pmid), "PubMed " + pmid, pmid);
        }

        if (work.Pmcid is { } pmcid)
        {
            yield return (OfPmcid(pmcid), "Free text " + pmcid, pmcid);
        }

        if (work is { Doi: null, Pmid: null, Pmcid: null, Url: { } url })
        {
            yield return (url, url.Host, url.OriginalString);
        }
    }
}
