namespace EvidenceSite;

/// <summary>What the program tells the shell.</summary>
public static class ExitCodes
{
    /// <summary>All is well; there may be warnings.</summary>
    public const int Success = 0;

    /// <summary>There are problems in the input, or the output cannot be written.</summary>
    public const int ProblemsFound = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int WrongUsage = 2;
}
