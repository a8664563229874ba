using System.Collections.Immutable;
using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Processing;

/// <summary>Replaces names that repeat those of the entry before ("subsequent-author-substitute" of CSL 1.0.2).</summary>
internal sealed class AuthorSubstituter(string text, SubstituteRule rule)
{
    private ImmutableArray<CitationName> _names = [];
    private string _written = "";

    public OutNode Substitute(OutNode entry)
    {
        // Only names that begin the entry count.
        if (FirstNames(entry) is not { } group)
        {
            (_names, _written) = ([], "");
            return entry;
        }

        var names = ((NamesTag)group.Tag!).Names;
        var written = Flattener.PlainText(group);
        var (before, writtenBefore) = (_names, _written);
        (_names, _written) = (names, written);
        var replaced = Replace(group, names, written, before, writtenBefore);
        return replaced is null ? entry : entry.Replace(candidate => ReferenceEquals(candidate, group) ? replaced : null);
    }

    private static OutGroup? FirstNames(OutNode entry) => entry.Groups().FirstOrDefault(group => group.Tag is NamesTag);

    private OutNode? Replace(OutGroup group, ImmutableArray<CitationName> names, string written, ImmutableArray<CitationName> before, string writtenBefore)
    {
        var isSame = written.Length > 0 && written == writtenBefore;
        switch (rule)
        {
            case SubstituteRule.CompleteAll:
                return isSame ? All(group, names) : null;
            case SubstituteRule.CompleteEach:
                return isSame ? names.IsEmpty ? All(group, names) : First(group, names.Length) : null;
            default:
                if (names.IsEmpty)
                    return isSame ? All(group, names) : null;
                var same = 0;
                while (same < names.Length && same < before.Length && names[same] == before[same])
                    same++;
                if (same == 0)
                    return null;
                return First(group, rule == SubstituteRule.PartialFirst ? 1 : same);
        }
    }

    private OutGroup All(OutGroup group, ImmutableArray<CitationName> names)
    {
        if (names.IsEmpty)
            return group.WithChildren([new OutText(text)]);

        // The label stays.
        var labels = group.Groups().Where(inner => inner.Tag is NamesLabelTag).Take(1);
        return group.WithChildren([new OutText(text), .. labels]);
    }

    private OutNode First(OutGroup group, int count)
    {
        var seen = 0;
        return group.Replace(inner => inner.Tag is NameTag && seen++ < count ? new OutText(text) : null);
    }
}
