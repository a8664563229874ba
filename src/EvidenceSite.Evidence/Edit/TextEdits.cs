namespace EvidenceSite.Evidence.Edit;

/// <summary>Replacements in a text, collected and then made at once.</summary>
internal sealed class TextEdits
{
    private readonly List<(int Offset, int Removed, string Text, int Order)> _edits = [];

    /// <summary>Replaces a stretch. What is put in at one offset stays in the order of adding.</summary>
    public void Add(int offset, int removed, string text) => _edits.Add((offset, removed, text, _edits.Count));

    /// <summary>The text with all replacements.</summary>
    public string In(string text)
    {
        foreach (var (offset, removed, added, _) in _edits.OrderByDescending(edit => edit.Offset).ThenByDescending(edit => edit.Order))
        {
            text = string.Concat(text.AsSpan(0, offset), added, text.AsSpan(offset + removed));
        }

        return text;
    }
}
