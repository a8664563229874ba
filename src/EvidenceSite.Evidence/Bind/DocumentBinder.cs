using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Settings;

namespace EvidenceSite.Evidence.Bind;

/// <summary>Turns the front matter of a document into a typed value.</summary>
internal static class DocumentBinder
{
    /// <summary>The document; null after a problem was added that leaves it without what it needs.</summary>
    public static Document? Bind(DocumentKind kind, string id, string file, MappingReader reader, MarkdownText body, SiteSettings settings) =>
        kind switch
        {
            DocumentKind.Condition or DocumentKind.Topic => BindSubject(kind, id, file, reader, body, settings),
            DocumentKind.Treatment => BindTreatment(id, file, reader, body, settings),
            DocumentKind.Source => BindSource(id, file, reader, body, settings),
            DocumentKind.Reference => ReferenceBinder.Bind(reader, id, file, body, settings),
            _ => BindPage(id, file, reader, body, settings),
        };

    private static Subject BindSubject(
        DocumentKind kind, string id, string file, MappingReader reader, MarkdownText body, SiteSettings settings)
    {
        var subject = new Subject(kind)
        {
            Id = id,
            File = file,
            Body = body,
            Title = reader.NeededText("title", "the page's title"),
            OtherNames = reader.TextList("other-names", "other names by which people know it"),
            SearchWords = reader.TextList("search-words", "words by which readers may look for the page and which it does not use"),
            Summary = reader.NeededMarkdown("summary", "one to three sentences"),
            KeyMessages = reader.MarkdownList("key-messages", "what a reader should take away, in a few sentences of Markdown"),
            Language = DocumentParts.Language(reader, settings),
            Review = DocumentParts.Review(reader, needed: true),
            Outcomes = OutcomeBinder.Bind(reader),
            Claims = ClaimBinder.Bind(reader, needed: kind == DocumentKind.Condition, settings.Limits),
        };
        reader.RefuseUnknownKeys();
        return subject;
    }

    private static Treatment BindTreatment(string id, string file, MappingReader reader, MarkdownText body, SiteSettings settings)
    {
        var treatment = new Treatment
        {
            Id = id,
            File = file,
            Body = body,
            Title = reader.NeededText("title", "the treatment's name"),
            OtherNames = reader.TextList("other-names", "other names by which people know it"),
            Summary = reader.NeededMarkdown("summary", "one to three sentences"),
            Given = reader.NeededMarkdown("given", "what is given, and how"),
            Approval = reader.Markdown("approval", "where it is approved or not, as far as verified"),
            Language = DocumentParts.Language(reader, settings),
            Review = DocumentParts.Review(reader, needed: true),
        };
        reader.RefuseUnknownKeys();
        return treatment;
    }

    private static Source? BindSource(string id, string file, MappingReader reader, MarkdownText body, SiteSettings settings)
    {
        var title = reader.NeededText("title", "the page's title, or a description in square brackets");
        var publisher = reader.NeededText("publisher", "who publishes the page");
        var publisherNote = reader.Text("publisher-note", "what should be known about the publisher");
        var author = reader.Text("author", "who wrote the page");
        var url = reader.Address("url", "the web address of the page", needed: true);
        var published = reader.Date("published", "when the page appeared");
        var accessed = reader.Date("accessed", "when it was read");
        var pageKind = reader.NeededText("kind", "what sort of page it is, such as clinic marketing");
        var interest = reader.NeededText("commercial-interest", "what the publisher sells or gains");
        var hash = Hash(reader);
        var cites = SourceCitationBinder.Bind(reader, settings.Limits);
        var seenAt = reader.AddressList("seen-at", "other addresses at which the same text was seen");
        reader.RefuseUnknownKeys();
        return url is null
            ? null
            : new Source
            {
                Id = id,
                File = file,
                Body = body,
                Title = title,
                Publisher = publisher,
                PublisherNote = publisherNote,
                Author = author,
                Url = url,
                Published = published,
                Accessed = accessed,
                PageKind = pageKind,
                CommercialInterest = interest,
                Sha256 = hash,
                Cites = cites,
                SeenAt = seenAt,
            };
    }

    private static TextPage BindPage(string id, string file, MappingReader reader, MarkdownText body, SiteSettings settings)
    {
        var page = new TextPage
        {
            Id = id,
            File = file,
            Body = body,
            Title = reader.NeededText("title", "the page's title"),
            Summary = reader.NeededMarkdown("summary", "one to three sentences"),
            Language = DocumentParts.Language(reader, settings),
            Review = DocumentParts.Review(reader, needed: false),
        };
        reader.RefuseUnknownKeys();
        return page;
    }

    private static string Hash(MappingReader reader)
    {
        if (reader.NeededScalar("sha256", "the SHA-256 of the text that was read") is not { Value: { } hash } scalar)
        {
            return "";
        }

        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower))
        {
            reader.Problems.Add(Catalogue.BadHash(scalar.Place, hash, LikelyMeant.Hash(hash)));
        }

        return hash;
    }
}
