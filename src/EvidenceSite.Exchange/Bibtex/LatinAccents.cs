using System.Collections.Frozen;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>
/// Latin letters with one accent that LaTeX has a command for (Unicode's canonical decompositions, written out because the program carries no
/// data of languages with it).
/// </summary>
internal static class LatinAccents
{
    // Commands that are a letter need a space after it.
    private static readonly (string Command, string Letters, string Bases)[] Table =
    [
        ("\\`", "ÀÈÌÒÙàèìòùǸǹẀẁỲỳ", "AEIOUaeiouNnWwYy"),
        ("\\'", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǴǵḰḱḾḿṔṕẂẃ", "AEIOUYaeiouyCcLlNnRrSsZzGgKkMmPpWw"),
        ("\\^", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑ", "AEIOUaeiouCcGgHhJjSsWwYyZz"),
        ("\\~", "ÃÑÕãñõĨĩŨũṼṽẼẽỸỹ", "ANOanoIiUuVvEeYy"),
        ("\\=", "ĀāĒēĪīŌōŪūȲȳḠḡ", "AaEeIiOoUuYyGg"),
        ("\\u ", "ĂăĔĕĞğĬĭŎŏŬŭ", "AaEeGgIiOoUu"),
        ("\\.", "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṪṫẆẇẊẋẎẏ", "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsTtWwXxYy"),
        ("\\\"", "ÄËÏÖÜäëïöüÿŸḦḧẄẅẌẍẗ", "AEIOUaeiouyYHhWwXxt"),
        ("\\r ", "ÅåŮůẘẙ", "AaUuwy"),
        ("\\H ", "ŐőŰű", "OoUu"),
        ("\\v ", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǦǧǨǩǰȞȟ", "CcDdEeLlNnRrSsTtZzAaIiOoUuGgKkjHh"),
        ("\\d ", "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỤụỴỵ", "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoUuYy"),
        ("\\c ", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ", "CcGgKkLlNnRrSsTtEeDdHh"),
        ("\\k ", "ĄąĘęĮįŲųǪǫ", "AaEeIiUuOo"),
        ("\\b ", "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ", "BbDdKkLlNnRrTtZzh"),
    ];

    private static readonly FrozenDictionary<char, (string Command, char Base)> ByLetter =
        Table.SelectMany(row => row.Letters.Zip(row.Bases, (letter, bare) => KeyValuePair.Create(letter, (row.Command, bare)))).ToFrozenDictionary();

    /// <summary>LaTeX's command for a letter's accent, and the letter without it; null where there is none.</summary>
    public static (string Command, char Base)? Of(char letter) => letter > '\u007f' && ByLetter.TryGetValue(letter, out var parts) ? parts : null;
}
