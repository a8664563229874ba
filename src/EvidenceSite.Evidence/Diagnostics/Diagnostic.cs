namespace EvidenceSite.Evidence.Diagnostics;

/// <summary>How grave a problem is.</summary>
public enum Severity
{
    /// <summary>The site is built; a person should look.</summary>
    Warning,

    /// <summary>Nothing is written: the last good output stays.</summary>
    Error,
}

/// <summary>A kind of problem: one entry of the <see cref="Catalogue"/>.</summary>
/// <param name="Code">Stable code, such as <c>ES201</c>. Never reused for something else.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Why">Why it matters, in one sentence.</param>
public sealed record Rule(string Code, Severity Severity, string Title, string Why);

/// <summary>One problem found in the input.</summary>
/// <param name="Rule">The kind of problem.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Message">What is wrong here: one sentence.</param>
/// <param name="Remedy">What to do about it: one or two sentences.</param>
public sealed record Diagnostic(Rule Rule, Place Place, string Message, string Remedy)
{
    /// <summary>The valid value that was probably meant; null where none is near. The remedy names it too.</summary>
    public string? Nearest { get; init; }

    /// <summary>Whether this problem stops the build.</summary>
    public bool IsError => Rule.Severity == Severity.Error;
}
