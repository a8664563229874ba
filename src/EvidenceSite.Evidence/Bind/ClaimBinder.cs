using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Evidence.Shapes;

namespace EvidenceSite.Evidence.Bind;

/// <summary>Reads the claims of a condition or topic.</summary>
internal static class ClaimBinder
{
    /// <summary>
    /// A claim whose ID cannot be read is left out, after a problem was added. One with another unreadable word is kept, so that what leads
    /// to it is not reported as broken; the problem keeps it from being published.
    /// </summary>
    public static ImmutableArray<Claim> Bind(MappingReader subject, bool needed, InputLimits limits)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var reader in subject.Mappings("claims", "a claim", needed))
        {
            if (BindOne(reader, limits) is not { } claim)
            {
                continue;
            }

            if (first.TryAdd(claim.Id.Value, claim.Id.Place))
            {
                claims.Add(claim);
            }
            else
            {
                subject.Problems.Add(Catalogue.DuplicateId(claim.Id.Place, claim.Id.Value, first[claim.Id.Value]));
            }
        }

        return claims.ToImmutable();
    }

    private static Claim? BindOne(MappingReader reader, InputLimits limits)
    {
        var id = DocumentParts.Id(reader, "an ID for the claim, unique in this file");
        var text = reader.NeededText("claim", "the claim in one sentence");
        var kind = reader.Word<ClaimKind>("kind", "what sort of thing is claimed");
        var about = reader.Word<ClaimAbout>("about", "what the claim speaks of; people if left out", needed: false) ?? ClaimAbout.People;
        var says = BindSays(reader);
        var madeBy = reader.Mappings("made-by", "a source with a locator").Select(making => BindMadeBy(making, limits)).OfType<MadeBy>().ToImmutableArray();
        var interventions = DocumentParts.Interventions(reader);
        var note = reader.Text("intervention-note", "how we read the claim's words, where they name no product");
        var verdict = reader.Word<Verdict>("verdict", "what the evidence does to the claim");
        var certainty = reader.Word<Certainty>("certainty", "how sure we are, by GRADE", needed: false);
        var reason = reader.NeededMarkdown("certainty-reason", "why this certainty, or why none is given");
        var byTreatment = reader.Mappings("certainty-by-treatment", "a treatment with its certainty").Select(BindTreatmentCertainty).OfType<TreatmentCertainty>().ToImmutableArray();
        var ceilingReason = reader.Text("ceiling-reason", "why the certainty is above what the kind of studies allows (rule ES611)");
        var plain = reader.NeededMarkdown("plain", "the plain statement: what a reader should take away");
        var evidence = reader.NeededProse("evidence", "the evidence statement: what the studies found, with citations");
        var bearings = BindBearings(reader);
        reader.RefuseUnknownKeys();
        return id is null
            ? null
            : new Claim(
                id.Value, text, kind ?? ClaimKind.Efficacy, about, says, madeBy, interventions, note, verdict ?? Verdict.NotAssessed, certainty, reason, byTreatment, ceilingReason,
                plain, evidence, bearings);
    }

    private static ClaimSays BindSays(MappingReader claim)
    {
        if (claim.Mapping("says", "what the claim itself says on each dimension") is not { } reader)
        {
            return ClaimSays.Nothing;
        }

        var says = new ClaimSays(
            reader.Text("population", "who, by the claim's own words"), reader.Text("comparator", "compared with what, by the claim's own words"), reader.Text("outcome", "what is to get better, by the claim's own words"), reader.Text("duration", "for how long, by the claim's own words"), reader.Text("people", "how many people, by the claim's own words"),
            reader.Text("certainty", "how sure the claim makes itself"));
        reader.RefuseUnknownKeys();
        return says;
    }

    private static TreatmentCertainty? BindTreatmentCertainty(MappingReader reader)
    {
        var treatment = reader.NeededLocated("treatment", "the ID of a treatment that the claim's words cover", new IdShape(DocumentKind.Treatment, []));
        var certainty = reader.Word<Certainty>("certainty", "how sure we are of this treatment, by GRADE");
        var reason = reader.NeededText("reason", "why this certainty");
        reader.RefuseUnknownKeys();
        return treatment is null || certainty is null ? null : new TreatmentCertainty(treatment.Value, certainty.Value, reason);
    }

    private static MadeBy? BindMadeBy(MappingReader reader, InputLimits limits)
    {
        var source = reader.NeededLocated("source", "the ID of a source", new IdShape(DocumentKind.Source, []));
        var locator = reader.NeededText("locator", "where in the source");
        var item = reader.WholeNumber("item", "the claim's number in our list of that source's claims", least: 1, most: 9999);
        var quote = reader.Mapping("quote", "the source's own words, where the wording is the point") is { } inner ? BindQuote(inner, limits) : null;
        reader.RefuseUnknownKeys();
        return source is null ? null : new MadeBy(source.Value, locator, (int?)item, quote);
    }

    private static SourceQuote? BindQuote(MappingReader reader, InputLimits limits)
    {
        var exact = reader.NeededLocated("exact", "the words, letter for letter");
        var prefix = reader.Text("prefix", "what stands right before them, if they stand in the source more than once");
        var suffix = reader.Text("suffix", "what stands right behind them, if they stand in the source more than once");
        reader.RefuseUnknownKeys();
        if (exact is null)
        {
            return null;
        }

        limits.CheckQuoted("exact", exact.Value, reader.Problems);
        return new SourceQuote(exact.Value, prefix, suffix);
    }

    private static SignOff? BindSignOff(MappingReader reader)
    {
        var by = reader.NeededText("by", "who checked it: a name or a public handle");
        var on = reader.Date("on", "when it was checked", needed: true);
        var seal = reader.NeededLocated("of", "the seal of what was checked; the rule ES624 says which");
        reader.RefuseUnknownKeys();
        return on is null || seal is null ? null : new SignOff(by, on.Value, seal.Value);
    }

    private static ImmutableArray<Bearing> BindBearings(MappingReader claim)
    {
        var bearings = ImmutableArray.CreateBuilder<Bearing>();
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var reader in claim.Mappings("references", "a reference with its bearing"))
        {
            var id = reader.NeededLocated("id", "the ID of a reference", new IdShape(DocumentKind.Reference, []));
            var direction = reader.Word<BearingDirection>("bearing", "in which direction the reference points");
            var directness = reader.Word<Directness>("directness", "whether the evidence answers the claim itself; needed unless the bearing is background", needed: false);
            var because = reader.Text("because", "why the evidence is indirect, or what should be known about this bearing");
            var signOff = reader.Mapping("checked", "the sign-off of a second person") is { } inner ? BindSignOff(inner) : null;
            reader.RefuseUnknownKeys();
            if (id is null)
            {
                continue;
            }

            if (first.TryAdd(id.Value.Value, id.Value.Place))
            {
                bearings.Add(new Bearing(id.Value, direction ?? BearingDirection.Background, directness, because, signOff));
            }
            else
            {
                claim.Problems.Add(Catalogue.DuplicateId(id.Value.Place, id.Value.Value, first[id.Value.Value]));
            }
        }

        return bearings.ToImmutable();
    }
}
