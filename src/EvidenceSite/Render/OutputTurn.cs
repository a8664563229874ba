namespace EvidenceSite.Render;

/// <summary>When a file of the output is written. Those of one turn are written side by side.</summary>
public enum OutputTurn
{
    /// <summary>Nearly every file.</summary>
    First,

    /// <summary>A page that tells how large the data files are: else they would be made once more to be measured.</summary>
    AfterData,

    /// <summary>A file that tells of all the others.</summary>
    Last,
}
