using System.Collections.Frozen;

namespace EvidenceSite.Exchange.Reading;

/// <summary>Languages as files name them (ISO 639-2, English names, LaTeX's babel), and their tags (BCP 47).</summary>
internal static class Languages
{
    private static readonly FrozenDictionary<string, string> Tags = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["eng"] = "en", ["english"] = "en", ["american"] = "en-US", ["usenglish"] = "en-US", ["british"] = "en-GB", ["ukenglish"] = "en-GB",
        ["ger"] = "de", ["deu"] = "de", ["german"] = "de", ["ngerman"] = "de", ["fre"] = "fr", ["fra"] = "fr", ["french"] = "fr", ["spa"] = "es",
        ["spanish"] = "es", ["ita"] = "it", ["italian"] = "it", ["por"] = "pt", ["portuguese"] = "pt", ["brazilian"] = "pt-BR", ["rus"] = "ru",
        ["russian"] = "ru", ["chi"] = "zh", ["zho"] = "zh", ["chinese"] = "zh", ["jpn"] = "ja", ["japanese"] = "ja", ["kor"] = "ko", ["korean"] = "ko",
        ["pol"] = "pl", ["polish"] = "pl", ["dut"] = "nl", ["nld"] = "nl", ["dutch"] = "nl", ["swe"] = "sv", ["swedish"] = "sv", ["dan"] = "da",
        ["danish"] = "da", ["nor"] = "no", ["norwegian"] = "no", ["fin"] = "fi", ["finnish"] = "fi", ["cze"] = "cs", ["ces"] = "cs", ["czech"] = "cs",
        ["hun"] = "hu", ["hungarian"] = "hu", ["tur"] = "tr", ["turkish"] = "tr", ["gre"] = "el", ["ell"] = "el", ["greek"] = "el", ["heb"] = "he",
        ["hebrew"] = "he", ["ara"] = "ar", ["arabic"] = "ar", ["per"] = "fa", ["fas"] = "fa", ["persian"] = "fa", ["ukr"] = "uk", ["ukrainian"] = "uk",
        ["rum"] = "ro", ["ron"] = "ro", ["romanian"] = "ro", ["hrv"] = "hr", ["croatian"] = "hr", ["srp"] = "sr", ["serbian"] = "sr", ["slo"] = "sk",
        ["slk"] = "sk", ["slovak"] = "sk", ["slv"] = "sl", ["slovenian"] = "sl", ["bul"] = "bg", ["bulgarian"] = "bg", ["cat"] = "ca", ["catalan"] = "ca",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tag; the text itself where it is one already or is not known.</summary>
    public static string Tag(string text) => Tags.GetValueOrDefault(text.Trim(), text.Trim());
}
