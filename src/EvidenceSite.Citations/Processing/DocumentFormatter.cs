using EvidenceSite.Citations.Disambiguation;
using EvidenceSite.Citations.Locales;
using EvidenceSite.Citations.Rendering;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Processing;

/// <summary>Numbers the items of a document, tells them apart, and then writes its citations and bibliography.</summary>
internal sealed class DocumentFormatter
{
    private readonly DiagnosticList _diagnostics = new("document");
    private readonly Registry _registry;
    private readonly NodeRenderer _renderer;

    public DocumentFormatter(
        CitationStyle style,
        Locale locale,
        IReadOnlyList<CitationItem> items,
        IReadOnlyList<CitationCluster> clusters,
        IReadOnlyList<string>? others)
    {
        _registry = new Registry(items, clusters, others, id => _diagnostics.Error(0, id, "The item is cited but not given.", "Give the item, or correct the id."));
        var givenNames = style.Citation is { AddGivenName: true, GivenNameRule: not GivenNameRule.ByCite } ? new GivenNameIndex(style.Citation.GivenNameRule) : null;
        _renderer = new NodeRenderer(style, locale, givenNames);
        _registry.Number(_renderer, style.Bibliography);
        new Disambiguator(_renderer, _registry).Run();
    }

    /// <summary>The document as a whole.</summary>
    public FormattedDocument Format(IReadOnlyList<CitationCluster> clusters)
    {
        var citations = new ClusterWriter(_renderer, _registry, _diagnostics).Write(clusters);
        var bibliography = _renderer.Style.Bibliography is { } area
            ? new BibliographyFormatter(_renderer, area, _diagnostics).Format(_registry.Sorted)
            : new FormattedBibliography([]);
        return new FormattedDocument(citations, bibliography, [.. _diagnostics.Found]);
    }

    /// <summary>What many documents can share.</summary>
    public CitationLibrary Library() => new(_renderer, _registry);
}
