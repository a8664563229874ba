namespace EvidenceSite.Theme;

/// <summary>Colours that the style sheet's tokens give, for where no style sheet is read.</summary>
public static class ThemeColours
{
    /// <summary>The page in light colours: the token <c>--paper</c>.</summary>
    public const string PaperLight = "#ffffff";

    /// <summary>The page in dark colours.</summary>
    public const string PaperDark = "#131a1b";
}
