using System.Text;
using Spectre.Console;

namespace EvidenceSite.Report;

/// <summary>Where the terminal report goes.</summary>
/// <param name="writer">The terminal's writer.</param>
/// <param name="width">Its columns.</param>
internal sealed class TerminalOutput(TextWriter writer, int width) : IAnsiConsoleOutput
{
    /// <inheritdoc/>
    public TextWriter Writer => writer;

    /// <inheritdoc/>
    public bool IsTerminal => true;

    /// <inheritdoc/>
    public int Width => width;

    /// <summary>Nothing here depends on it.</summary>
    public int Height => 24;

    /// <summary>The writer has its encoding already.</summary>
    public void SetEncoding(Encoding encoding)
    {
    }
}
