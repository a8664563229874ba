namespace EvidenceSite.Write;

/// <summary>What writing did.</summary>
/// <param name="Changed">Files that were written.</param>
/// <param name="Unchanged">Files that were left alone.</param>
/// <param name="Removed">Files of an earlier build that were deleted.</param>
public sealed record WriteResult(int Changed, int Unchanged, int Removed);
