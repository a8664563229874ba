namespace EvidenceSite.Evidence.Diagnostics;

/// <summary>A place in an input file.</summary>
/// <param name="File">Path relative to the input folder, with forward slashes; for the input folder itself, its path as given.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column in UTF-16 code units, counted from 1.</param>
public readonly record struct Place(string File, int Line, int Column)
{
    /// <summary>The first character of a file.</summary>
    public static Place StartOf(string file) => new(file, 1, 1);

    /// <summary>The form <c>file:line:column</c>, which editors and terminals understand.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
