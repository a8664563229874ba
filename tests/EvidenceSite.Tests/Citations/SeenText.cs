using AngleSharp.Dom;

namespace EvidenceSite.Tests.Citations;

/// <summary>What a reader sees of a page's text while no card is open.</summary>
internal static class SeenText
{
    public static string Of(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var unseen in copy.QuerySelectorAll("[hidden], .cite > button"))
        {
            unseen.Remove();
        }

        return copy.TextContent;
    }
}
