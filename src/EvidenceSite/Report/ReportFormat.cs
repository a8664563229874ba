namespace EvidenceSite.Report;

/// <summary>How problems are reported.</summary>
public enum ReportFormat
{
    /// <summary>For people; on a terminal with the line that each problem is about.</summary>
    Text,

    /// <summary>Workflow commands of GitHub Actions: annotations on the lines of a pull request.</summary>
    Github,

    /// <summary>SARIF 2.1.0, for tools that collect the findings of checkers.</summary>
    Sarif,

    /// <summary>JSON of this program's own shape, for scripts.</summary>
    Json,
}
