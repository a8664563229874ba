using System.Collections.Frozen;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.Evidence.Link;

/// <summary>Checks that what the texts cite, link to and place is there.</summary>
internal sealed class TextLinker
{
    private readonly KnownIds _known;
    private readonly DiagnosticCollector _problems;
    private readonly FrozenSet<string> _assets;
    private readonly Dictionary<string, Document> _documents;
    private readonly Dictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);

    /// <summary>Takes what can be linked to.</summary>
    public TextLinker(KnownIds known, IEnumerable<Document> documents, IEnumerable<Asset> assets, DiagnosticCollector problems)
    {
        (_known, _problems) = (known, problems);
        _assets = assets.Select(asset => asset.Path).ToFrozenSet(StringComparer.Ordinal);
        _documents = documents.ToDictionary(document => document.File, StringComparer.Ordinal);
    }

    /// <summary>Checks the texts of all documents.</summary>
    public void Check()
    {
        foreach (var document in _documents.Values)
        {
            Check(document);
        }
    }

    private void Check(Document document)
    {
        foreach (var scoped in ScopedText.Of(document))
        {
            foreach (var citation in scoped.Text.Citations)
            {
                CheckCitation(scoped, citation);
            }

            foreach (var link in scoped.Text.Links)
            {
                CheckLink(document, scoped.Text.PlaceAt(link.Offset), link);
            }
        }

        CheckDirectives(document);
    }

    private void CheckCitation(ScopedText scoped, Citation citation)
    {
        var id = citation.Item.ReferenceId;
        if (!_known.Of(DocumentKind.Reference).Contains(id))
        {
            var nearest = Nearest.To(id, _known.Of(DocumentKind.Reference));
            _problems.Add(Catalogue.UnknownReference(scoped.Text.PlaceAt(citation.Item.Offset), id, nearest));
        }
        else if (scoped.Claim is { } claim && !claim.Bearings.Any(bearing => bearing.Reference.Value == id))
        {
            _problems.Add(Catalogue.CitationWithoutBearing(scoped.Text.PlaceAt(citation.Item.Offset), id, claim.Id.Value));
        }
    }

    private void CheckLink(Document document, Place place, PageLink link)
    {
        var target = FileLink.Resolve(document.File, link.Target);
        if (link.IsPicture)
        {
            if (target.File is null || !_assets.Contains(target.File))
            {
                _problems.Add(Catalogue.UnknownPicture(place, link.Target, target.File is null ? null : Nearest.To(target.File, _assets)));
            }
        }
        else if (target.File is null || (!_known.Files.Contains(target.File) && !_assets.Contains(target.File)))
        {
            _problems.Add(Catalogue.BrokenLink(place, link.Target, target.File is null ? null : Nearest.To(target.File, _known.Files)));
        }
        else if (target.Anchor is { Length: > 0 } anchor && AnchorsIn(target.File) is { } anchors && !anchors.Contains(anchor))
        {
            _problems.Add(Catalogue.BrokenAnchor(place, target.File, anchor, Nearest.To(anchor, anchors)));
        }
    }

    private void CheckDirectives(Document document)
    {
        var claims = (document as Subject)?.Claims.Select(claim => claim.Id.Value).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var directive in document.Body.Directives)
        {
            var place = document.Body.PlaceAt(directive.Offset);
            if (claims is null)
            {
                _problems.Add(Catalogue.MisplacedDirective(place, directive.Written, "only conditions and topics have claims"));
            }
            else if (!seen.Add(directive.Argument))
            {
                _problems.Add(Catalogue.MisplacedDirective(place, directive.Written, "it was placed before"));
            }
            else if (directive.Name == DirectiveNames.Claim && !claims.Contains(directive.Argument))
            {
                _problems.Add(Catalogue.UnknownClaim(place, directive.Argument, Nearest.To(directive.Argument, claims)));
            }
        }
    }

    /// <summary>The anchors of a document's page; null if there is no such document. Few links name one, so they are collected when asked for.</summary>
    private HashSet<string>? AnchorsIn(string file)
    {
        if (!_anchors.TryGetValue(file, out var anchors) && _documents.TryGetValue(file, out var document))
        {
            anchors = AnchorsOf(document);
            _anchors.Add(file, anchors);
        }

        return anchors;
    }

    private static HashSet<string> AnchorsOf(Document document)
    {
        var claims = document is Subject subject ? subject.Claims.Select(claim => AnchorNames.OfClaim(claim.Id.Value)) : [];
        return document.Body.Headings.Select(heading => heading.Anchor).Concat(claims).ToHashSet(StringComparer.Ordinal);
    }
}
