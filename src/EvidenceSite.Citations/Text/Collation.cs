using System.Text;

namespace EvidenceSite.Citations.Text;

/// <summary>
/// Orders text as readers expect, the same on every machine: letters by their base form, then by accents, then lower case first;
/// punctuation counts as a space, and for nothing at the start. It does not depend on the operating system's language data.
/// </summary>
internal static class Collation
{
    private static readonly Dictionary<char, string> Bases = MakeBases();

    /// <summary>A key: ordinal comparison of keys is the order of the texts.</summary>
    public static string Key(string text)
    {
        var letters = new StringBuilder(text.Length);
        var accents = new StringBuilder();
        var cases = new StringBuilder();
        foreach (var letter in text)
        {
            if (letter is '\u02be' or '\u02bf')
                continue;
            if (char.IsWhiteSpace(letter) || char.IsPunctuation(letter))
            {
                if (letters.Length > 0 && letters[^1] != ' ')
                    letters.Append(' ');
                continue;
            }

            var lower = char.ToLowerInvariant(letter);
            if (Bases.TryGetValue(lower, out var plain))
            {
                letters.Append(plain);
                accents.Append(lower);
            }
            else
            {
                letters.Append(lower);
                accents.Append(' ');
            }

            cases.Append(lower == letter ? '0' : '1');
        }

        return letters.ToString().TrimEnd() + "\u0001" + accents + "\u0001" + cases;
    }

    private static Dictionary<char, string> MakeBases()
    {
        var bases = new Dictionary<char, string>();
        foreach (var line in Table)
        {
            foreach (var letter in line.Accented)
                bases.TryAdd(letter, line.Plain);
        }

        return bases;
    }

    private static (string Plain, string Accented)[] Table =>
    [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"), ("ae", "æǣǽ"), ("b", "ḃḅḇƀ"), ("c", "çćĉċčḉ"), ("d", "ďđḋḍḏḑḓð"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥħȟḣḥḧḩḫẖ"), ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ("ij", "ĳ"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľŀłḷḹḻḽ"), ("m", "ḿṁṃ"), ("n", "ñńņňŋǹṅṇṉṋ"),
        ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"), ("s", "śŝşšșṡṣṥṧṩ"),
        ("ss", "ß"), ("t", "ţťŧțṫṭṯṱẗ"), ("th", "þ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"), ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕ"),
        ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"), ("ο", "ό"), ("υ", "ύϋΰ"), ("ω", "ώ"), ("σ", "ς"), ("е", "ёѐ"), ("и", "йѝ"),
    ];
}
