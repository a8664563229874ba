namespace EvidenceSite.Citations.Locales;

/// <summary>Language tags as CSL uses them: xx or xx-XX.</summary>
internal static class LanguageTag
{
    private static readonly Dictionary<string, string> PrimaryDialects = new(StringComparer.Ordinal)
    {
        ["ar"] = "ar",
        ["ca"] = "ca-AD",
        ["cs"] = "cs-CZ",
        ["cy"] = "cy-GB",
        ["da"] = "da-DK",
        ["el"] = "el-GR",
        ["en"] = "en-US",
        ["et"] = "et-EE",
        ["eu"] = "eu",
        ["fa"] = "fa-IR",
        ["he"] = "he-IL",
        ["hi"] = "hi-IN",
        ["ja"] = "ja-JP",
        ["km"] = "km-KH",
        ["ko"] = "ko-KR",
        ["la"] = "la",
        ["nb"] = "nb-NO",
        ["nn"] = "nn-NO",
        ["sl"] = "sl-SI",
        ["sr"] = "sr-RS",
        ["sv"] = "sv-SE",
        ["uk"] = "uk-UA",
        ["vi"] = "vi-VN",
        ["zh"] = "zh-CN",
    };

    /// <summary>"EN_us-x-private" becomes "en-US", "de" stays "de".</summary>
    public static string Normalize(string tag)
    {
        var parts = tag.Trim().Split(['-', '_'], 3);
        var language = parts[0].ToLowerInvariant();
        return parts.Length > 1 && parts[1].Length == 2 ? language + "-" + parts[1].ToUpperInvariant() : language;
    }

    public static string LanguageOf(string tag) => tag.Split('-', 2)[0];

    /// <summary>The dialect that stands for the language: "de" gives "de-DE".</summary>
    public static string PrimaryDialect(string tag)
    {
        var language = LanguageOf(tag);
        return PrimaryDialects.TryGetValue(language, out var dialect) ? dialect : language + "-" + language.ToUpperInvariant();
    }
}
