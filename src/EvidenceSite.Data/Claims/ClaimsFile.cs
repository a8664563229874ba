using System.Collections.Immutable;
using EvidenceSite.Evidence.Link;

namespace EvidenceSite.Data.Claims;

/// <summary>A file of claims.</summary>
/// <param name="Claims">The claims in it.</param>
/// <param name="HasAnnotations">Whether it also holds an annotation for each place that makes them.</param>
internal sealed record ClaimsFile(ImmutableArray<LinkedClaim> Claims, bool HasAnnotations);
