using System.Collections.Frozen;
using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Retractions;

namespace EvidenceSite.Evidence.Link;

/// <summary>The third stage: what names what. It finds everything that an ID, a citation or a link names.</summary>
public static class Linker
{
    /// <summary>Links the documents.</summary>
    /// <param name="files">The documents.</param>
    /// <param name="notices">What the retraction list says about the references; null if there is none.</param>
    public static Staged<Corpus> Link(ParsedFiles files, RetractionList? notices = null)
    {
        files = notices is { ByReference.Count: > 0 } ? files with { Documents = [.. files.Documents.Select(document => Noticed(document, notices))] } : files;
        var problems = new DiagnosticCollector();
        var known = new KnownIds(files);
        var conditions = Subjects(files, DocumentKind.Condition);
        var topics = Subjects(files, DocumentKind.Topic);
        var treatments = ById<Treatment>(files);
        var sources = ById<Source>(files);
        var references = ById<Reference>(files);

        var claimLinker = new ClaimLinker(known, sources, treatments, references, problems);
        var claims = conditions.Concat(topics).SelectMany(subject => subject.Claims.Select(claim => claimLinker.Link(subject, claim))).ToImmutableArray();
        foreach (var outcome in conditions.Concat(topics).SelectMany(subject => subject.Outcomes))
        {
            claimLinker.FindTreatment(outcome.Treatment);
        }

        foreach (var reference in references.Values)
        {
            CheckStudied(reference, claimLinker, known, files, problems);
        }

        foreach (var cited in sources.Values.SelectMany(source => source.Cites).Select(cite => cite.Reference).OfType<Located<string>>())
        {
            claimLinker.FindReference(cited);
        }

        // From here on only the texts find problems, so the rest can go on beside them: an open preview waits for both after each edit.
        var checkTexts = Task.Run(() => new TextLinker(known, files.Documents, files.Assets, problems).Check());
        var findCitations = Task.Run(() => CitationsOf(files, conditions, topics));
        ImmutableArray<Reference> byId = [.. references.Values.OrderBy(reference => reference.Id, StringComparer.Ordinal)];
        var corpus = new Corpus
        {
            Settings = files.Settings,
            Glossary = [.. files.Glossary.OrderBy(term => TitleOrder.KeyOf(term.Name.Value), StringComparer.Ordinal)],
            Wording = files.Wording,
            Conditions = conditions,
            Topics = topics,
            Treatments = [.. treatments.Values.OrderBy(treatment => TitleOrder.KeyOf(treatment.Title), StringComparer.Ordinal).ThenBy(treatment => treatment.Id, StringComparer.Ordinal)],
            Sources = [.. sources.Values.OrderBy(source => TitleOrder.KeyOf(source.Publisher), StringComparer.Ordinal).ThenBy(source => source.Id, StringComparer.Ordinal)],
            References = byId,
            Pages = [.. files.Documents.OfType<TextPage>()],
            Claims = claims,
            ByFile = files.Documents.ToFrozenDictionary(document => document.File, StringComparer.Ordinal),
            ReferenceById = references,
            TreatmentById = treatments,
            ConditionById = conditions.ToFrozenDictionary(condition => condition.Id, StringComparer.Ordinal),
            CitationsOf = findCitations.GetAwaiter().GetResult(),
            ClaimsOfReference = Group(claims.SelectMany(claim => claim.Bearings.Select(bears => (bears.Reference.Id, claim)))),
            ClaimsOfSource = ClaimsOfSource(claims),
            ClaimsOfSubject = Group(claims.Select(claim => (claim.Subject.File, claim))),
            ClaimsOfTreatment = Group(claims.SelectMany(claim => claim.Interventions.Select(treatment => (treatment.Id, claim)))),
            ReferencesOfCondition = Group(byId.SelectMany(reference => reference.Conditions.Select(condition => (condition.Value, reference)))),
            Assets = files.Assets,
            Citations = files.Citations,
        };
        checkTexts.GetAwaiter().GetResult();
        return new(corpus, problems.ToImmutable());
    }

    private static Document Noticed(Document document, RetractionList notices) =>
        document is Reference reference && notices.ByReference.TryGetValue(reference.Id, out var found) ? reference with { Notices = found } : document;

    private static ImmutableArray<Subject> Subjects(ParsedFiles files, DocumentKind kind) =>
    [
        .. files.Documents.OfType<Subject>().Where(subject => subject.Kind == kind)
            .OrderBy(subject => TitleOrder.KeyOf(subject.Title), StringComparer.Ordinal).ThenBy(subject => subject.Id, StringComparer.Ordinal),
    ];

    private static FrozenDictionary<string, T> ById<T>(ParsedFiles files)
        where T : Document =>
        files.Documents.OfType<T>().ToFrozenDictionary(document => document.Id, StringComparer.Ordinal);

    private static void CheckStudied(
        Reference reference, ClaimLinker linker, KnownIds known, ParsedFiles files, DiagnosticCollector problems)
    {
        foreach (var intervention in reference.Interventions)
        {
            linker.FindTreatment(intervention);
        }

        foreach (var condition in reference.Conditions)
        {
            var ids = known.Of(DocumentKind.Condition);
            if (!files.Settings.AreStandIns && !ids.Contains(condition.Value) && !files.Settings.OtherConditions.ContainsKey(condition.Value))
            {
                var nearest = Nearest.To(condition.Value, ids.Concat(files.Settings.OtherConditions.Keys));
                problems.Add(Catalogue.UnknownCondition(condition.Place, condition.Value, nearest));
            }
        }
    }

    private static FrozenDictionary<string, ImmutableArray<CitedBy>> CitationsOf(
        ParsedFiles files, ImmutableArray<Subject> conditions, ImmutableArray<Subject> topics)
    {
        var others = files.Documents.Where(document => document is not Subject);
        var citing =
            from document in conditions.Concat<Document>(topics).Concat(others)
            from scoped in ScopedText.Of(document)
            from citation in scoped.Text.Citations
            let anchor = ScopedText.CitationAnchor(scoped.Scope, citation.Number)
            select (citation.Item.ReferenceId, new CitedBy(document, scoped.Claim, citation.Section ?? scoped.Name, anchor));
        return Group(citing);
    }

    private static FrozenDictionary<string, ImmutableArray<LinkedClaim>> ClaimsOfSource(ImmutableArray<LinkedClaim> claims)
    {
        var made =
            from claim in claims
            from making in claim.MadeBy.GroupBy(making => making.Source.Id, making => making.Making.Item ?? int.MaxValue, StringComparer.Ordinal)
            orderby making.Min()
            select (making.Key, claim);
        return Group(made);
    }

    /// <summary>Values by key, each once. Where a value comes twice for a key, it does so one after the other.</summary>
    private static FrozenDictionary<string, ImmutableArray<T>> Group<T>(IEnumerable<(string Key, T Value)> pairs)
        where T : class
    {
        var groups = new Dictionary<string, ImmutableArray<T>.Builder>(StringComparer.Ordinal);
        foreach (var (key, value) in pairs)
        {
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = ImmutableArray.CreateBuilder<T>());
            }

            // Told apart as objects: to compare records is to compare every text they lead to.
            if (group.Count == 0 || !ReferenceEquals(group[^1], value))
            {
                group.Add(value);
            }
        }

        return groups.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.DrainToImmutable(), StringComparer.Ordinal);
    }
}
