namespace EvidenceSite.New;

/// <summary>Asks a person at a terminal. In a script nothing is asked, so that nothing ever waits.</summary>
/// <param name="answers">What is typed; null if nobody is there.</param>
/// <param name="shown">Where the questions are shown.</param>
public sealed class Questions(TextReader? answers, TextWriter shown)
{
    /// <summary>Questions on the console, if standard input and standard error are a terminal and nobody says CI.</summary>
    public static Questions OfConsole() =>
        new(Console.IsInputRedirected || Console.IsErrorRedirected || Report.Terminal.IsSet("CI") ? null : Console.In, Console.Error);

    /// <summary>The answer; null if nobody is there or nothing was typed.</summary>
    /// <param name="what">What is asked for.</param>
    /// <param name="otherwise">What an empty answer stands for; null for a blank.</param>
    public string? Ask(string what, string? otherwise = null)
    {
        if (answers is null)
        {
            return otherwise;
        }

        shown.Write($"{char.ToUpperInvariant(what[0])}{what[1..]} ({(otherwise is null ? "Enter leaves a blank" : $"Enter for {otherwise}")}): ");
        return answers.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : otherwise;
    }
}
