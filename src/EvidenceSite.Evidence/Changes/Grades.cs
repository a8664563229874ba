using System.Collections.Frozen;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Readability;

namespace EvidenceSite.Evidence.Changes;

/// <summary>Compares how easily plain statements read.</summary>
internal static class Grades
{
    /// <summary>The change; null if it cannot be seen at one decimal place.</summary>
    public static GradeChange? Between(MarkdownText old, FrozenSet<string> oldEasy, MarkdownText @new, FrozenSet<string> newEasy)
    {
        var change = new GradeChange(Of(old, oldEasy), Of(@new, newEasy));
        return change.Old.Equals(change.New) ? null : change;
    }

    private static double Of(MarkdownText text, FrozenSet<string> easy) => Math.Round(ReadingGrade.Of(PlainText.Of(text), easy).Worst, 1);
}
