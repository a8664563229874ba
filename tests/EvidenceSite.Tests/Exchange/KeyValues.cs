namespace EvidenceSite.Tests.Exchange;

/// <summary>Keys and encoded values (KEV), as Zotero takes them apart: at the ampersands, at the first equals sign, then decoded.</summary>
internal static class KeyValues
{
    public static ILookup<string, string> Of(string text) =>
        text.Split('&').Select(pair => pair.Split('=')).ToLookup(pair => pair[0], pair =>
        {
            Assert.Equal(2, pair.Length);
            return Uri.UnescapeDataString(pair[1].Replace('+', ' '));
        });
}
