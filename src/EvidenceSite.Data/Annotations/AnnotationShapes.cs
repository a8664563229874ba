using System.Collections.Immutable;
using EvidenceSite.Data.Shapes;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Plan;
using static EvidenceSite.Data.Shapes.JsonShapes;

namespace EvidenceSite.Data.Annotations;

/// <summary>
/// A place that makes a claim, as a W3C Web Annotation (Web Annotation Data Model, 2017). Where in the source is known in words, which are
/// the target's label. A selector is given only where the source's own words are recorded: another would send a machine to a wrong place.
/// </summary>
internal sealed class AnnotationShapes
{
    /// <summary>The JSON-LD context of annotations.</summary>
    public const string Context = "http://www.w3.org/ns/anno.jsonld";

    private const string TypeMeaning = "The kind of object, in the words of the standard.";

    private readonly SitePlan _site;
    private readonly ObjectShape<AnnotationBody> _body;
    private readonly ObjectShape<LocatedMaking> _target;
    private readonly ObjectShape<Source> _page;
    private readonly ObjectShape<DateOnly> _state;
    private readonly ObjectShape<SitePlan> _creator;
    private readonly ObjectShape<SourceQuote> _quote;

    public AnnotationShapes(SitePlan site)
    {
        _site = site;
        _creator = new("annotationCreator", "Who made an annotation.",
        [
            Field<SitePlan>.Of("type", TypeMeaning, Always("Organization"), _ => ""),
            Field<SitePlan>.Of("name", "The site's name.", Text, plan => plan.Corpus.Settings.Title),
            Field<SitePlan>.Of("homepage", "The site's address.", Address, plan => plan.Canonical(SitePaths.Home)),
        ]);
        _body = new("annotationBody", "A part of what an annotation says: the verdict, the plain statement, and the address of the whole answer.",
        [
            Field<AnnotationBody>.Of("type", TypeMeaning, Text, body => body.Text is null ? "SpecificResource" : "TextualBody"),
            Field<AnnotationBody>.Of("purpose", "What it is for: classifying (the verdict), assessing (the statement) or linking.", Text, body => body.Purpose),
            Field<AnnotationBody>.Sometimes("value", "The text.", Text, body => body.Text?.Value),
            Field<AnnotationBody>.Sometimes("format", "The form of the text.", Always("text/plain"), body => body.Text?.Value),
            Field<AnnotationBody>.Sometimes("language", "The language of the text, as a BCP 47 tag.", Text, body => body.Text?.Language),
            Field<AnnotationBody>.Sometimes("source", "The address of the claim's page.", OwnAddress, body => body.Link),
        ]);
        _state = new("annotationState", "When the source was read: at some time of that day.",
        [
            Field<DateOnly>.Of("type", TypeMeaning, Always("TimeState"), _ => ""),
            Field<DateOnly>.Of("sourceDateStart", "The start of the day.", Moment, day => day.ToDateTime(TimeOnly.MinValue)),
            Field<DateOnly>.Of("sourceDateEnd", "Its end.", Moment, day => day.ToDateTime(new TimeOnly(23, 59, 59))),
        ]);
        _page = new("annotatedPage", "The page or document that makes the claim.",
        [
            Field<Source>.Of("id", "Its address.", Address, source => source.Url),
            Field<Source>.Of("label", "Its title and publisher.", Text, source => $"{source.Title} ({source.Publisher})"),
        ]);
        _quote = new("annotationQuote", "A few words of the source, and what stands around them.",
        [
            Field<SourceQuote>.Of("type", TypeMeaning, Always("TextQuoteSelector"), _ => ""),
            Field<SourceQuote>.Of("exact", "The words.", Text, quote => quote.Exact.Value),
            Field<SourceQuote>.Sometimes("prefix", "What stands right before them; left out where the words are in one place only.", Text, quote => quote.Prefix),
            Field<SourceQuote>.Sometimes("suffix", "What stands right behind them; left out where the words are in one place only.", Text, quote => quote.Suffix),
        ]);
        _target = new("annotationTarget", "The place that makes the claim.",
        [
            Field<LocatedMaking>.Of("type", TypeMeaning, Always("SpecificResource"), _ => ""),
            Field<LocatedMaking>.Of("source", "The page or document.", _page.Shape, made => made.Source),
            Field<LocatedMaking>.Of("label", "Where in it, in words.", Text, made => made.Making.Locator),
            Field<LocatedMaking>.Sometimes("selector", "The words of the source; left out where none are recorded.", _quote.Shape, made => made.Making.Quote),
            Field<LocatedMaking>.Sometimes("state", "When it was read; left out where that is not known.", List(_state.Shape), made => made.Source.Accessed is { } day ? [day] : null),
        ]);
        Annotation = new("annotation", "A W3C Web Annotation: our answer, attached to a place that makes the claim.",
        [
            Field<LocatedMaking>.Of("@context", "What the terms mean (JSON-LD).", Always(Context), _ => ""),
            Field<LocatedMaking>.Of("id", "The annotation's lasting name.", OwnAddress, AddressOf),
            Field<LocatedMaking>.Of("type", TypeMeaning, Always("Annotation"), _ => ""),
            Field<LocatedMaking>.Of("motivation", "Why it was made.", Always("assessing"), _ => ""),
            Field<LocatedMaking>.Of("creator", "Who made it.", _creator.Shape, _ => site),
            Field<LocatedMaking>.Of("rights", "Its licence.", Address, _ => site.Corpus.Settings.Licence.Url),
            Field<LocatedMaking>.Of("body", "What it says.", List(_body.Shape), Bodies),
            Field<LocatedMaking>.Of("target", "What it is about.", _target.Shape, made => made),
        ]);
    }

    /// <summary>An annotation.</summary>
    public ObjectShape<LocatedMaking> Annotation { get; }

    /// <summary>Every kind of object, from the annotation down.</summary>
    public ImmutableArray<IObjectShape> All => [Annotation, _creator, _body, _target, _page, _quote, _state];

    /// <summary>Within the claim's own file, or else within the file of all.</summary>
    private string AddressOf(LocatedMaking made)
    {
        var claim = made.Claim;
        // No ID has two hyphens in a row.
        var (file, fragment) = _site.Corpus.Settings.Pages.Claims
            ? (SitePaths.DataOf(claim), made.Fragment)
            : (SitePaths.Annotations, $"{Words<DocumentKind>.Of(claim.Subject.Kind)}--{claim.Subject.Id}--{claim.Claim.Id.Value}--{made.Fragment}");
        return $"{_site.PublicAddress(file)}#{fragment}";
    }

    private IEnumerable<AnnotationBody> Bodies(LocatedMaking made)
    {
        var claim = made.Claim.Claim;
        yield return new("classifying", (_site.Corpus.Settings.VerdictWords[claim.Verdict].Label, _site.LanguageOf(document: null)), Link: null);
        yield return new("assessing", (claim.Plain.Plain, _site.LanguageOf(made.Claim.Subject)), Link: null);
        yield return new("linking", Text: null, _site.PublicAddress(_site.AddressOf(made.Claim)));
    }
}
