using System.Collections.Frozen;
using System.Text;
using EvidenceSite.Citations;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Exchange.Bibtex;
using EvidenceSite.Exchange.CslJson;
using EvidenceSite.Exchange.Ris;
using EvidenceSite.Plan.Citations;

namespace EvidenceSite.Data.References;

/// <summary>Works for reference managers.</summary>
public static class ReferenceFile
{
    /// <summary>A file with works, as UTF-8 without byte order mark.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="format">Its format.</param>
    /// <param name="references">The works in their order.</param>
    public static DataFile Of(string path, ReferenceFormat format, IReadOnlyCollection<Reference> references)
    {
        ArgumentNullException.ThrowIfNull(references);
        var custom = references.ToFrozenDictionary(reference => reference.Id, reference => reference.Csl.Custom, StringComparer.Ordinal);
        return new DataFile(path, stream => stream.Write(Encoding.UTF8.GetBytes(Text(format, references.Select(ExportedWork.Of), item => custom[item.Id]))));
    }

    /// <summary>One item in a format.</summary>
    public static string Text(ReferenceFormat format, CitationItem item) => Text(format, [item], custom: null);

    private static string Text(
        ReferenceFormat format, IEnumerable<CitationItem> items, Func<CitationItem, IReadOnlyCollection<KeyValuePair<string, string>>>? custom) =>
        format == ReferenceFormat.Bibtex ? BibtexWriter.Write(items)
        : format == ReferenceFormat.Ris ? RisWriter.Write(items)
        : CslJsonWriter.Write(items, custom);
}
