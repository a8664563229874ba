using System.Collections.Frozen;

namespace EvidenceSite.Evidence.Link;

/// <summary>
/// Latin letters with accents or strokes, and the plain letters among which people look for them. A table of our own, since .NET does not
/// normalise letters when it runs without data about cultures, as this program does to be the same on every machine.
/// </summary>
public static class PlainLetters
{
    private static readonly (string Plain, string Accented)[] Table =
    [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďḋḍḏḑḓđ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥȟḣḥḧḩḫẖħ"),
        ("i", "ìíîïĩīĭįǐȉȋḭḯỉịı"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵ"),
        ("l", "ĺļľḷḹḻḽł"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋ"),
        ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩ"),
        ("t", "ţťțṫṭṯṱẗŧ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
        ("ae", "æǽǣ"),
        ("oe", "œ"),
        ("ss", "ß"),
        ("th", "þ"),
        ("d", "ð"),
    ];

    /// <summary>Letters of the table in which the stroke, or the missing dot, is part of the letter: Unicode does not take them apart.</summary>
    private const string Whole = "đħłøŧı";

    private static readonly FrozenDictionary<char, string> Plain =
        Table.SelectMany(row => row.Accented.Select(letter => (letter, row.Plain))).ToFrozenDictionary(pair => pair.letter, pair => pair.Plain);

    /// <summary>The plain letters of a letter in lower case; null if it has none.</summary>
    public static string? Of(char letter) => char.IsAscii(letter) ? null : Plain.GetValueOrDefault(letter);

    /// <summary>
    /// The Latin letter that Unicode's decomposition (NFD) leaves of one in lower case when the marks are taken off it; null if it is not taken apart,
    /// or not into a letter of ASCII.
    /// </summary>
    public static char? WithoutAccents(char letter) => Of(letter) is [var plain] && !Whole.Contains(letter, StringComparison.Ordinal) && letter != 'ð' ? plain : null;
}
