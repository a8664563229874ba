namespace EvidenceSite.Theme.Pictures;

/// <summary>Three sizes of mark, by the number of people.</summary>
public enum MarkSize
{
    /// <summary>The number is not known: the mark is hollow.</summary>
    NotKnown,

    /// <summary>Under 50.</summary>
    Small,

    /// <summary>50 to 199.</summary>
    Medium,

    /// <summary>200 or more.</summary>
    Large,
}

/// <summary>Which number of people has which size.</summary>
public static class MarkSizes
{
    /// <summary>The size for a number of people; null if it is not known.</summary>
    public static MarkSize Of(decimal? people) => people switch
    {
        null => MarkSize.NotKnown,
        _ when people < 50 => MarkSize.Small,
        _ when people < 200 => MarkSize.Medium,
        _ => MarkSize.Large,
    };

    /// <summary>Half the width of a mark, as a share of the largest.</summary>
    public static double Share(this MarkSize size) => size switch
    {
        MarkSize.Large => 1,
        MarkSize.Medium or MarkSize.NotKnown => 0.75,
        _ => 0.5,
    };

    /// <summary>In words.</summary>
    public static string Words(this MarkSize size) => size switch
    {
        MarkSize.Small => "under 50 people",
        MarkSize.Medium => "50 to 199 people",
        MarkSize.Large => "200 people or more",
        _ => "number of people not known",
    };
}
