using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Report;

namespace EvidenceSite.Explain;

/// <summary>Explains a rule by its page, or lists all rules.</summary>
public static class Explanation
{
    /// <summary>Writes it.</summary>
    /// <param name="code">A code, in letters of any case and with or without <c>ES</c>; null for the list.</param>
    /// <param name="log">Receives the page or the list.</param>
    /// <param name="errors">Told if there is no such rule.</param>
    /// <returns>An exit code.</returns>
    public static int Write(string? code, TextWriter log, TextWriter errors)
    {
        if (code is null)
        {
            WriteAll(log);
            return ExitCodes.Success;
        }

        var meant = code.ToUpperInvariant();
        meant = meant.StartsWith("ES", StringComparison.Ordinal) ? meant : "ES" + meant;
        if (Catalogue.All.FirstOrDefault(rule => rule.Code == meant) is { } found)
        {
            log.Write(RulePages.Markdown(found));
            return ExitCodes.Success;
        }

        var nearest = Nearest.To(meant, Catalogue.All.Select(rule => rule.Code));
        errors.WriteLine($"There is no problem with the code \"{code}\".{(nearest is null ? "" : $" Did you mean {nearest}?")} \"explain\" without a code lists all.");
        return ExitCodes.WrongUsage;
    }

    private static void WriteAll(TextWriter log)
    {
        foreach (var rule in Catalogue.All)
        {
            log.WriteLine($"{rule.Code}  {(rule.Severity == Severity.Error ? "error  " : "warning")}  {rule.Title}");
        }
    }
}
