namespace EvidenceSite.Evidence.Yaml;

/// <summary>Bounds on YAML, so that a mistake or an attack in the input cannot exhaust the machine.</summary>
/// <param name="Depth">The most levels that mappings and lists may be nested.</param>
/// <param name="Events">The most parser events (scalars, starts and ends of mappings and lists) in one file.</param>
public sealed record YamlLimits(int Depth, int Events);
