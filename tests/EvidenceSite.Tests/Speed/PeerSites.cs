using EvidenceSite.Benchmarks.Peers;
using EvidenceSite.Benchmarks.Synthetic;

namespace EvidenceSite.Tests.Speed;

/// <summary>The sites that the installed peers make of the same small evidence; each is built when it is first asked for.</summary>
public sealed class PeerSites : IDisposable
{
    private readonly SyntheticSite _site = new(PageChoice.Conditions);
    private readonly Dictionary<string, Lazy<(string? Missing, DirectoryInfo Output)>> _built;

    public PeerSites() => _built = ((IPeer[])[new HugoPeer(), new EleventyPeer()]).ToDictionary(
        peer => peer.Name,
        peer => new Lazy<(string?, DirectoryInfo)>(() => Build(peer)),
        StringComparer.Ordinal);

    internal DirectoryInfo Input => _site.Input;

    /// <summary>The folder of the built site. The test is skipped if the peer is not there.</summary>
    public string Of(string peer)
    {
        var (missing, output) = _built[peer].Value;
        Assert.SkipWhen(missing is not null, $"{peer}: {missing}");
        return output.FullName;
    }

    public void Dispose() => _site.Dispose();

    private (string? Missing, DirectoryInfo Output) Build(IPeer peer)
    {
        var (folder, output) = (_site.Beside(peer.Name), _site.Beside(peer.Name + "-site"));
        var missing = peer.Missing();
        if (missing is null)
        {
            peer.Prepare(_site.Input, folder);
            peer.Build(folder, output);
        }

        return (missing, output);
    }
}
