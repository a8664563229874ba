namespace EvidenceSite.Theme;

/// <summary>Colours that the style sheet's tokens give, for where no style sheet is read.</summary>
public static class ThemeColours
{
    /// <summary>The page: the token <c>--paper</c> in light colours.</summary>
    public const string Paper = "#ffffff";

    /// <summary>The head of the page: the token <c>--brand</c> in light colours.</summary>
    public const string Brand = "#0b3d41";

    /// <summary>The head of the page in dark colours.</summary>
    public const string BrandDark = "#0c2f32";
}
