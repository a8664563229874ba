using EvidenceSite.Benchmarks.Peers;

namespace EvidenceSite.Benchmarks.Measures;

/// <summary>What was measured over one amount of evidence.</summary>
/// <param name="Conditions">How many conditions it has.</param>
/// <param name="InTurn">
/// Builds that were run in turn: the program into an empty folder and without a change; the floor, the peers, and the program with all pages,
/// into an empty folder.
/// </param>
/// <param name="Others">The program's other ways of running, one after the other.</param>
/// <param name="TouchedWithoutChange">How many files the builds without a change have touched.</param>
/// <param name="Preview">From saving to seeing.</param>
/// <param name="Warm">The stages in one warm process; null if there is too much evidence for that.</param>
internal sealed record SizeFigures(
    int Conditions, IReadOnlyList<Measurement> InTurn, IReadOnlyList<Measurement> Others, int TouchedWithoutChange, PreviewTimes Preview, WarmStages? Warm)
{
    public const string ColdBuild = "cold build";
    public const string AllPages = "cold build, all pages";
    public const string FloorBuild = "floor";
    public const string NoChange = "build without a change";
    public const string OneEdit = "build after one edit";
    public const string CheckOnly = "check";
    public const string Bundle = "bundle";

    /// <summary>The program as the peers: no page for a claim or a reference.</summary>
    public Measurement Ours => Find(ColdBuild)!;

    /// <summary>Hugo; null if it is not installed.</summary>
    public Measurement? Hugo => Find(new HugoPeer().Name);

    /// <summary>A measurement by its name; null if it was not made.</summary>
    public Measurement? Find(string name) => InTurn.Concat(Others).FirstOrDefault(measured => measured.Name == name);
}
