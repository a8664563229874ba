using System.Collections.Immutable;

namespace EvidenceSite.Render.Search;

/// <summary>Which documents hold which terms: an inverted index with what ranking needs (BM25, as the library in the browser counts).</summary>
/// <param name="Terms">The terms in ordinal order, each with its places.</param>
/// <param name="Lengths">How many different pieces each field of each document has, the fields of a document one after the other.</param>
internal sealed record SearchIndex(ImmutableArray<(string Term, TermPlaces Places)> Terms, ImmutableArray<int> Lengths)
{
    /// <summary>How many fields of a document are searched: title, names and text.</summary>
    public const int Fields = 3;

    /// <summary>Indexes documents; by their numbers.</summary>
    public static SearchIndex Of(SearchDocuments documents)
    {
        var terms = new Dictionary<string, TermPlaces>(StringComparer.Ordinal);
        var known = new Dictionary<string, Piece>(StringComparer.Ordinal);
        var knownSpans = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var lengths = ImmutableArray.CreateBuilder<int>(documents.Count * Fields);
        for (var number = 0; number < documents.Count; number++)
        {
            var document = documents[number];
            string[] fields = [document.Title, document.Names, document.Text];
            for (var field = 0; field < Fields; field++)
            {
                var different = 0;
                foreach (var written in SearchTerms.Pieces(fields[field]))
                {
                    if (!knownSpans.TryGetValue(written, out var piece))
                    {
                        knownSpans[written] = piece = new Piece { Places = PlacesOf(SearchTerms.TermOf(written.ToString()), terms) };
                    }

                    // The fields have numbers of their own here: a piece that was last met in this one is no further one of it.
                    if (piece.LastField != lengths.Count)
                    {
                        piece.LastField = lengths.Count;
                        different++;
                    }

                    piece.Places?.Add(field, number);
                }

                lengths.Add(different);
            }
        }

        return new SearchIndex([.. terms.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))], lengths.MoveToImmutable());
    }

    private static TermPlaces? PlacesOf(string? term, Dictionary<string, TermPlaces> terms)
    {
        if (term is null)
        {
            return null;
        }

        if (!terms.TryGetValue(term, out var places))
        {
            terms.Add(term, places = new TermPlaces());
        }

        return places;
    }

    /// <summary>The mean length of a field.</summary>
    public double AverageLength(int field)
    {
        long sum = 0;
        for (var i = field; i < Lengths.Length; i += Fields)
        {
            sum += Lengths[i];
        }

        return (double)sum / (Lengths.Length / Fields);
    }

    /// <summary>A piece of text as it is written, and where its term is found.</summary>
    private sealed class Piece
    {
        /// <summary>Null for one that nobody looks for.</summary>
        public required TermPlaces? Places { get; init; }

        /// <summary>The field that held it last, counted over all documents.</summary>
        public int LastField { get; set; } = -1;
    }
}
