namespace EvidenceSite.Preview;

/// <summary>An error in the code of the theme.</summary>
/// <param name="Place">File, line and column, as <c>file:line:column</c>; empty if the compiler names none.</param>
/// <param name="Code">The compiler's code.</param>
/// <param name="Message">What is wrong, in the compiler's words.</param>
internal sealed record ThemeFault(string Place, string Code, string Message);
