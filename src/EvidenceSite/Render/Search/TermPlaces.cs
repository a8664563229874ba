namespace EvidenceSite.Render.Search;

/// <summary>Where a term stands: for each field the documents, in their order, and how often.</summary>
internal sealed class TermPlaces
{
    private readonly FieldPlaces?[] _fields = new FieldPlaces?[SearchIndex.Fields];

    /// <summary>
    /// The documents whose field has the term, each by the step from the number of the one before (from -1 for the first), and how often it has it.
    /// </summary>
    public IEnumerable<(int Step, int Times)> In(int field) => _fields[field]?.Steps() ?? [];

    /// <summary>Whether a field of any document has the term.</summary>
    public bool IsIn(int field) => _fields[field] is not null;

    /// <summary>Counts one place. Documents come in their order.</summary>
    public void Add(int field, int document) => (_fields[field] ??= new FieldPlaces()).Add(document);
}
