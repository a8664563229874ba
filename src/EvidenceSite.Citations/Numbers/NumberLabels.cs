namespace EvidenceSite.Citations.Numbers;

/// <summary>The labels that people write into number fields and locators: "vol. 2, p. 3".</summary>
internal static class NumberLabels
{
    /// <summary>The term that a label stands for, or null.</summary>
    public static string? Find(string abbreviation) => abbreviation switch
    {
        "art" => "article-locator",
        "bk" => "book",
        "ch" => "chapter",
        "col" => "column",
        "fig" => "figure",
        "fol" => "folio",
        "l" or "ll" => "line",
        "n" => "note",
        "no" => "issue",
        "op" => "opus",
        "p" or "pp" => "page",
        "para" => "paragraph",
        "pt" => "part",
        "r" => "rule",
        "sc" => "scene",
        "sec" => "section",
        "sv" => "sub-verbo",
        "tit" => "title-locator",
        "v" or "vrs" => "verse",
        "vol" => "volume",
        _ => null,
    };
}
