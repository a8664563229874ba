using EvidenceSite.Evidence.Link;

namespace EvidenceSite.Data.Claims;

/// <summary>A column of the table of claims.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Description">What its cells say.</param>
/// <param name="Text">The text of a claim's cell; empty if there is nothing to say.</param>
public sealed record CsvColumn(string Name, string Description, Func<LinkedClaim, string> Text);
