using System.Text;
using EvidenceSite.Exchange;
using EvidenceSite.New;

namespace EvidenceSite.Import;

/// <summary>Makes the file of a reference from a record: what it says, the blanks that <c>new reference</c> leaves, and where all of it came from.</summary>
/// <param name="blanks">The texts of the blanks.</param>
internal sealed class ReferenceText(BlankTexts blanks)
{
    // No text of the template holds it; it marks what takes the place of a blank with its quotation marks.
    private const string Filled = "\u0001";

    /// <summary>The file.</summary>
    /// <param name="record">The record.</param>
    /// <param name="origin">Where it stood, for people, such as <c>"library.bib" (BibTeX), line 3</c>.</param>
    public string Of(ImportedRecord record, string origin)
    {
        var result = new StringBuilder("---\n");
        CslText.Write(result, record);
        var known = StudyHints.Of(record);
        var template = Template.Of(NewKind.Reference)
            .Filled(blank => known.TryGetValue(blank.Name, out var value) ? Filled + YamlText.Scalar(value, isInFlow: false) + Filled : blanks.Of(blank))
            .Replace("\"" + Filled, "", StringComparison.Ordinal).Replace(Filled + "\"", "", StringComparison.Ordinal);
        var study = template[template.IndexOf("conditions:", StringComparison.Ordinal)..template.IndexOf("verified:", StringComparison.Ordinal)];
        if (!record.Registrations.IsEmpty)
        {
            var at = study.IndexOf('\n', study.IndexOf("  species:", StringComparison.Ordinal)) + 1;
            var registration = new StringBuilder();
            YamlText.Entry(registration, 2, "registration", string.Join(", ", record.Registrations));
            study = study.Insert(at, registration.ToString());
        }

        result.Append(study).Append("verified: []\nunverified:\n");
        YamlText.Item(result, 2, $"everything in this record came from {origin}; nobody has checked it against a public page");
        foreach (var remark in record.Remarks)
        {
            YamlText.Item(result, 2, remark);
        }

        return result.Append("---\n").ToString();
    }
}
