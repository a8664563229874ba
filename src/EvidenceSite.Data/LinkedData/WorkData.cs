using System.Globalization;
using EvidenceSite.Citations;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan.Citations;

namespace EvidenceSite.Data.LinkedData;

/// <summary>A published work.</summary>
internal static class WorkData
{
    /// <summary>The type that says no more than the bibliographic type (CSL 1.0.2, appendix III) does.</summary>
    public static string TypeOf(Reference reference) => reference.Csl.Type switch
    {
        "article-journal" or "article" or "paper-conference" or "review" => "ScholarlyArticle",
        "report" => "Report",
        "book" => "Book",
        "chapter" => "Chapter",
        "thesis" => "Thesis",
        "dataset" => "Dataset",
        "legislation" or "regulation" or "bill" => "Legislation",
        "webpage" => "WebPage",
        _ => "CreativeWork",
    };

    /// <summary>Writes the work.</summary>
    public static void Write(Node node, Reference reference)
    {
        var work = reference.Csl;
        node.Text("name", work.Title);
        node.Text("headline", work.Title);
        node.Children("author", work.Author, name => name.Literal.Length == 0 ? "Person" : "Organization", WriteName);
        node.Text("datePublished", Date(work.Issued));
        var numbers = ((string Name, string? Value)[])[("DOI", work.Doi), ("PMID", work.Pmid), ("PMCID", work.Pmcid)];
        node.Children("identifier", [.. numbers.Where(number => number.Value is not null)], _ => "PropertyValue", (identifier, number) =>
        {
            identifier.Text("propertyID", number.Name);
            identifier.Text("value", number.Value);
        });
        node.Texts("sameAs", [.. WorkAddresses.Of(work).Select(one => one.Address.AbsoluteUri)]);
        if (work is { Type: "article-journal", ContainerTitle: { } journal })
        {
            node.Child("isPartOf", "Periodical", periodical =>
            {
                periodical.Text("name", journal);
                periodical.Text("alternateName", work.ContainerTitleShort);
            });
        }

        node.Text("pagination", work.Page);
        if (work.Publisher is { } publisher)
        {
            node.Child("publisher", "Organization", organisation => organisation.Text("name", publisher));
        }

        if (reference.OpenAccess != OpenAccess.Unknown)
        {
            node.Flag("isAccessibleForFree", reference.OpenAccess == OpenAccess.Yes);
        }

        // Above all a retraction must not get lost on the way.
        node.Text("creativeWorkStatus", Words<PublicationStatus>.Of(reference.Standing));
    }

    private static void WriteName(Node node, CitationName name)
    {
        var family = Joined(name.NonDroppingParticle, name.Family);
        node.Text("name", name.Literal.Length > 0 ? name.Literal : Joined(name.Given, name.DroppingParticle, family, name.Suffix));
        node.Text("givenName", name.Given.Length > 0 ? name.Given : null);
        node.Text("familyName", family.Length > 0 ? family : null);
    }

    private static string Joined(params ReadOnlySpan<string> parts) => string.Join(' ', parts.ToArray().Where(part => part.Length > 0));

    /// <summary>As much of the date as is known (ISO 8601): the year, the month or the day; the beginning of a range.</summary>
    private static string? Date(CitationDate? written) => written?.Start switch
    {
        null => null,
        { Month: < 1 or > 12 } date => date.Year.ToString("0000", CultureInfo.InvariantCulture),
        { Day: 0 } date => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}"),
        { } date => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}"),
    };
}
