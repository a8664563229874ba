using System.Globalization;
using EvidenceSite.Citations;
using EvidenceSite.Exchange;

namespace EvidenceSite.Tests.Exchange;

/// <summary>Reads bibliographic files through the library's entry point, and writes what it finds in short.</summary>
internal static class Records
{
    /// <summary>The only record of a file without problems.</summary>
    public static ImportedRecord Only(string text)
    {
        var reading = BibliographyFile.Read(text, "file");
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Records);
    }

    public static string? Field(this ImportedRecord record, string variable) => record.Item.Fields.GetValueOrDefault(variable);

    /// <summary>"family|given|non-dropping|dropping|suffix", with empty parts at the end left out; a body as it stands.</summary>
    public static string Name(CitationName name) =>
        name.Literal.Length > 0 ? name.Literal : string.Join('|', name.Family, name.Given, name.NonDroppingParticle, name.DroppingParticle, name.Suffix).TrimEnd('|');

    public static string[] Names(this ImportedRecord record, string variable = "author") => [.. record.Item.Names[variable].Select(Name)];

    /// <summary>"2019-1-15", a range with "/", a season as month 13 to 16, "~" for uncertain.</summary>
    public static string? Date(this ImportedRecord record, string variable = "issued") =>
        record.Item.Dates.TryGetValue(variable, out var date)
            ? date.Start is { } start ? Parts(start) + (date.End is { } end ? "/" + Parts(end) : "") + (date.Circa ? "~" : "") : date.Literal
            : null;

    private static string Parts(CitationDateParts parts) =>
        string.Join('-', new[] { parts.Year, parts.Month, parts.Day }.TakeWhile(part => part != 0).Select(part => part.ToString(CultureInfo.InvariantCulture)));
}
