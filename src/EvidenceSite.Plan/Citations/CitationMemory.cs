using EvidenceSite.Evidence.Link;

namespace EvidenceSite.Plan.Citations;

/// <summary>The citations of an earlier plan, so that works are numbered and entries written again only when a reference or the style has changed.</summary>
public sealed class CitationMemory
{
    private SiteCitations? _last;

    /// <summary>The citations of a site.</summary>
    public SiteCitations Of(Corpus corpus) => _last = _last is { } last && last.Serves(corpus) ? last : new SiteCitations(corpus);
}
