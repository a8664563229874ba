using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Retractions;

/// <summary>Retraction lists of the tests' own writing, in the form of the Retraction Watch database.</summary>
internal static class WatchList
{
    public const string Path = "_lists/retractions.csv";

    /// <summary>The columns of the database.</summary>
    public const string Header =
        "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID," +
        "OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes";

    /// <summary>A row about a work.</summary>
    public static string Row(
        string doi = "unavailable", string pmid = "0", string nature = "Retraction", string date = "2/3/2021 0:00", string notice = "10.1234/notice.2021", string noticePmid = "0", string title = "Sugar, salt and more") =>
        $"\"{Math.Abs(title.Length)}\",\"{title}\",\"(HSC) Medicine - General;\",\"Sweet Institute, Hiccup Town;\",Journal of Sweet Medicine,Sweet Press,Nowhere;,\"Doe, Jane;Smith, Jean-Pierre\",," +
        $"\"Research Article;\",{date},{notice},{noticePmid},2/3/2020 0:00,{doi},{pmid},{nature},\"+Error in Data;+Unreliable Results;\",No,\"A note of two lines,\nwith a \"\"quotation\"\".\"";

    /// <summary>Puts a list with these rows beside the settings, and names it there.</summary>
    public static TestSite Listed(this TestSite site, params string[] rows) =>
        site.Replace("settings.yml", "other-conditions:", $"retraction-list: {Path}\nother-conditions:").With(Path, string.Join("\r\n", rows.Prepend(Header)) + "\r\n");
}
