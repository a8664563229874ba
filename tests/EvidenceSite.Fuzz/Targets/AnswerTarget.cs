using EvidenceSite.Fuzz.Mutation;
using EvidenceSite.Refresh.Services;

namespace EvidenceSite.Fuzz.Targets;

/// <summary>A reader of the answers of a service.</summary>
/// <param name="path">What the answer is called.</param>
/// <param name="texts">Answers that it can read.</param>
/// <param name="read">Reads one; throws what the reader documents for one of another form.</param>
internal sealed class AnswerTarget(string path, string[] texts, Action<byte[]> read) : ITarget
{
    private readonly Mutator _mutator = new([.. Pieces.Records, .. Pieces.Attacks], texts);

    /// <inheritdoc/>
    public FuzzInput Case(Random random) => new(path, _mutator.Bytes(texts[random.Next(texts.Length)], random));

    /// <inheritdoc/>
    public Verdict Try(FuzzInput input)
    {
        try
        {
            read(input.Content);
            return new(IsAccepted: true, []);
        }
        catch (AnswerFormException e)
        {
            return new(IsAccepted: false, e.Message.Length > 0 ? [] : ["It was refused without a word."]);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
