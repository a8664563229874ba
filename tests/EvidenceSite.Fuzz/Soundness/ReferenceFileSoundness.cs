using EvidenceSite.Exchange;

namespace EvidenceSite.Fuzz.Soundness;

/// <summary>What must hold of the files for reference managers: each can be read again, and those of a page hold as many works in every form, so that no text becomes a work of its own.</summary>
internal static class ReferenceFileSoundness
{
    /// <summary>What does not hold.</summary>
    /// <param name="files">Every file of the output.</param>
    public static IEnumerable<string> Faults(IReadOnlyList<(string Path, byte[] Content)> files)
    {
        var contents = files.ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
        foreach (var path in contents.Keys.Where(path => path.EndsWith(".ris", StringComparison.Ordinal)))
        {
            var counts = ((string[])[path, Path.ChangeExtension(path, ".bib"), Path.ChangeExtension(path, ".json")]).Where(contents.ContainsKey)
                .Select(name => (Name: name, Reading: BibliographyFile.Read(contents[name], name))).ToList();
            foreach (var problem in counts.SelectMany(file => file.Reading.Problems).Where(problem => problem.Severity == ImportSeverity.Error))
            {
                yield return $"It cannot be read again: {problem}";
            }

            if (counts.Select(file => file.Reading.Records.Length).Distinct().Count() > 1)
            {
                yield return "Not as many works in every form: " + string.Join(", ", counts.Select(file => $"{file.Name} {file.Reading.Records.Length}"));
            }
        }
    }
}
