using System.Collections.Immutable;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Refresh.Services;

namespace EvidenceSite.Refresh.Crossref;

/// <summary>
/// Asks Crossref's REST API. It asks twice: for each work, whose record names notices under <c>updated-by</c>; and for the notices whose records
/// name the works under <c>update-to</c>, several works at a time. Either can be missing while the other is there.
/// </summary>
internal sealed class CrossrefService : IDisposable
{
    private const int LargestAnswer = 16 * 1024 * 1024;
    private const int WorksAtATime = 20;

    private readonly RefreshSettings _settings;
    private readonly WebAsker _asker;

    /// <summary>Asks nothing yet. Those who give a mail address may ask three things at a time, others one.</summary>
    public CrossrefService(RefreshSettings settings, string asker)
    {
        _settings = settings;
        var isNamed = settings.Mail is not null;
        _asker = new WebAsker(settings.Crossref, asker, isNamed ? 3 : 1, TimeSpan.FromMilliseconds(isNamed ? 100 : 200), LargestAnswer);
    }

    /// <summary>What Crossref says of a work.</summary>
    /// <returns>Its record, or why there is none: a sentence about this work, or why nobody could be asked about any work.</returns>
    public async Task<(ServiceRecord? Record, string? Trouble, string? Down)> WorkAsync(string doi, CancellationToken cancellation)
    {
        var answer = await _asker.GetAsync(new Uri(_settings.Crossref, $"works/{InPath(doi)}{Mail('?')}"), cancellation);
        if (answer is Answer.Found found)
        {
            var (record, trouble) = Reading(() => CrossrefAnswer.Work(found.Body));
            return (record, trouble, null);
        }

        return answer is Answer.Trouble { Why: var why, IsDown: var isDown }
            ? (null, isDown ? null : $"Crossref was not asked about {doi}: {why}", isDown ? why : null)
            : (null, $"Crossref does not know the DOI {doi} (it may be wrong, or of another registry)", null);
    }

    /// <summary>The notices that name works under <c>update-to</c>, by the DOI of the work in small letters.</summary>
    public async Task<(ILookup<string, ServiceNotice> Notices, ImmutableArray<string> Troubles)> UpdatesAsync(IEnumerable<string> dois, CancellationToken cancellation)
    {
        var found = new List<(string Work, ServiceNotice Notice)>();
        var troubles = ImmutableArray.CreateBuilder<string>();

        // A comma in a DOI would end it in the list of a filter.
        foreach (var some in dois.Where(doi => !doi.Contains(',', StringComparison.Ordinal)).Chunk(WorksAtATime))
        {
            var filter = string.Join(',', some.Select(doi => "updates:" + Uri.EscapeDataString(doi)));
            var answer = await _asker.GetAsync(new Uri(_settings.Crossref, $"works?filter={filter}&select=DOI,update-to&rows=1000{Mail('&')}"), cancellation);
            var (updates, trouble) = answer switch
            {
                Answer.Found body => Reading(() => CrossrefAnswer.Updates(body.Body)),
                Answer.Missing => ([], "Crossref does not know how to search for notices"),
                _ => ([], $"Crossref was not asked for notices: {((Answer.Trouble)answer).Why}"),
            };
            found.AddRange(updates.IsDefault ? [] : updates);
            if (trouble is not null)
            {
                troubles.Add(trouble);
            }
        }

        return (found.ToLookup(pair => pair.Work, pair => pair.Notice, StringComparer.Ordinal), troubles.ToImmutable());
    }

    /// <inheritdoc/>
    public void Dispose() => _asker.Dispose();

    private static (T? Read, string? Trouble) Reading<T>(Func<T> read)
    {
        try
        {
            return (read(), null);
        }
        catch (AnswerFormException e)
        {
            return (default, $"Crossref's answer cannot be read: {e.Message}");
        }
    }

    /// <summary>A DOI in a path. Slashes stay as they are, unless the rest would then be taken for a step to another folder.</summary>
    private static string InPath(string doi) =>
        doi.Split('/').Any(part => part is "" or "." or "..") ? Uri.EscapeDataString(doi) : string.Join('/', doi.Split('/').Select(Uri.EscapeDataString));

    private string Mail(char lead) => _settings.Mail is { } mail ? $"{lead}mailto={Uri.EscapeDataString(mail)}" : "";
}
