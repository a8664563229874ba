using EvidenceSite.Evidence.Read;
using Markdig.Syntax;

namespace EvidenceSite.Evidence.Markdown;

/// <summary>
/// The syntax tree of a text. It takes six times the room of the text and is needed only while the text is shown, so memory may be taken back from it;
/// it is then made again. Thread-safe.
/// </summary>
public sealed class MarkdownTree
{
    private readonly ITextInFile _text;
    private readonly WeakReference<MarkdownDocument> _recent;

    /// <summary>Takes a tree.</summary>
    /// <param name="document">The tree.</param>
    /// <param name="text">What it was made of.</param>
    internal MarkdownTree(MarkdownDocument document, ITextInFile text) => (IsEmpty, _text, _recent) = (document.Count == 0, text, new(document));

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty { get; }

    /// <summary>The tree. Its nodes know what holds them, so it is the same object for as long as any of them is in use.</summary>
    public MarkdownDocument Document
    {
        get
        {
            lock (_recent)
            {
                if (!_recent.TryGetTarget(out var document))
                {
                    // One that was refused is empty, and would be so again.
                    document = IsEmpty ? [] : MarkdownReader.TreeOf(_text);
                    _recent.SetTarget(document);
                }

                return document;
            }
        }
    }
}
