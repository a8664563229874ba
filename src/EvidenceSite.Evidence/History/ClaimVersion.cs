using EvidenceSite.Evidence.Changes;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.History;

/// <summary>A claim in one version of its page.</summary>
/// <param name="Identity">By what it is found in another version.</param>
/// <param name="IsWhole">Whether all of it could be read; if not, its values are of no use.</param>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Certainty">Its certainty; null if none is rated.</param>
/// <param name="Plain">Its plain statement, as <see cref="ComparedText"/>.</param>
/// <param name="Evidence">Its evidence statement, likewise.</param>
internal sealed record ClaimVersion(ClaimIdentity Identity, bool IsWhole, Verdict Verdict, Certainty? Certainty, string Plain, string Evidence);
