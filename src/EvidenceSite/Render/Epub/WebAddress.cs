namespace EvidenceSite.Render.Epub;

/// <summary>Addresses on the web as a book may hold them.</summary>
internal static class WebAddress
{
    /// <summary>
    /// The address in plain ASCII; null if readers of books may not take it: they are stricter than browsers, and one bad link spoils the
    /// whole book. The words of the link then stay without it.
    /// </summary>
    public static string? InBook(Uri uri)
    {
        if (uri.Scheme == Uri.UriSchemeMailto)
        {
            return IsPlain(uri.AbsoluteUri) ? uri.AbsoluteUri : null;
        }

        if (uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0 || !IsHostName(uri.IdnHost))
        {
            return null;
        }

        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        var rest = string.Concat(uri.GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.UriEscaped).Select(c => IsPlain(c) ? c.ToString() : Uri.EscapeDataString(c.ToString())));
        return $"{uri.Scheme}://{uri.IdnHost}{port}{rest}";
    }

    // RFC 1123, section 2.1; the last part of a name starts with a letter.
    private static bool IsHostName(string host) =>
        host.Split('.').All(label => label.Length > 0 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        && (char.IsAsciiLetter(host.Split('.')[^1][0]) || System.Net.IPAddress.TryParse(host, out _));

    private static bool IsPlain(string address) => address.All(IsPlain);

    // RFC 3986, section 2: reserved and unreserved characters, without brackets, and the percent sign.
    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || "-._~:/?#@!$&'()*+,;=%".Contains(c, StringComparison.Ordinal);
}
