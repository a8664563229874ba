using System.Collections.Immutable;
using EvidenceSite.Data.Shapes;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan;
using EvidenceSite.Plan.Citations;
using static EvidenceSite.Data.Shapes.JsonShapes;
using BearsOn = (EvidenceSite.Evidence.Model.Reference Reference, EvidenceSite.Evidence.Model.Bearing Bearing);
using Made = (EvidenceSite.Evidence.Model.Source Source, EvidenceSite.Evidence.Model.MadeBy Making);

namespace EvidenceSite.Data.Claims;

/// <summary>What the data files say of a claim: every field with its meaning.</summary>
internal sealed class ClaimShapes
{
    private readonly SitePlan _site;
    private readonly ObjectShape<WorkNotice> _notice;
    private readonly ObjectShape<Reference> _reference;
    private readonly ObjectShape<CitedItem> _citation;
    private readonly ObjectShape<MarkdownText> _statement;
    private readonly ObjectShape<Treatment> _treatment;
    private readonly ObjectShape<TreatmentCertainty> _treatmentCertainty;
    private readonly ObjectShape<Made> _making;
    private readonly ObjectShape<BearsOn> _bearing;
    private readonly ObjectShape<Subject> _subject;
    private readonly ObjectShape<ClaimSays> _says;

    public ClaimShapes(SitePlan site)
    {
        _site = site;
        _notice = OfNotice();
        _reference = OfReference();
        _citation = OfCitation();
        _statement = OfStatement();
        _treatment = OfTreatment();
        _treatmentCertainty = OfTreatmentCertainty();
        _making = OfMaking();
        _bearing = OfBearing();
        _subject = OfSubject();
        _says = OfSays();
        Claim = OfClaim();
    }

    /// <summary>A claim with its answer.</summary>
    public ObjectShape<LinkedClaim> Claim { get; }

    /// <summary>Every kind of object, from the claim down.</summary>
    public ImmutableArray<IObjectShape> All =>
        [Claim, _subject, _says, _making, _treatment, _treatmentCertainty, _statement, _citation, _bearing, _reference, _notice];

    private ObjectShape<LinkedClaim> OfClaim() => new("claim", "One checkable proposition with its answer. Never show the text of a claim without its verdict.",
    [
        Field<LinkedClaim>.Of("id", "The claim's page, and its lasting name: use this to point to it.", OwnAddress, claim => _site.PublicAddress(_site.AddressOf(claim))),
        Field<LinkedClaim>.Sometimes(
            "data", "The file that holds this claim alone. Left out where claims have no pages of their own.", OwnAddress,
            claim => _site.Corpus.Settings.Pages.Claims ? _site.PublicAddress(SitePaths.DataOf(claim)) : null),
        Field<LinkedClaim>.Of("subject", "The condition or topic under which it is answered.", _subject.Shape, claim => claim.Subject),
        Field<LinkedClaim>.Of("language", "The language of its texts, as a BCP 47 tag.", Text, claim => _site.LanguageOf(claim.Subject)),
        Field<LinkedClaim>.Of("text", "The claim in one sentence, in our words. It is what others say, not what is so.", Text, claim => claim.Claim.Text),
        Field<LinkedClaim>.Of("kind", "What sort of thing is claimed.", Word<ClaimKind>(), claim => claim.Claim.Kind),
        Field<LinkedClaim>.Of("about", "Whether it speaks of people, or of animals or cells in a laboratory.", Word<ClaimAbout>(), claim => claim.Claim.About),
        Field<LinkedClaim>.Of("says", "What the claim itself says on each point on which a study could answer it.", _says.Shape, claim => claim.Claim.Says),
        Field<LinkedClaim>.Of("madeBy", "Who makes it, and where.", List(_making.Shape), claim => claim.MadeBy),
        Field<LinkedClaim>.Of("interventions", "The treatments that its words cover; empty if it is about none.", List(_treatment.Shape), claim => claim.Interventions),
        Field<LinkedClaim>.Of("interventionNote", "How its words were read where they name no product.", OrNull(Text), claim => claim.Claim.InterventionNote),
        Field<LinkedClaim>.Of("verdict", "What the evidence does to the claim. The words are not steps of one scale.", Word<Verdict>(), claim => claim.Claim.Verdict),
        Field<LinkedClaim>.Of("verdictLabel", "The verdict as the site words it.", Text, claim => _site.Corpus.Settings.VerdictWords[claim.Claim.Verdict].Label),
        Field<LinkedClaim>.Of("certainty", "How sure the evidence makes us (GRADE). Null where no certainty is rated.", OrNullValue(Word<Certainty>()), claim => claim.Claim.Certainty),
        Field<LinkedClaim>.Of("certaintyReason", "Why this certainty, or why none.", _statement.Shape, claim => claim.Claim.CertaintyReason),
        Field<LinkedClaim>.Of("certaintyByTreatment", "Other ratings for single treatments among those that its words cover.", List(_treatmentCertainty.Shape), claim => claim.Claim.CertaintyByTreatment),
        Field<LinkedClaim>.Of("ceilingReason", "Why the certainty is above what the kind of studies allows by itself. Null where it is not.", OrNull(Text), claim => claim.Claim.CeilingReason),
        Field<LinkedClaim>.Of("plain", "What a reader should take away, in plain language.", _statement.Shape, claim => claim.Claim.Plain),
        Field<LinkedClaim>.Of("evidence", "What the studies found.", _statement.Shape, claim => claim.Claim.Evidence),
        Field<LinkedClaim>.Of("bearings", "The works that bear on it, and how.", List(_bearing.Shape), claim => claim.Bearings),
        Field<LinkedClaim>.Of("reviewed", "When its page was last checked against the works.", OrNullValue(Day), claim => claim.Subject.Review?.Reviewed),
        Field<LinkedClaim>.Of("reviewBy", "When its page must be checked again. Do not rely on it after that day.", OrNullValue(Day), claim => claim.Subject.Review?.ReviewBy),
    ]);

    private ObjectShape<Subject> OfSubject() => new("subject", "A condition or topic.",
    [
        Field<Subject>.Of("id", "Its page.", OwnAddress, subject => _site.PublicAddress(SitePaths.Of(subject))),
        Field<Subject>.Of("kind", "Which of the two it is.", Word(DocumentKind.Condition, DocumentKind.Topic), subject => subject.Kind),
        Field<Subject>.Of("title", "Its name.", Text, subject => subject.Title),
    ]);

    private static ObjectShape<ClaimSays> OfSays() => new("says", "What a claim itself says on each point. Null where it says nothing, or nothing was recorded.",
    [
        Field<ClaimSays>.Of("population", "Whom it speaks of.", OrNull(Text), says => says.Population),
        Field<ClaimSays>.Of("comparator", "What it compares with.", OrNull(Text), says => says.Comparator),
        Field<ClaimSays>.Of("outcome", "What it says happens.", OrNull(Text), says => says.Outcome),
        Field<ClaimSays>.Of("duration", "For how long, or after what time.", OrNull(Text), says => says.Duration),
        Field<ClaimSays>.Of("people", "How many people it says this rests on, or happened to.", OrNull(Text), says => says.People),
        Field<ClaimSays>.Of("certainty", "How sure it makes itself.", OrNull(Text), says => says.Certainty),
    ]);

    private ObjectShape<Made> OfMaking() => new("making", "A source's making of a claim.",
    [
        Field<Made>.Of("source", "Our page about the source.", OwnAddress, made => _site.PublicAddress(SitePaths.Of(made.Source))),
        Field<Made>.Of("key", "The source's key in our files.", Text, made => made.Source.Id),
        Field<Made>.Of("title", "The source's title.", Text, made => made.Source.Title),
        Field<Made>.Of("publisher", "Who publishes it.", Text, made => made.Source.Publisher),
        Field<Made>.Of("url", "The source itself.", Address, made => made.Source.Url),
        Field<Made>.Of("accessed", "When it was read. It may have changed since.", OrNullValue(Day), made => made.Source.Accessed),
        Field<Made>.Of("locator", "Where in the source, in words.", Text, made => made.Making.Locator),
        Field<Made>.Of("quote", "The source's own words, where the wording is the point. Null where none are given.", OrNull(Text), made => made.Making.Quote?.Exact.Value),
        Field<Made>.Of("item", "The claim's number in our list of that source's claims.", OrNullValue(Count), made => made.Making.Item),
    ]);

    private ObjectShape<Treatment> OfTreatment() => new("treatment", "A treatment.",
    [
        Field<Treatment>.Of("id", "Its page.", OwnAddress, treatment => _site.PublicAddress(SitePaths.Of(treatment))),
        Field<Treatment>.Of("key", "Its key in our files.", Text, treatment => treatment.Id),
        Field<Treatment>.Of("title", "Its name.", Text, treatment => treatment.Title),
    ]);

    private ObjectShape<TreatmentCertainty> OfTreatmentCertainty() => new("treatmentCertainty", "The certainty of the evidence on one treatment.",
    [
        Field<TreatmentCertainty>.Of("treatment", "The treatment.", _treatment.Shape, rated => _site.Corpus.TreatmentById[rated.Treatment.Value]),
        Field<TreatmentCertainty>.Of("certainty", "How sure (GRADE).", Word<Certainty>(), rated => rated.Certainty),
        Field<TreatmentCertainty>.Of("reason", "Why.", Text, rated => rated.Reason),
    ]);

    private ObjectShape<MarkdownText> OfStatement() => new("statement", "A text with its citations.",
    [
        Field<MarkdownText>.Of("text", "Plain text without citations.", Text, text => text.Plain),
        Field<MarkdownText>.Of("markdown", "The text as it was written, in Markdown, with citations such as [@key] in their places.", Text, text => text.Source),
        Field<MarkdownText>.Of("citations", "What it cites, in order.", List(_citation.Shape), text => text.Citations.Select(citation => citation.Item)),
    ]);

    private ObjectShape<CitedItem> OfCitation() => new("citation", "A work that a text cites.",
    [
        Field<CitedItem>.Of("reference", "The work.", _reference.Shape, item => _site.Corpus.ReferenceById[item.ReferenceId]),
        Field<CitedItem>.Of("locator", "The place in the work.", OrNull(Text), item => item.Locator is { } place ? LocatorText.Of(place.Label, place.Value) : null),
    ]);

    private ObjectShape<BearsOn> OfBearing() => new("bearing", "How a work bears on a claim.",
    [
        Field<BearsOn>.Of("reference", "The work.", _reference.Shape, bears => bears.Reference),
        Field<BearsOn>.Of("direction", "Whether it speaks for or against the claim.", Word<BearingDirection>(), bears => bears.Bearing.Direction),
        Field<BearsOn>.Of("directness", "Whether people, treatment, comparison and outcome are the claim's own (GRADE). Null only for background.", OrNullValue(Word<Directness>()), bears => bears.Bearing.Directness),
        Field<BearsOn>.Of("because", "Why it is indirect, or what else to know.", OrNull(Text), bears => bears.Bearing.Because),
    ]);

    private ObjectShape<Reference> OfReference() => new("reference", "A published work.",
    [
        Field<Reference>.Of("id", "Our page about it.", OwnAddress, reference => _site.PublicAddress(_site.AddressOf(reference))),
        Field<Reference>.Of("key", "Its key in our files and in citations.", Text, reference => reference.Id),
        Field<Reference>.Of("title", "Its title.", Text, reference => reference.Csl.Title),
        Field<Reference>.Of("doi", "Its Digital Object Identifier.", OrNull(Text), reference => reference.Csl.Doi),
        Field<Reference>.Of("pmid", "Its PubMed number.", OrNull(Text), reference => reference.Csl.Pmid),
        Field<Reference>.Of("studyType", "What kind of work it is.", Word<StudyType>(), reference => reference.Study.Type),
        Field<Reference>.Of("status", "Whether it still stands. Do not count a retracted work as evidence.", Word<PublicationStatus>(), reference => reference.Standing),
        Field<Reference>.Of("notices", "What the retraction list of the site says about it, oldest first. A retraction that a reinstatement cancelled is left out.", List(_notice.Shape), reference => Standings.InForce(reference.Notices)),
    ]);

    private static ObjectShape<WorkNotice> OfNotice() => new("notice", "A notice about a work.",
    [
        Field<WorkNotice>.Of("nature", "What it says.", Word<NoticeNature>(), notice => notice.Nature),
        Field<WorkNotice>.Of("date", "When it was published.", OrNullValue(Day), notice => notice.Date),
        Field<WorkNotice>.Of("doi", "Its Digital Object Identifier.", OrNull(Text), notice => notice.Doi),
        Field<WorkNotice>.Of("pmid", "Its PubMed number.", OrNull(Text), notice => notice.Pmid),
    ]);
}
