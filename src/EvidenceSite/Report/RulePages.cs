using System.Reflection;
using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Report;

/// <summary>The page of each rule, as in docs/rules: it is part of the program, so that it is at hand wherever the program is.</summary>
public static class RulePages
{
    private static readonly string Repository = typeof(RulePages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryUrl").Value!;

    /// <summary>The page's Markdown.</summary>
    public static string Markdown(Rule rule)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{rule.Code}.md")
            ?? throw new InvalidOperationException($"The rule {rule.Code} has no page in docs/rules.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Where the page can be read on the web.</summary>
    public static Uri Address(Rule rule) => new($"{Repository}/blob/main/docs/rules/{rule.Code}.md");

    /// <summary>The program's own page on the web.</summary>
    public static Uri Home => new(Repository);
}
