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
        var folded = new Dictionary<string, string?>(StringComparer.Ordinal);
        var lengths = ImmutableArray.CreateBuilder<int>(documents.Count * Fields);
        for (var number = 0; number < documents.Count; number++)
        {
            var document = documents[number];
            string[] fields = [document.Title, document.Names, document.Text];
            for (var field = 0; field < Fields; field++)
            {
                var pieces = SearchTerms.Pieces(fields[field]);
                lengths.Add(pieces.Distinct(StringComparer.Ordinal).Count());
                foreach (var piece in pieces)
                {
                    if (!folded.TryGetValue(piece, out var term))
                    {
                        folded.Add(piece, term = SearchTerms.TermOf(piece));
                    }

                    if (term is null)
                    {
                        continue;
                    }

                    if (!terms.TryGetValue(term, out var places))
                    {
                        terms.Add(term, places = new TermPlaces());
                    }

                    places.Add(field, number);
                }
            }
        }

        return new SearchIndex([.. terms.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))], lengths.MoveToImmutable());
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
}
