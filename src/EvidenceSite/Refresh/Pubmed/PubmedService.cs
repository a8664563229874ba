using System.Collections.Immutable;
using EvidenceSite.Evidence.Retractions;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Refresh.Services;

namespace EvidenceSite.Refresh.Pubmed;

/// <summary>
/// Asks PubMed's E-utilities: for works by their numbers, many at a time; and for the numbers of works of which only the DOI is known. NCBI
/// allows three requests a second without a key.
/// </summary>
internal sealed class PubmedService : IDisposable
{
    private const int LargestAnswer = 64 * 1024 * 1024;
    private const int WorksAtATime = 100;
    private const int DoisAtATime = 20;

    private readonly RefreshSettings _settings;
    private readonly WebAsker _asker;

    /// <summary>Asks nothing yet.</summary>
    public PubmedService(RefreshSettings settings, string asker)
    {
        _settings = settings;
        _asker = new WebAsker(settings.Pubmed, asker, atATime: 1, TimeSpan.FromMilliseconds(350), LargestAnswer);
    }

    /// <summary>What PubMed says of works, and where it could not be asked.</summary>
    /// <param name="numbers">PubMed numbers.</param>
    /// <param name="dois">DOIs of works whose PubMed number is not known.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<(ImmutableArray<ServiceRecord> Works, ImmutableArray<string> Troubles)> AskAsync(IEnumerable<string> numbers, IEnumerable<string> dois, CancellationToken cancellation)
    {
        var troubles = ImmutableArray.CreateBuilder<string>();
        var works = ImmutableArray.CreateBuilder<ServiceRecord>();
        var wanted = numbers.ToList();
        foreach (var some in dois.Where(doi => !doi.Contains('"', StringComparison.Ordinal)).Chunk(DoisAtATime))
        {
            var term = string.Join(" OR ", some.Select(doi => $"\"{doi}\"[doi]"));
            wanted.AddRange(await GetAsync($"esearch.fcgi?db=pubmed&retmax=100&term={Uri.EscapeDataString(term)}", "for numbers by DOI", PubmedAnswer.Numbers, troubles, cancellation));
        }

        foreach (var some in wanted.Select(NormalPmid.Of).OfType<string>().Distinct(StringComparer.Ordinal).Chunk(WorksAtATime))
        {
            works.AddRange(await GetAsync($"efetch.fcgi?db=pubmed&retmode=xml&id={string.Join(',', some)}", "for records", PubmedAnswer.Works, troubles, cancellation));
        }

        return (works.ToImmutable(), [.. troubles.Distinct(StringComparer.Ordinal)]);
    }

    /// <inheritdoc/>
    public void Dispose() => _asker.Dispose();

    private async Task<ImmutableArray<T>> GetAsync<T>(string query, string what, Func<byte[], ImmutableArray<T>> read, ImmutableArray<string>.Builder troubles, CancellationToken cancellation)
    {
        // NCBI asks for the name of the program, and for a mail address.
        var mail = _settings.Mail is { } address ? $"&email={Uri.EscapeDataString(address)}" : "";
        var answer = await _asker.GetAsync(new Uri(_settings.Pubmed, $"{query}&tool=evidence-site{mail}"), cancellation);
        try
        {
            if (answer is Answer.Found found)
            {
                return read(found.Body);
            }

            troubles.Add($"PubMed was not asked {what}: {(answer is Answer.Trouble trouble ? trouble.Why : "there is nothing at this address")}");
        }
        catch (AnswerFormException e)
        {
            troubles.Add($"PubMed's answer cannot be read: {e.Message}");
        }

        return [];
    }
}
