using System.Collections.Immutable;

namespace EvidenceSite.Exchange;

/// <summary>What reading a bibliographic file came to.</summary>
/// <param name="Format">Its form; null if that could not be told.</param>
/// <param name="Records">The works that could be read, in the order of the file.</param>
/// <param name="Problems">What is wrong, in the order of the file.</param>
public sealed record BibliographyReading(BibliographicFormat? Format, ImmutableArray<ImportedRecord> Records, ImmutableArray<ImportProblem> Problems);
