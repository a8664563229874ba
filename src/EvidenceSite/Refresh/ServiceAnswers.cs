using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Retractions;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Refresh.Crossref;
using EvidenceSite.Refresh.Pubmed;
using EvidenceSite.Refresh.Services;

namespace EvidenceSite.Refresh;

/// <summary>Everything that Crossref and PubMed say of some references.</summary>
internal sealed class ServiceAnswers
{
    private readonly Dictionary<string, (ServiceRecord? Record, string? Trouble)> _crossref = new(StringComparer.Ordinal);
    private ILookup<string, ServiceNotice> _updates = Array.Empty<ServiceNotice>().ToLookup(_ => "", StringComparer.Ordinal);
    private ImmutableArray<ServiceRecord> _pubmed = [];

    /// <summary>What went wrong that is not about one reference alone: sentences without their full stop.</summary>
    public ImmutableArray<string> Troubles { get; private set; } = [];

    /// <summary>Whether PubMed answered all that it was asked.</summary>
    public bool IsPubmedComplete { get; private set; }

    /// <summary>Asks both services, side by side.</summary>
    public static async Task<ServiceAnswers> AskAsync(IReadOnlyCollection<Reference> references, RefreshSettings settings, string asker, CancellationToken cancellation)
    {
        var answers = new ServiceAnswers();
        using var crossref = new CrossrefService(settings, asker);
        using var pubmed = new PubmedService(settings, asker);
        var fromPubmed = pubmed.AskAsync(
            references.Select(reference => reference.Csl.Pmid).OfType<string>(), references.Where(reference => reference.Csl.Pmid is null).Select(reference => DoiOf(reference)?.Written).OfType<string>(), cancellation);
        var dois = references.Select(DoiOf).OfType<WrittenDoi>().DistinctBy(doi => doi.Normal).ToList();
        var works = dois.Select(async doi => (Doi: doi.Normal, Answer: await crossref.WorkAsync(doi.Written, cancellation))).ToList();
        var notAsked = new List<string>();
        foreach (var (doi, answer) in await Task.WhenAll(works))
        {
            answers._crossref[doi] = (answer.Record, answer.Trouble);
            notAsked.AddRange(answer.Down is { } why ? [why] : []);
        }

        var down = notAsked.GroupBy(why => why, StringComparer.Ordinal).Select(group => $"Crossref was not asked about {group.Count().ToString(CultureInfo.InvariantCulture)} work{(group.Count() == 1 ? "" : "s")}: {group.Key}");

        (answers._updates, var troubles) = await crossref.UpdatesAsync(dois.Select(doi => doi.Written), cancellation);
        (answers._pubmed, var others) = await fromPubmed;
        answers.Troubles = [.. down.Concat(troubles).Concat(others).Distinct(StringComparer.Ordinal)];
        answers.IsPubmedComplete = others.IsEmpty;
        return answers;
    }

    /// <summary>Whether there is a number by which somebody can be asked.</summary>
    public static bool CanBeAsked(Reference reference) => DoiOf(reference) is not null || NormalPmid.Of(reference.Csl.Pmid) is not null;

    /// <summary>What Crossref says of a reference, with the notices that name it; or why it says nothing.</summary>
    public (ServiceRecord? Record, string? Trouble) Crossref(Reference reference)
    {
        if (NormalDoi.Of(reference.Csl.Doi) is not { } doi)
        {
            return (null, null);
        }

        var (record, trouble) = _crossref[doi];
        var updates = _updates[doi].Where(notice => notice.Where != doi).ToList();
        return updates.Count == 0 ? (record, trouble) : ((record ?? new ServiceRecord()) with { Notices = [.. record?.Notices ?? [], .. updates] }, trouble);
    }

    /// <summary>What PubMed says of a reference: by its PubMed number, or by its DOI where the file has no number.</summary>
    public ServiceRecord? Pubmed(Reference reference) => NormalPmid.Of(reference.Csl.Pmid) is { } pmid
        ? _pubmed.FirstOrDefault(record => record.Pmid == pmid)
        : NormalDoi.Of(reference.Csl.Doi) is { } doi ? _pubmed.FirstOrDefault(record => record.Doi == doi) : null;

    /// <summary>A DOI as the file writes it, if that is a DOI and not an address.</summary>
    private static WrittenDoi? DoiOf(Reference reference) => NormalDoi.Of(reference.Csl.Doi) is not { } normal
        ? null
        : new WrittenDoi(string.Equals(reference.Csl.Doi, normal, StringComparison.OrdinalIgnoreCase) ? reference.Csl.Doi! : normal, normal);

    private sealed record WrittenDoi(string Written, string Normal);
}
