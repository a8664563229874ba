using System.Text.Json;
using EvidenceSite.Data.Json;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan;

namespace EvidenceSite.Data.LinkedData;

/// <summary>
/// What a page is about, for search engines: JSON-LD in the terms of schema.org. It says nothing that the page does not show. GRADE certainty
/// is left out: schema.org's evidence levels A to C grade recommendations, not evidence.
/// </summary>
public static class StructuredData
{
    /// <summary>The text of a script element; null for a page that search engines leave out.</summary>
    public static string? Of(PlannedPage page, SitePlan site) => page.Content is NotFoundContent ? null : JsonText.Line(json => Write(json, page, site));

    private static void Write(Utf8JsonWriter json, PlannedPage page, SitePlan site)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        var main = MainNode(page.Content, site);
        Node.Write(json, TypeOf(page.Content), node => WritePage(node, page, site, main?.Id));
        if (main is { } shown)
        {
            Node.Write(json, shown.Type, node =>
            {
                node.Text("@id", shown.Id);
                shown.Write(node);
            });
        }

        if (page.Content is HomeContent)
        {
            Node.Write(json, "WebSite", node => SiteData.Write(node, site));
        }

        if (!page.Trail.IsEmpty)
        {
            Node.Write(json, "BreadcrumbList", node => WriteTrail(node, page, site));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What the page is made for, where that is something by itself.</summary>
    private static (string Id, string Type, Action<Node> Write)? MainNode(PageContent content, SitePlan site) => content switch
    {
        ClaimContent { Claim: var claim } => (site.PublicAddress(SitePaths.Of(claim)) + "#review", "ClaimReview", node => ClaimReviewData.Write(node, claim, site)),
        ReferenceContent { Reference: var reference } =>
            (site.PublicAddress(SitePaths.Of(reference)) + "#work", WorkData.TypeOf(reference), node => WorkData.Write(node, reference)),
        ReuseContent => (site.PublicAddress(SitePaths.Reuse) + "#data", "Dataset", node => DatasetData.Write(node, site)),
        _ => null,
    };

    private static string TypeOf(PageContent content) => content switch
    {
        HomeContent or SubjectContent or ClaimContent or TreatmentContent or TextContent => "MedicalWebPage",
        SubjectListContent or TreatmentListContent or SourceListContent or BibliographyContent or ComparisonContent or ClaimListContent or WorkListContent => "CollectionPage",
        _ => "WebPage",
    };

    private static void WritePage(Node node, PlannedPage page, SitePlan site, string? main)
    {
        var address = site.PublicAddress(page.Path);
        node.Text("@id", address);
        node.Text("url", address);
        node.Text("name", page.Title);
        node.Text("description", page.Description);
        node.Text("inLanguage", page.Language);
        node.Reference("isPartOf", SiteData.Id(site));
        node.Address("license", site.Corpus.Settings.Licence.Url);
        node.Day("lastReviewed", page.Document?.Review?.Reviewed);
        if (main is not null)
        {
            node.Reference("mainEntity", main);
        }

        switch (page.Content)
        {
            case SubjectContent { Subject: var subject }:
                node.Child("about", subject.Kind == DocumentKind.Condition ? "MedicalCondition" : "Thing", about => WriteNames(about, subject.Title, subject.OtherNames));
                break;
            case TreatmentContent { Treatment: var treatment }:
                // A procedure with the aim to heal: the most general type says least about whether it does.
                node.Child("about", "TherapeuticProcedure", about => WriteNames(about, treatment.Title, treatment.OtherNames));
                break;
            case SourceContent { Source: var source }:
                node.Child("about", "CreativeWork", about => SourceData.Write(about, source));
                break;
        }
    }

    private static void WriteNames(Node node, string name, IReadOnlyCollection<string> otherNames)
    {
        node.Text("name", name);
        node.Texts("alternateName", otherNames);
    }

    private static void WriteTrail(Node node, PlannedPage page, SitePlan site)
    {
        (PageLabel Label, int Position)[] steps = [.. page.Trail.Append(new PageLabel(page.Label, page.Path)).Select((label, i) => (label, i + 1))];
        node.Children("itemListElement", steps, _ => "ListItem", (item, step) =>
        {
            item.Number("position", step.Position);
            item.Text("name", step.Label.Label);
            item.Text("item", site.PublicAddress(step.Label.Path));
        });
    }
}
