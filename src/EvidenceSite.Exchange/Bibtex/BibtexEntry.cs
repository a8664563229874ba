namespace EvidenceSite.Exchange.Bibtex;

/// <summary>An entry as it stands in the file, with macros resolved.</summary>
/// <param name="Type">Its type in lower case, such as "article".</param>
/// <param name="Key">Its key.</param>
/// <param name="Line">Where it begins.</param>
internal sealed record BibtexEntry(string Type, string Key, int Line)
{
    /// <summary>Names in lower case, and values in LaTeX, in the order of the file.</summary>
    public List<BibtexField> Fields { get; } = [];

    /// <summary>The first value of a field; null if there is none.</summary>
    public string? Get(string name) => Fields.Find(field => field.Name == name)?.Value;
}

/// <summary>A field of an entry.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Value">Its value in LaTeX.</param>
/// <param name="Line">Where it stands.</param>
internal sealed record BibtexField(string Name, string Value, int Line);
