namespace EvidenceSite.Fuzz.Targets;

/// <summary>A part of the program that reads what strangers wrote.</summary>
internal interface ITarget : IDisposable
{
    /// <summary>An input, by chance.</summary>
    FuzzInput Case(Random random);

    /// <summary>Gives it to the program, and looks at what comes out.</summary>
    Verdict Try(FuzzInput input);
}
