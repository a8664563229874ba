using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Theme.Pictures;

/// <summary>The pattern of each verdict in a bar, so that verdicts differ without colour.</summary>
internal static class TallyPattern
{
    /// <summary>The side of the square that is repeated.</summary>
    public const int Side = 8;

    /// <summary>The drawing on the square, as the <c>d</c> of a path; null for a plain fill.</summary>
    public static string? Path(Verdict verdict) => verdict switch
    {
        Verdict.Overstated => "M-2,2L2,-2M0,8L8,0M6,10L10,6",
        Verdict.Contradicted => "M0,0L8,8M8,0L0,8",
        Verdict.Untested => "M4,3.2V4.8M0,-.8V.8M8,-.8V.8M0,7.2V8.8M8,7.2V8.8",
        Verdict.TooVague => "M0,2H8M0,6H8",
        Verdict.NotAssessed => "M2,0V8M6,0V8",
        _ => null,
    };
}
