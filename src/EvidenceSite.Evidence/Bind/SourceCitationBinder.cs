using System.Collections.Immutable;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Settings;

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
            var reference = reader.Scalar("reference", "the ID of a reference");
            var faults = reader.TextList("problems");
            reader.RefuseUnknownKeys();
            if (written is null)
            {
                continue;
            }

            var words = written.Value.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
            if (words > limits.QuotedWords)
            {
                source.Problems.Add(Catalogue.TextTooLong(written.Value.Place, "as-written", words, limits.QuotedWords));
            }

            citations.Add(new SourceCitation(
                written.Value.Value, reference is null ? null : new Located<string>(reference.Value!, reference.Place), faults));
        }

        return citations.ToImmutable();
    }
}
