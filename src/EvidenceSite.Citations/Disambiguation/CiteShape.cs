namespace EvidenceSite.Citations.Disambiguation;

/// <summary>How far a cite is written out so that it cannot be taken for another.</summary>
internal sealed class CiteShape
{
    /// <summary>For each list of names in the order of rendering: how many are shown at least.</summary>
    public List<int> Names { get; private init; } = [];

    /// <summary>For each list of names, for each name: 0 family name, 1 with initials, 2 with given names.</summary>
    public List<List<int>> Givens { get; private init; } = [];

    /// <summary>How many of the conditions disambiguate="true" hold.</summary>
    public int Conditions { get; set; }

    /// <summary>The year suffix from 1; 0 for none.</summary>
    public int YearSuffix { get; set; }

    public CiteShape Clone() => new()
    {
        Names = [.. Names],
        Givens = [.. Givens.Select(list => new List<int>(list))],
        Conditions = Conditions,
        YearSuffix = YearSuffix,
    };

    /// <summary>Makes each list of given names as long as the names shown.</summary>
    public void Pad()
    {
        while (Givens.Count < Names.Count)
            Givens.Add([]);
        for (var i = 0; i < Names.Count; i++)
        {
            while (Givens[i].Count < Names[i])
                Givens[i].Add(0);
        }
    }
}
