using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Changes;

/// <summary>Tells which claims of a file an error may be about.</summary>
internal static class ClaimLines
{
    /// <summary>Whether no error stands between the IDs of the claims before and behind this one.</summary>
    /// <param name="subject">The page.</param>
    /// <param name="claim">One of its claims.</param>
    /// <param name="errorLines">The lines of the file's errors.</param>
    public static bool AreClean(Subject subject, Claim claim, IEnumerable<int> errorLines)
    {
        var at = subject.Claims.IndexOf(claim, 0, ReferenceEqualityComparer.Instance);
        var first = at > 0 ? subject.Claims[at - 1].Id.Place.Line : 0;
        var last = at < subject.Claims.Length - 1 ? subject.Claims[at + 1].Id.Place.Line : int.MaxValue;
        return !errorLines.Any(line => line >= first && line <= last);
    }
}
