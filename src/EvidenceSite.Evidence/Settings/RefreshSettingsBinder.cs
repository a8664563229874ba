using System.Text.RegularExpressions;
using EvidenceSite.Evidence.Bind;
using EvidenceSite.Evidence.Diagnostics;

namespace EvidenceSite.Evidence.Settings;

/// <summary>Reads <c>refresh</c> of the settings.</summary>
internal static partial class RefreshSettingsBinder
{
    private const string Mail = "mail";

    /// <summary>What the settings say; the public services where they say nothing.</summary>
    public static RefreshSettings Bind(MappingReader settings)
    {
        var standard = RefreshSettings.Default;
        if (settings.Mapping("refresh", "whom refresh asks about references") is not { } reader)
        {
            return standard;
        }

        var bound = new RefreshSettings(
            Service(reader, "crossref", "the address of Crossref's REST API") ?? standard.Crossref,
            Service(reader, "pubmed", "the address of PubMed's E-utilities") ?? standard.Pubmed,
            MailAddress(reader));
        reader.RefuseUnknownKeys();
        return bound;
    }

    private static Uri? Service(MappingReader reader, string key, string what)
    {
        if (reader.Address(key, what) is not { } address)
        {
            return null;
        }

        if (!RefreshSettings.MayBeAsked(address) || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            reader.Problems.Add(Catalogue.ServiceNotAllowed(reader.Node(key)!.Place, key, address.AbsoluteUri));
            return null;
        }

        return address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
    }

    private static string? MailAddress(MappingReader reader)
    {
        const string form = "a mail address, such as editors@example.org";
        if (reader.Scalar(Mail, $"to whom the services may write: {form}") is not { Value: { } text } scalar)
        {
            return null;
        }

        if (MailForm().IsMatch(text))
        {
            return text;
        }

        reader.Problems.Add(Catalogue.WrongShape(scalar.Place, Mail, form, $"\"{text}\""));
        return null;
    }

    // As browsers check it (HTML, 4.10.5.1.5), and with a dot in the name of the host.
    [GeneratedRegex(@"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex MailForm();
}
