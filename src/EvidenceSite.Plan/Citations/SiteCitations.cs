using System.Collections.Immutable;
using EvidenceSite.Citations;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Citations;

/// <summary>
/// How the site cites its references. All pages share one bibliography, so that a work has the same number and year suffix on each; each page has
/// positions ("ibid") of its own. Safe for several threads.
/// </summary>
public sealed class SiteCitations
{
    private readonly CitationProcessor _processor;
    private readonly CitationLibrary _library;
    private readonly ImmutableArray<Reference> _references;

    /// <summary>Numbers the references of a site.</summary>
    public SiteCitations(Corpus corpus)
    {
        (_processor, _references) = (corpus.Citations, corpus.References);
        _library = _processor.Prepare([.. corpus.References.Select(reference => reference.Csl.Item)]);
        Bibliography = [.. _library.Order.Select(id => corpus.ReferenceById[id])];
    }

    /// <summary>All references in the order of the bibliography.</summary>
    public ImmutableArray<Reference> Bibliography { get; }

    /// <summary>The style of the citations.</summary>
    public CitationStyle Style => _processor.Style;

    /// <summary>Whether works are cited by numbers.</summary>
    public bool ShowsNumbers => _processor.ShowsNumbers;

    /// <summary>Whether citations are meant to stand in notes: a sentence of a page needs brackets around them.</summary>
    public bool WritesNotes => _processor.WritesNotes;

    /// <summary>The place of a reference in the bibliography, from 1: what the style shows where it shows numbers.</summary>
    public int NumberOf(string id) => _library.NumberOf(id);

    /// <summary>The entries of references, in the order of the bibliography.</summary>
    /// <param name="ids">IDs of references, in any order.</param>
    public FormattedBibliography Entries(IEnumerable<string> ids) => _library.List(ids);

    /// <summary>The entry of a reference as a sentence by itself, without a number.</summary>
    public RichText Alone(Reference reference) => _library.Alone(reference.Id)!;

    /// <summary>The entry of a work that is not among the references, such as a page of the site, without a number.</summary>
    public RichText Alone(CitationItem work) => _processor.Prepare([work]).Alone(work.Id)!;

    /// <summary>The citations of a page.</summary>
    /// <param name="clusters">In the order of the page.</param>
    public ImmutableArray<FormattedCitation> Cite(IReadOnlyList<CitationCluster> clusters) => _library.Cite(clusters).Citations;

    /// <summary>Whether these are the citations of that site too: they cite the same works in the same way.</summary>
    internal bool Serves(Corpus corpus) =>
        ReferenceEquals(_processor, corpus.Citations) && _references.AsSpan().SequenceEqual(corpus.References.AsSpan(), ReferenceEqualityComparer.Instance);
}
