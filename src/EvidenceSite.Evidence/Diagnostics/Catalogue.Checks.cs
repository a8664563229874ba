using System.Collections.Immutable;

namespace EvidenceSite.Evidence.Diagnostics;

public static partial class Catalogue
{
    private static readonly Rule ClaimWithoutSourceRule = Error("ES601", "A claim that nobody makes", "The site answers claims that somebody made, not ones of its own.");
    private static readonly Rule ClaimWithoutReferenceRule = Error("ES602", "A claim without a reference", "A verdict needs evidence that the reader can look up.");
    private static readonly Rule MissingCertaintyRule = Error("ES603", "A verdict without certainty", "The reader must be told how sure we are.");
    private static readonly Rule IndirectWithoutReasonRule = Error("ES604", "Indirect evidence without a reason", "The reader must be told why the evidence does not answer the claim itself.");
    private static readonly Rule MissingDirectnessRule = Error("ES605", "A bearing without directness", "The reader must be told whether the evidence answers the claim itself.");
    private static readonly Rule UncitedReferenceRule = Warning("ES606", "A reference that nothing cites", "It is published but no page leads to it.");
    private static readonly Rule UnusedSourceRule = Warning("ES607", "A source that makes no claim", "Its page would be empty.");

    private static readonly Rule OtherTreatmentRule = Error("ES608", "Evidence about another treatment", "Evidence about one treatment never answers for another.");
    private static readonly Rule OtherSpeciesRule = Error("ES609", "Evidence about other subjects", "What happens in animals or in a dish need not happen in people.");
    private static readonly Rule RestsOnIndirectRule = Error("ES610", "A claim that rests on indirect evidence alone", "Indirect, animal and laboratory evidence cannot bear a claim about people.");
    private static readonly Rule AboveCeilingRule = Error("ES611", "A certainty above what the studies allow", "Studies without a comparison, and works that cannot be appraised, leave more doubt than this rating says.");
    private static readonly Rule RatedTreatmentRule = Error("ES612", "A rating for a treatment that the claim does not cover", "The reader would see a rating of something else.");
    private static readonly Rule WordingNotOfCertaintyRule = Error("ES613", "A plain statement without the words of its certainty", "Readers take the words, not the rating, as the measure of how sure we are.");
    private static readonly Rule WordingAboveCertaintyRule = Error("ES614", "A plain statement above its certainty", "Readers take the words, not the rating, as the measure of how sure we are.");
    private static readonly Rule EffectAsFactRule = Error("ES615", "An effect stated as a fact", "Only high certainty allows it.");
    private static readonly Rule RefusedWordRule = Error("ES616", "A word that promises too much", "No evidence of less than high certainty allows it in our own voice.");
    private static readonly Rule NumberNotFoundRule = Warning("ES617", "A number that its references do not show", "Readers must be able to trace each number.");
    private static readonly Rule RelativeAloneRule = Warning("ES618", "A relative measure alone", "\"Half the risk\" may mean 1 in 10 or 1 in 10,000.");
    private static readonly Rule TooHardRule = Warning("ES619", "A plain statement that is hard to read", "Most adults would not take it in at first reading.");
    private static readonly Rule MuchTooHardRule = Error("ES620", "A plain statement that is much too hard to read", "Many readers would not understand it.");
    private static readonly Rule LeftOutRule = Warning("ES621", "Known evidence left out", "A page that leaves out known works may look one-sided.");
    private static readonly Rule OverdueRule = Warning("ES622", "A page past its review-by date", "New evidence may have changed the answer; readers see a notice.");
    private static readonly Rule RetractedRule = Error("ES623", "A claim that rests on a retracted work", "A retracted work is no evidence.");
    private static readonly Rule VoidSignOffRule = Warning("ES624", "A sign-off that no longer holds", "What the second person checked is not what stands here now.");
    private static readonly Rule NoSnapshotRule = Error("ES625", "A quotation that cannot be compared", "Only the text that was read can show that the words stand there.");
    private static readonly Rule QuoteNotFoundRule = Error("ES626", "A quotation that is not in its source", "Somebody would be said to have written what they did not write.");
    private static readonly Rule QuoteAmbiguousRule = Error("ES627", "A quotation that could be in several places", "Nobody can tell which of them is meant.");
    private static readonly Rule ListedAsRetractedRule = Warning("ES631", "A work that the retraction list calls retracted", "A retracted work is no evidence; its page says so, and its file does not.");
    private static readonly Rule ListedWithConcernRule = Warning("ES632", "A work about which the retraction list names a concern", "Its editors doubt it; its page says so, and its file does not.");
    private static readonly Rule ListedAsCorrectedRule = Warning("ES633", "A work that the retraction list calls corrected", "What was corrected may be what we rely on.");
    private static readonly Rule ListedAsReinstatedRule = Warning("ES634", "A retracted work that the retraction list calls reinstated", "It may be evidence again.");

    private static ImmutableArray<Rule> CheckRules =>
    [
        ClaimWithoutSourceRule, ClaimWithoutReferenceRule, MissingCertaintyRule, IndirectWithoutReasonRule, MissingDirectnessRule,
        UncitedReferenceRule, UnusedSourceRule, OtherTreatmentRule, OtherSpeciesRule, RestsOnIndirectRule, AboveCeilingRule, RatedTreatmentRule,
        WordingNotOfCertaintyRule, WordingAboveCertaintyRule, EffectAsFactRule, RefusedWordRule, NumberNotFoundRule, RelativeAloneRule,
        TooHardRule, MuchTooHardRule, LeftOutRule, OverdueRule, RetractedRule, VoidSignOffRule,
        NoSnapshotRule, QuoteNotFoundRule, QuoteAmbiguousRule,
        ListedAsRetractedRule, ListedWithConcernRule, ListedAsCorrectedRule, ListedAsReinstatedRule,
    ];

    /// <summary>ES601.</summary>
    public static Diagnostic ClaimWithoutSource(Place place, string claim) =>
        new(ClaimWithoutSourceRule, place, $"The claim \"{claim}\" is made by no source.", "Add at least one entry under made-by, with source and locator.");

    /// <summary>ES602.</summary>
    public static Diagnostic ClaimWithoutReference(Place place, string claim, string verdict) =>
        new(ClaimWithoutReferenceRule, place, $"The claim \"{claim}\" has the verdict \"{verdict}\" but no reference.", "Add at least one entry under references, or give the verdict untested or not-assessed.");

    /// <summary>ES603.</summary>
    public static Diagnostic MissingCertainty(Place place, string claim, string verdict) =>
        new(MissingCertaintyRule, place, $"The claim \"{claim}\" has the verdict \"{verdict}\" but no certainty.", "Add certainty: high, moderate, low or very-low.");

    /// <summary>ES604.</summary>
    public static Diagnostic IndirectWithoutReason(Place place, string reference) =>
        new(IndirectWithoutReasonRule, place, $"The bearing of \"{reference}\" is indirect, and no reason is given.", "Add because, and say there what differs: the people, the treatment, animals, or the outcome.");

    /// <summary>ES605.</summary>
    public static Diagnostic MissingDirectness(Place place, string reference) =>
        new(MissingDirectnessRule, place, $"The bearing of \"{reference}\" does not say whether it is direct.", "Add directness: direct, or indirect with because.");

    /// <summary>ES606.</summary>
    public static Diagnostic UncitedReference(Place place, string id) =>
        new(UncitedReferenceRule, place, $"Nothing cites the reference \"{id}\".", "Cite it where it bears on a claim, or start the file's name with _ .");

    /// <summary>ES607.</summary>
    public static Diagnostic UnusedSource(Place place, string id) =>
        new(UnusedSourceRule, place, $"No claim is made by the source \"{id}\".", "Add its claims, or start the file's name with _ .");

    /// <summary>ES608.</summary>
    public static Diagnostic OtherTreatment(Place place, string reference, string given, string covered) =>
        new(OtherTreatmentRule, place, $"\"{reference}\" is called direct, but it is about {given}, and the claim about {covered}.", "Call it indirect and say why under because, or correct the interventions.");

    /// <summary>ES609.</summary>
    public static Diagnostic OtherSpecies(Place place, string reference, string type, string about) =>
        new(OtherSpeciesRule, place, $"\"{reference}\" is called direct, but it is a work of the type {type}, and the claim is about {about}.", "Call it indirect and say why under because, or say with about: animals or about: laboratory what the claim speaks of.");

    /// <summary>ES610.</summary>
    public static Diagnostic RestsOnIndirectEvidence(Place place, string claim) =>
        new(RestsOnIndirectRule, place, $"The claim \"{claim}\" has no direct evidence, and yet it is supported or rated above very low.", "Give another verdict and the certainty very-low, or add direct evidence.");

    /// <summary>ES611.</summary>
    public static Diagnostic AboveCeiling(Place place, string claim, string certainty, string ceiling) =>
        new(AboveCeilingRule, place, $"The claim \"{claim}\" has the certainty {certainty}, but its kind of direct evidence allows {ceiling} at most.", $"Rate it {ceiling} or lower, or say under ceiling-reason why it may go higher; the page shows the reason.");

    /// <summary>ES612.</summary>
    public static Diagnostic RatedTreatmentNotCovered(Place place, string treatment) =>
        new(RatedTreatmentRule, place, $"\"{treatment}\" is rated, but it is not among the claim's interventions.", "Add it there, or remove the rating.");

    /// <summary>ES613.</summary>
    public static Diagnostic WordingNotOfCertainty(Place place, string certainty, string phrases, string? generated) =>
        new(WordingNotOfCertaintyRule, place, $"The certainty is {certainty}, and nothing in the plain statement says so.", Offer($"Use one of its phrases, such as {phrases}.", generated));

    /// <summary>ES614.</summary>
    public static Diagnostic WordingAboveCertainty(Place place, string words, string certainty, string? generated) =>
        new(WordingAboveCertaintyRule, place, $"\"{words}\" says more than the certainty, which is {certainty}.", Offer("Use the words of that certainty, or rate the treatment of which the sentence speaks under certainty-by-treatment.", generated));

    /// <summary>ES615.</summary>
    public static Diagnostic EffectAsFact(Place place, string verb, string? generated) =>
        new(EffectAsFactRule, place, $"\"{verb}\" states an effect as a fact.", Offer("Say probably, may, or that the evidence is very uncertain; or say who claims it.", generated));

    /// <summary>ES616.</summary>
    public static Diagnostic RefusedWord(Place place, string word) =>
        new(RefusedWordRule, place, $"\"{Shown(word)}\" promises too much.", "Say what was found instead; or put it in quotation marks, or say who says so.");

    /// <summary>ES617.</summary>
    public static Diagnostic NumberNotFound(Place place, string number, IReadOnlyCollection<string> cited) =>
        new(
            NumberNotFoundRule, place,
            cited.Count == 0 ? $"The number {number} stands in a sentence that cites nothing." : $"The number {number} is not in what we hold of {string.Join(", ", cited)}.",
            cited.Count == 0 ? "Cite the work from which it comes in the same sentence." : "Correct the number or the citation, or add the finding to the reference.");

    /// <summary>ES618.</summary>
    public static Diagnostic RelativeAlone(Place place, string words) =>
        new(RelativeAloneRule, place, $"\"{Shown(words)}\" only compares.", "Add absolute numbers: how many of how many, in each group, after what time.");

    /// <summary>ES619.</summary>
    public static Diagnostic TooHard(Place place, double fleschKincaid, double smog, double limit) =>
        new(TooHardRule, place, $"This reads at grade {Grade(fleschKincaid)} (Flesch-Kincaid) and {Grade(smog)} (SMOG); above {limit} is hard.", "Use shorter sentences and words, or explain a needed word in the glossary.");

    /// <summary>ES620.</summary>
    public static Diagnostic MuchTooHard(Place place, double fleschKincaid, double smog, double limit) =>
        new(MuchTooHardRule, place, $"This reads at grade {Grade(fleschKincaid)} (Flesch-Kincaid) and {Grade(smog)} (SMOG); above {limit} is refused.", "Use shorter sentences and words, or explain a needed word in the glossary.");

    /// <summary>ES621.</summary>
    public static Diagnostic LeftOut(Place place, string reference, string treatments) =>
        new(LeftOutRule, place, $"The reference \"{reference}\" is about this condition and {treatments}, and the page does not cite it.", "Cite it where it bears on a claim, or correct the reference's conditions and interventions.");

    /// <summary>ES622.</summary>
    public static Diagnostic Overdue(Place place, DateOnly reviewBy, DateOnly today) =>
        new(OverdueRule, place, $"The page was to be reviewed by {reviewBy:yyyy-MM-dd}; today is {today:yyyy-MM-dd}.", "Check it against its references, then set reviewed and review-by.");

    /// <summary>ES623.</summary>
    public static Diagnostic RestsOnRetracted(Place place, string claim, string reference, string status) =>
        new(RetractedRule, place, $"The claim \"{claim}\" rests on \"{reference}\", which is {status}.", "Remove it or make it background, and look at verdict and certainty again.");

    /// <summary>ES624.</summary>
    public static Diagnostic VoidSignOff(Place place, string reference, string written, string now) =>
        new(VoidSignOffRule, place, $"The sign-off of \"{reference}\" is of {Shown(written)}, and what stands here now has the seal {now}.", $"Read the claim, this bearing and the reference's findings once more, then write of: {now} with your name and the day; or remove checked.");

    /// <summary>ES625.</summary>
    public static Diagnostic NoSnapshot(Place place, string source, string sha256, string folder) =>
        new(NoSnapshotRule, place, $"No file in {folder} has the SHA-256 of \"{source}\", {sha256}.", "Put the text that was read there, unchanged; or correct sha256 of the source.");

    /// <summary>ES626.</summary>
    public static Diagnostic QuoteNotFound(Place place, string source, string asFar, string? instead) =>
        new(
            QuoteNotFoundRule, place,
            asFar.Length == 0 ? $"The text of \"{source}\" does not hold these words." : $"The text of \"{source}\" holds \"{Shown(asFar)}\", and then goes on otherwise.",
            instead is null ? "Copy the words from the text that was read, letter for letter, with all digits and signs." : $"In the text stands \"{Shown(instead)}\". Copy the words letter for letter, with all digits and signs.");

    /// <summary>ES627.</summary>
    public static Diagnostic QuoteAmbiguous(Place place, string source, int places) =>
        new(QuoteAmbiguousRule, place, $"These words stand {places} times in the text of \"{source}\".", "Add prefix or suffix: a few words that stand right before or behind the place that is meant.");

    /// <summary>ES631.</summary>
    public static Diagnostic ListedAsRetracted(Place place, string reference, string told, string status, string restingOnIt) =>
        new(ListedAsRetractedRule, place, $"The retraction list tells of \"{reference}\": {Single(told)}; its status here is {status}. {restingOnIt}", "Read the notice, write status: retracted, and look at each claim again.");

    /// <summary>ES632.</summary>
    public static Diagnostic ListedWithConcern(Place place, string reference, string told, string status, string restingOnIt) =>
        new(ListedWithConcernRule, place, $"The retraction list tells of \"{reference}\": {Single(told)}; its status here is {status}. {restingOnIt}", "Read the notice, write status: expression-of-concern, and look at each claim again.");

    /// <summary>ES633.</summary>
    public static Diagnostic ListedAsCorrected(Place place, string reference, string told, string status, string restingOnIt) =>
        new(ListedAsCorrectedRule, place, $"The retraction list tells of \"{reference}\": {Single(told)}; its status here is {status}. {restingOnIt}", "Read the notice, put right what it changes here, and write status: corrected.");

    /// <summary>ES634.</summary>
    public static Diagnostic ListedAsReinstated(Place place, string reference, string told, string restingOnIt) =>
        new(ListedAsReinstatedRule, place, $"The retraction list tells of \"{reference}\": {Single(told)}; its status here is retracted. {restingOnIt}", "Read the notice; if the work stands again, write status: published or corrected.");

    /// <summary>A text from another file in one line, with nothing in it that a terminal would take for an order.</summary>
    private static string Single(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format ? ' ' : c));

    private static string Offer(string remedy, string? generated) => generated is null ? remedy : $"{remedy} The standard statement is: {generated}";

    private static string Grade(double grade) => grade.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
}
