using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Tests.Sites;

/// <summary>Problems as a test compares them.</summary>
internal static class Problems
{
    /// <summary>Each as <c>file:line:column code</c>.</summary>
    public static IEnumerable<string> Found(this Outcome outcome) => outcome.Diagnostics.Select(Line);

    public static string Line(this Diagnostic problem) => $"{problem.Place} {problem.Rule.Code}";

    /// <summary>The only problem, with this code and where the site's text has its mark.</summary>
    public static Diagnostic OnlyAtMark(this TestSite site, string code)
    {
        var problem = Assert.Single(site.Check().Diagnostics);
        Assert.Equal($"{site.Marked} {code}", problem.Line());
        return problem;
    }
}
