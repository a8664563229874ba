namespace EvidenceSite.Diff;

/// <summary>Cuts two long texts down to where they differ, with a few words around it.</summary>
internal static class DifferingPart
{
    private const int WordsAround = 8;

    /// <summary>The parts; the sign … stands for what is left out.</summary>
    public static (string Old, string New) Of(string old, string @new)
    {
        if (old.Length == 0 || @new.Length == 0)
        {
            return (old, @new);
        }

        var (before, after) = (old.Split(' '), @new.Split(' '));
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var sameEnd = before.Skip(same).Reverse().Zip(after.Skip(same).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var (cut, cutEnd) = (Math.Max(0, same - WordsAround), Math.Max(0, sameEnd - WordsAround));
        return (Cut(before), Cut(after));

        string Cut(string[] words) => (cut > 0 ? "… " : "") + string.Join(' ', words[cut..^cutEnd]) + (cutEnd > 0 ? " …" : "");
    }
}
