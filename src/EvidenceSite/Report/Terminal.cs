namespace EvidenceSite.Report;

/// <summary>What a terminal can show.</summary>
/// <param name="Width">Columns.</param>
/// <param name="HasColour">Whether text may be coloured.</param>
/// <param name="CanMove">Whether a line can be written over.</param>
public sealed record Terminal(int Width, bool HasColour, bool CanMove)
{
    private const int UsualWidth = 80;

    /// <summary>
    /// The terminal of standard error; null if it is none. NO_COLOR, when set to anything (no-color.org), keeps the text without colour; CI
    /// means that nobody is watching; TERM=dumb, that the terminal understands no orders.
    /// </summary>
    public static Terminal? OfStandardError()
    {
        if (Console.IsErrorRedirected || IsSet("CI"))
        {
            return null;
        }

        var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(WidthOfConsole(), HasColour: !isDumb && !IsSet("NO_COLOR"), CanMove: !isDumb);
    }

    /// <summary>Whether a variable of the environment is there and says something else than no.</summary>
    public static bool IsSet(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value && (variable == "NO_COLOR" || value is not ("0" or "false"));

    private static int WidthOfConsole()
    {
        try
        {
            return Console.WindowWidth is > 20 and var width ? width : UsualWidth;
        }
        catch (IOException)
        {
            // Standard output is no terminal: its width cannot be asked for.
            return UsualWidth;
        }
    }
}
