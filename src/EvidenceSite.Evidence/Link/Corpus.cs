using System.Collections.Frozen;
using System.Collections.Immutable;
using EvidenceSite.Citations;
using EvidenceSite.Evidence.Glossary;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Evidence.Wording;

namespace EvidenceSite.Evidence.Link;

/// <summary>The whole evidence summary: every document, and what leads from one to another.</summary>
public sealed record Corpus
{
    /// <summary>What the settings say.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>The words that the site explains, by name.</summary>
    public required ImmutableArray<Term> Glossary { get; init; }

    /// <summary>How its statements may be worded.</summary>
    public required WordingLists Wording { get; init; }

    /// <summary>By title.</summary>
    public required ImmutableArray<Subject> Conditions { get; init; }

    /// <summary>By title.</summary>
    public required ImmutableArray<Subject> Topics { get; init; }

    /// <summary>By title.</summary>
    public required ImmutableArray<Treatment> Treatments { get; init; }

    /// <summary>By publisher, then title.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>By ID.</summary>
    public required ImmutableArray<Reference> References { get; init; }

    /// <summary>Pages of their own, by file.</summary>
    public required ImmutableArray<TextPage> Pages { get; init; }

    /// <summary>Every claim: conditions first, then topics, each in the order of its file.</summary>
    public required ImmutableArray<LinkedClaim> Claims { get; init; }

    /// <summary>Every document by its file.</summary>
    public required FrozenDictionary<string, Document> ByFile { get; init; }

    /// <summary>References by ID.</summary>
    public required FrozenDictionary<string, Reference> ReferenceById { get; init; }

    /// <summary>Treatments by ID.</summary>
    public required FrozenDictionary<string, Treatment> TreatmentById { get; init; }

    /// <summary>Conditions by ID.</summary>
    public required FrozenDictionary<string, Subject> ConditionById { get; init; }

    /// <summary>The places that cite each reference, by its ID, in the order of pages and texts.</summary>
    public required FrozenDictionary<string, ImmutableArray<CitedBy>> CitationsOf { get; init; }

    /// <summary>The claims on which each reference bears, by its ID.</summary>
    public required FrozenDictionary<string, ImmutableArray<LinkedClaim>> ClaimsOfReference { get; init; }

    /// <summary>The claims that each source makes, by its ID, in the order of the source.</summary>
    public required FrozenDictionary<string, ImmutableArray<LinkedClaim>> ClaimsOfSource { get; init; }

    /// <summary>The claims of each condition or topic, by its file.</summary>
    public required FrozenDictionary<string, ImmutableArray<LinkedClaim>> ClaimsOfSubject { get; init; }

    /// <summary>The claims that cover each treatment, by its ID.</summary>
    public required FrozenDictionary<string, ImmutableArray<LinkedClaim>> ClaimsOfTreatment { get; init; }

    /// <summary>The works on each condition, by the condition's ID; in the order of their own.</summary>
    public required FrozenDictionary<string, ImmutableArray<Reference>> ReferencesOfCondition { get; init; }

    /// <summary>How works are cited.</summary>
    public required CitationProcessor Citations { get; init; }

    /// <summary>Files that are copied as they are.</summary>
    public required ImmutableArray<Asset> Assets { get; init; }
}
