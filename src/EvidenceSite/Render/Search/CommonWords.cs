namespace EvidenceSite.Render.Search;

/// <summary>Words that say nothing about what somebody looks for. They are neither indexed nor searched.</summary>
internal static class CommonWords
{
    /// <summary>All, with a space between them.</summary>
    public const string Text =
        "a about am an and any are as at be by can could do does did for from get had has have how i if in is it its me my of on or our say says said should "
        + "cause causes so that the their them they this to us was we were what when where which who why will with work works you your";
}
