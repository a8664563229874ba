using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Changes;

/// <summary>
/// Compares a document with itself in another version, but for its claims. Titles, other names, authors and dates of review are left aside;
/// of the text below the front matter only the numbers and the works cited count.
/// </summary>
internal sealed class DocumentComparison(ComparedSide old, ComparedSide @new)
{
    private readonly ResultComparison _results = new(old, @new);

    /// <summary>What changed.</summary>
    public DocumentChange Compare(Document before, Document after)
    {
        var change = new DocumentChange(before, after)
        {
            BodyNumbers = ComparedNumbers.Between(TextPairs.Plain(before.Body), TextPairs.Plain(after.Body)),
            Lists = new ListPairs().List("citations", Cited(before.Body), Cited(after.Body)).Changes,
        };
        return (before, after) switch
        {
            (Subject was, Subject now) => change with
            {
                Texts = new TextPairs().Statement("summary", was.Summary, now.Summary).Statements("key-messages", was.KeyMessages, now.KeyMessages).Changes,
                Results = _results.Outcomes(was.Outcomes, now.Outcomes),
            },
            (Treatment was, Treatment now) => change with
            {
                Texts = new TextPairs().Statement("summary", was.Summary, now.Summary).Other("given", was.Given, now.Given).Other("approval", was.Approval, now.Approval).Changes,
            },
            (TextPage was, TextPage now) => change with { Texts = new TextPairs().Statement("summary", was.Summary, now.Summary).Changes },
            (Source was, Source now) => Compare(was, now, change),
            (Reference was, Reference now) => Compare(was, now, change),
            _ => change,
        };
    }

    private static DocumentChange Compare(Source was, Source now, DocumentChange change) => change with
    {
        Values = new ValuePairs()
            .Value("url", was.Url.AbsoluteUri, now.Url.AbsoluteUri)
            .Value("published", Iso(was.Published), Iso(now.Published))
            .Value("sha256", was.Sha256, now.Sha256)
            .Changes,
        Texts = Cites(was, now, new TextPairs()
            .Other("publisher", was.Publisher, now.Publisher)
            .Other("publisher-note", was.PublisherNote, now.PublisherNote)
            .Other("kind", was.PageKind, now.PageKind)
            .Other("commercial-interest", was.CommercialInterest, now.CommercialInterest)).Changes,
        Lists =
        [
            .. change.Lists,
            .. new ListPairs().List("cites", was.Cites.Select(Named), now.Cites.Select(Named)).Changes,
        ],
    };

    /// <summary>What we say is wrong in a source's citing.</summary>
    private static TextPairs Cites(Source was, Source now, TextPairs texts)
    {
        foreach (var cite in now.Cites)
        {
            if (was.Cites.FirstOrDefault(before => Named(before) == Named(cite)) is { } before)
            {
                texts.Other("cites.problems", string.Join(' ', before.Problems), string.Join(' ', cite.Problems));
            }
        }

        return texts;
    }

    private static DocumentChange Compare(Reference was, Reference now, DocumentChange change)
    {
        var (before, after) = (was.Study, now.Study);
        return change with
        {
            Values = new ValuePairs()
                .Word<PublicationStatus>("status", was.Status, now.Status)
                .Work(was.Csl, now.Csl)
                .Word<StudyType>("study.type", before.Type, after.Type)
                .Value("study.species", before.Species, after.Species)
                .Number("study.n", before.Participants, after.Participants)
                .Value("study.registration", before.Registration, after.Registration)
                .Changes,
            Texts = new TextPairs()
                .Other("study.design", before.Design, after.Design)
                .Other("study.population", before.Population, after.Population)
                .Other("study.comparator", before.Comparator, after.Comparator)
                .Other("study.follow-up", before.FollowUp, after.FollowUp)
                .Other("study.setting", before.Setting, after.Setting)
                .Other("harms", was.Harms, now.Harms)
                .Other("limitations", was.Limitations, now.Limitations)
                .Other("unverified", string.Join(' ', was.Unverified), string.Join(' ', now.Unverified))
                .Changes,
            Lists =
            [
                .. change.Lists,
                .. new ListPairs().List("conditions", Ids(was.Conditions), Ids(now.Conditions)).List("interventions", Ids(was.Interventions), Ids(now.Interventions)).Changes,
            ],
            Results = ResultComparison.Findings(was.Findings, now.Findings),
        };
    }

    private static IEnumerable<string> Ids(ImmutableArray<Located<string>> ids) => ids.Select(id => id.Value);

    private static IEnumerable<string> Cited(MarkdownText text) => text.Citations.Select(citation => citation.Item.ReferenceId);

    private static string Named(SourceCitation cite) => cite.Reference is { } reference ? reference.Value : ComparedText.Of(cite.AsWritten);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
