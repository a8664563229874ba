using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace EvidenceSite.Report;

/// <summary>The parts of SARIF 2.1.0 (OASIS standard, 27 March 2020) that this program uses, under the standard's own names.</summary>
public sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema,
    string Version,
    ImmutableArray<SarifRun> Runs);

/// <summary>One run of one tool (section 3.14).</summary>
public sealed record SarifRun(SarifTool Tool, string ColumnKind, ImmutableArray<SarifResult> Results);

/// <summary>The tool (section 3.18).</summary>
public sealed record SarifTool(SarifDriver Driver);

/// <summary>The tool's only component (section 3.19).</summary>
public sealed record SarifDriver(string Name, string SemanticVersion, Uri InformationUri, ImmutableArray<SarifRule> Rules);

/// <summary>A rule (reportingDescriptor, section 3.49).</summary>
public sealed record SarifRule(
    string Id, string Name, SarifMessage ShortDescription, SarifMessage FullDescription, SarifMessage Help, Uri HelpUri, SarifConfiguration DefaultConfiguration);

/// <summary>How grave a rule is (section 3.50).</summary>
public sealed record SarifConfiguration(string Level);

/// <summary>A text, with its Markdown where there is any (section 3.12).</summary>
public sealed record SarifMessage(string Text, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Markdown = null);

/// <summary>A problem (section 3.27).</summary>
public sealed record SarifResult(string RuleId, int RuleIndex, string Level, SarifMessage Message, ImmutableArray<SarifLocation> Locations);

/// <summary>Where it is (section 3.28).</summary>
public sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

/// <summary>A file and a place in it (section 3.29).</summary>
public sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

/// <summary>A file (section 3.4): its address, seen from the root of the sources where it lies below that.</summary>
public sealed record SarifArtifact(string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? UriBaseId);

/// <summary>A place in a file, from 1 (section 3.30).</summary>
public sealed record SarifRegion(int StartLine, int StartColumn);
