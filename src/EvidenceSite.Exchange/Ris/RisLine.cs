using System.Text;

namespace EvidenceSite.Exchange.Ris;

/// <summary>A tag with its value, over all its lines.</summary>
internal sealed class RisLine(string tag, string value, int line)
{
    private StringBuilder? _more;

    public string Tag => tag;

    public int Line => line;

    public string Value => _more?.ToString() ?? value;

    public void Continue(string text) => (_more ??= new StringBuilder(value)).Append('\n').Append(text);
}
