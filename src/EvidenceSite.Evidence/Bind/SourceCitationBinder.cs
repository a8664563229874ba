using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Evidence.Shapes;

namespace EvidenceSite.Evidence.Bind;

/// <summary>Reads what a source cites.</summary>
internal static class SourceCitationBinder
{
    /// <summary>One entry for each work.</summary>
    public static ImmutableArray<SourceCitation> Bind(MappingReader source, InputLimits limits)
    {
        var citations = ImmutableArray.CreateBuilder<SourceCitation>();
        foreach (var reader in source.Mappings("cites", "a work that the source cites"))
        {
            var written = reader.NeededLocated("as-written", "the words that identify the citation");
            var reference = reader.Scalar("reference", "the ID of the reference that it is, if it was found", new IdShape(DocumentKind.Reference, []));
            var faults = reader.TextList("problems", "what is wrong with the citation");
            reader.RefuseUnknownKeys();
            if (written is null)
            {
                continue;
            }

            limits.CheckQuoted("as-written", written.Value, source.Problems);
            citations.Add(new SourceCitation(
                written.Value.Value, reference is null ? null : new Located<string>(reference.Value!, reference.Place), faults));
        }

        return citations.ToImmutable();
    }
}
