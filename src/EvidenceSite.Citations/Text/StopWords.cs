using System.Collections.Frozen;

namespace EvidenceSite.Citations.Text;

/// <summary>Words that stay in lower case inside an English title: articles, conjunctions, prepositions, name particles.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        """
        a about above across afore after against al along alongside amid amidst among amongst an and anenst apropos apud around as
        aside astride at athwart atop barring before behind below beneath beside besides between beyond but by c ca circa d de
        despite down due during et except for forenenst from given in inside into l lest like modulo near nor notwithstanding
        of off on onto or out over per plus pro qua sans since so than the through throughout thru thruout till to toward towards
        under underneath until up upon v van versus via vis-à-vis von vs with within without yet
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
