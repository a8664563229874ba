using EvidenceSite.Exchange;
using EvidenceSite.Fuzz.Mutation;

namespace EvidenceSite.Fuzz.Targets;

/// <summary>The reader of bibliographic files.</summary>
/// <param name="path">What the file is called.</param>
/// <param name="texts">Files that it can read.</param>
internal sealed class BibliographyTarget(string path, string[] texts) : ITarget
{
    private readonly Mutator _mutator = new([.. Pieces.Records, .. Pieces.Attacks], texts);

    /// <inheritdoc/>
    public FuzzInput Case(Random random) => new(path, _mutator.Bytes(texts[random.Next(texts.Length)], random));

    /// <inheritdoc/>
    public Verdict Try(FuzzInput input)
    {
        var reading = BibliographyFile.Read(input.Content, input.Path);
        var faults = reading.Problems.Where(problem => problem.Line < 1 || problem.Column < 0 || problem.Problem.Length == 0 || problem.Remedy.Length == 0).Select(problem => $"A problem without a place or words: {problem}").ToList();
        if (reading.Records.IsEmpty && reading.Problems.All(problem => problem.Severity != ImportSeverity.Error))
        {
            faults.Add("Nothing was read, and nothing said.");
        }

        return new(!reading.Records.IsEmpty, faults);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
