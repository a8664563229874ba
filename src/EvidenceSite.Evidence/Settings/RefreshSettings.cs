using System.Net;

namespace EvidenceSite.Evidence.Settings;

/// <summary>Whom the verb <c>refresh</c> asks about references. A build asks nobody.</summary>
/// <param name="Crossref">The address of Crossref's REST API, with a slash at its end.</param>
/// <param name="Pubmed">The address of PubMed's E-utilities, with a slash at its end.</param>
/// <param name="Mail">A mail address of the site, which both services ask for so that they can write before they block; null if none is given.</param>
public sealed record RefreshSettings(Uri Crossref, Uri Pubmed, string? Mail)
{
    /// <summary>The public services, and no mail address.</summary>
    public static RefreshSettings Default { get; } =
        new(new Uri("https://api.crossref.org/"), new Uri("https://eutils.ncbi.nlm.nih.gov/entrez/eutils/"), Mail: null);

    /// <summary>Whether an address may be asked: by https, or on this machine alone (RFC 6761, RFC 1122: localhost, 127.0.0.0/8, ::1).</summary>
    public static bool MayBeAsked(Uri address) =>
        address.UserInfo.Length == 0 && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && IsLoopback(address)));

    /// <summary>Whether an address is on this machine, by its words alone: no name is looked up.</summary>
    public static bool IsLoopback(Uri address) =>
        address.IdnHost == "localhost" || (IPAddress.TryParse(address.IdnHost, out var number) && IPAddress.IsLoopback(number));
}
