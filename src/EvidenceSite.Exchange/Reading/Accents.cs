using System.Collections.Frozen;
using System.Text;

namespace EvidenceSite.Exchange.Reading;

/// <summary>
/// Letters with accents, composed from letter and accent. A table of our own (Unicode's canonical compositions of Latin letters), since .NET
/// does not normalise letters when it runs without data about cultures, as this program does to be the same on every machine.
/// </summary>
internal static class Accents
{
    // LaTeX's command, Unicode's combining mark, and pairs of letter and composed letter.
    private static readonly (string Command, char Mark, string Pairs)[] Table =
    [
        ("`", '\u0300', "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳÂẦÊỀÔỒÜǛâầêềôồüǜĂẰăằĒḔēḕŌṐōṑƠỜơờƯỪưừ"),
        ("'", '\u0301', "AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzźÂẤÅǺÆǼÇḈÊẾÏḮÔỐÕṌØǾÜǗâấåǻæǽçḉêếïḯôốõṍøǿüǘĂẮăắĒḖēḗŌṒōṓŨṸũṹƠỚơớƯỨưứ"),
        ("^", '\u0302', "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑẠẬạậẸỆẹệỌỘọộ"),
        ("~", '\u0303', "AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹÂẪÊỄÔỖâẫêễôỗĂẴăẵƠỠơỡƯỮưữ"),
        ("=", '\u0304', "AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳÄǞÆǢÕȬÖȪÜǕäǟæǣõȭöȫüǖǪǬǫǭȦǠȧǡȮȰȯȱḶḸḷḹṚṜṛṝ"),
        ("u", '\u0306', "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭȨḜȩḝẠẶạặ"),
        (".", '\u0307', "AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzżŚṤśṥŠṦšṧſẛṢṨṣṩ"),
        ("\"", '\u0308', "AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿÕṎõṏŪṺūṻ"),
        ("h", '\u0309', "AẢEẺIỈOỎUỦYỶaảeẻiỉoỏuủyỷÂẨÊỂÔỔâẩêểôổĂẲăẳƠỞơởƯỬưử"),
        ("r", '\u030A', "AÅUŮaåuůwẘyẙ"),
        ("H", '\u030B', "OŐUŰoőuű"),
        ("v", '\u030C', "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzžÜǙüǚƷǮ"),
        ("G", '\u030F', "AȀEȄIȈOȌRȐUȔaȁeȅiȉoȍrȑuȕ"),
        ("d", '\u0323', "AẠBḄDḌEẸHḤIỊKḲLḶMṂNṆOỌRṚSṢTṬUỤVṾWẈYỴZẒaạbḅdḍeẹhḥiịkḳlḷmṃnṇoọrṛsṣtṭuụvṿwẉyỵzẓƠỢơợƯỰưự"),
        ("textcommabelow", '\u0326', "SȘTȚsștț"),
        ("c", '\u0327', "CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţ"),
        ("k", '\u0328', "AĄEĘIĮOǪUŲaąeęiįoǫuų"),
        ("b", '\u0331', "BḆDḎKḴLḺNṈRṞTṮZẔbḇdḏhẖkḵlḻnṉrṟtṯzẕ"),
    ];

    private static readonly FrozenDictionary<(char Mark, char Letter), char> Composed = Table
        .SelectMany(row => row.Pairs.Chunk(2).Select(pair => (Key: (row.Mark, pair[0]), Value: pair[1])))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>Every letter that is a letter of English with an accent: LaTeX's command for the accent, the bare letter, and the two in one.</summary>
    public static IEnumerable<(string Command, char Letter, char Composed)> OnPlainLetters =>
        Table.SelectMany(row => row.Pairs.Chunk(2).Where(pair => char.IsAscii(pair[0])).Select(pair => (row.Command, pair[0], pair[1])));

    private static readonly FrozenDictionary<string, char> Marks = Table.Select(row => (row.Command, row.Mark)).Append(("C", '\u030F')).Append(("U", '\u030E')).Append(("t", '\u0361'))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The combining mark of one of LaTeX's accents, such as <c>'</c> or <c>c</c>; null if it is none.</summary>
    public static char? OfCommand(string command) => Marks.TryGetValue(command, out var mark) ? mark : null;

    /// <summary>A letter with a mark: one character if Unicode has it.</summary>
    public static string With(char letter, char mark)
    {
        // An accent takes the place of the dot.
        var plain = letter switch { '\u0131' => 'i', '\u0237' => 'j', _ => letter };
        return Composed.TryGetValue((mark, plain), out var composed) ? composed.ToString() : $"{letter}{mark}";
    }

    /// <summary>The text with each letter and combining mark in one character where Unicode has it (macOS writes them apart).</summary>
    public static string Compose(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is >= '\u0300' and <= '\u036F' && result.Length > 0 && Composed.TryGetValue((letter, result[^1]), out var composed))
            {
                result[^1] = composed;
            }
            else
            {
                result.Append(letter);
            }
        }

        return result.ToString();
    }
}
