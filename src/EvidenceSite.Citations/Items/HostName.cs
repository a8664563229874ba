namespace EvidenceSite.Citations;

/// <summary>The host in the address of a work or page. Readers of an imported record and of Markdown judge it alike, so that what the one takes is not refused by the other.</summary>
public static class HostName
{
    /// <summary>Whether an address has a host with a name in ASCII: letters of two directions in one name, say, leave it without (RFC 5893, section 2).</summary>
    /// <param name="address">An absolute address.</param>
    public static bool IsIn(Uri address)
    {
        try
        {
            return address.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }
}
