namespace EvidenceSite.Render.Search;

/// <summary>Where a term stands: for each field the documents, in their order, and how often.</summary>
internal sealed class TermPlaces
{
    private readonly List<(int Document, int Times)>[] _fields = [[], [], []];

    /// <summary>The documents whose field has the term.</summary>
    public IReadOnlyList<(int Document, int Times)> In(int field) => _fields[field];

    /// <summary>Counts one place. Documents come in their order.</summary>
    public void Add(int field, int document)
    {
        var places = _fields[field];
        if (places.Count > 0 && places[^1].Document == document)
        {
            places[^1] = (document, places[^1].Times + 1);
        }
        else
        {
            places.Add((document, 1));
        }
    }
}
