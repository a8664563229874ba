using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Data.LinkedData;

/// <summary>A page or document that makes claims.</summary>
internal static class SourceData
{
    /// <summary>Writes it.</summary>
    public static void Write(Node node, Source source)
    {
        node.Address("url", source.Url);
        node.Text("name", source.Title);
        node.Day("datePublished", source.Published);
        node.Child("publisher", "Organization", publisher => publisher.Text("name", source.Publisher));
    }
}
