using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Check;

/// <summary>Names everything that rests on a reference, so that an editor sees what a notice about it touches.</summary>
public static class RestingOn
{
    /// <summary>One sentence or more: the claims, those that have it as background, and the pages whose own text cites it.</summary>
    public static string Words(Corpus corpus, Reference reference)
    {
        var bearings = corpus.ClaimsOfReference.GetValueOrDefault(reference.Id, [])
            .SelectMany(claim => claim.Bearings.Where(bears => bears.Reference.Id == reference.Id).Select(bears => (Name: $"\"{claim.Claim.Id.Value}\" in {claim.Subject.File}", bears.Bearing.Direction)))
            .ToList();
        var pages = corpus.CitationsOf.GetValueOrDefault(reference.Id, []).Where(place => place.Claim is null).Select(place => place.Document.File);
        List<string> sentences =
        [
            .. List("Claims that rest on it", bearings.Where(bears => bears.Direction != BearingDirection.Background).Select(bears => bears.Name)),
            .. List("Claims that have it as background", bearings.Where(bears => bears.Direction == BearingDirection.Background).Select(bears => bears.Name)),
            .. List("Pages whose text cites it", pages),
        ];
        return sentences.Count == 0 ? "No claim rests on it, and no page cites it." : string.Join(' ', sentences);
    }

    private static IEnumerable<string> List(string what, IEnumerable<string> named)
    {
        var names = string.Join(", ", named.Distinct(StringComparer.Ordinal));
        return names.Length == 0 ? [] : [$"{what}: {names}."];
    }
}
