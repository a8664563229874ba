namespace EvidenceSite.Evidence.Retractions;

/// <summary>Which column holds what, by the names in the first row of the Retraction Watch database.</summary>
internal sealed class RetractionColumns
{
    /// <summary>The columns without which nothing can be found.</summary>
    public static readonly string[] Needed = [WorkDoi, WorkPmid, Nature, Date, NoticeDoi];

    private const string WorkDoi = "OriginalPaperDOI";
    private const string WorkPmid = "OriginalPaperPubMedID";
    private const string Nature = "RetractionNature";
    private const string Date = "RetractionDate";
    private const string NoticeDoi = "RetractionDOI";
    private const string NoticePmid = "RetractionPubMedID";
    private const string Reasons = "Reason";

    private readonly List<string> _names;

    /// <summary>Takes the names from the first row.</summary>
    public RetractionColumns(CsvRecord header) => _names = [.. header.Fields.Select(name => name.Trim())];

    /// <summary>How many fields each row has.</summary>
    public int Count => _names.Count;

    /// <summary>The needed columns that are not there.</summary>
    public IEnumerable<string> Missing => Needed.Where(name => IndexOf(name) < 0);

    /// <summary>The fields of a row.</summary>
    public RetractionRow Row(CsvRecord record) => new(
        record.Line, Text(record, WorkDoi), Text(record, WorkPmid), Text(record, Nature), Text(record, Date), Text(record, NoticeDoi), Text(record, NoticePmid), Text(record, Reasons));

    private string Text(CsvRecord record, string name) => IndexOf(name) is >= 0 and var index ? record.Fields[index].Trim() : "";

    private int IndexOf(string name) => _names.FindIndex(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>What counts of a row, as it is written.</summary>
/// <param name="Line">The line in which it starts.</param>
/// <param name="WorkDoi">The DOI of the work.</param>
/// <param name="WorkPmid">The PubMed number of the work.</param>
/// <param name="Nature">What the notice says.</param>
/// <param name="Date">When it was published.</param>
/// <param name="NoticeDoi">The DOI of the notice.</param>
/// <param name="NoticePmid">The PubMed number of the notice.</param>
/// <param name="Reasons">Why.</param>
internal sealed record RetractionRow(int Line, string WorkDoi, string WorkPmid, string Nature, string Date, string NoticeDoi, string NoticePmid, string Reasons);
