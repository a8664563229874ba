using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Check;

/// <summary>
/// Whether a second person has checked what stands here now. A sign-off carries a seal of the claim, the bearing and the reference's findings:
/// an edit of any of them voids it. Line breaks and spacing do not count.
/// </summary>
public static class SecondReading
{
    private const int SealBytes = 6;

    /// <summary>Whether a bearing has a sign-off that holds.</summary>
    public static bool Holds(Claim claim, Bearing bearing, Reference reference) =>
        bearing.Checked is { } signOff && signOff.Of.Value == Seal(claim, bearing, reference);

    /// <summary>The seal of what is to be checked: the start of a SHA-256, 12 hexadecimal digits.</summary>
    public static string Seal(Claim claim, Bearing bearing, Reference reference)
    {
        string?[] parts =
        [
            claim.Text, Words<ClaimAbout>.Of(claim.About), Words<Verdict>.Of(claim.Verdict), claim.Certainty is { } certainty ? Words<Certainty>.Of(certainty) : null,
            claim.Plain.Source, claim.Evidence.Source, .. claim.Interventions.Select(treatment => treatment.Value),
            reference.Id, Words<BearingDirection>.Of(bearing.Direction), bearing.Directness is { } directness ? Words<Directness>.Of(directness) : null, bearing.Because,
            reference.Title, reference.Study.Design, reference.Study.Population, reference.Study.Comparator, reference.Study.FollowUp,
            reference.Study.Participants?.ToString(CultureInfo.InvariantCulture), reference.Harms, reference.Limitations,
            .. reference.Findings.SelectMany(Parts),
        ];

        // As JSON, so that no two lists of parts look alike.
        var text = JsonSerializer.SerializeToUtf8Bytes(parts.Select(part => part is null ? null : SingleSpaces.In(part)));
        return Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, SealBytes));
    }

    /// <summary>Checks the sign-offs of a claim.</summary>
    internal static void Check(LinkedClaim claim, DiagnosticCollector problems)
    {
        foreach (var (reference, bearing) in claim.Bearings)
        {
            if (bearing.Checked is { } signOff && !Holds(claim.Claim, bearing, reference))
            {
                problems.Add(Catalogue.VoidSignOff(signOff.Of.Place, reference.Id, signOff.Of.Value, Seal(claim.Claim, bearing, reference)));
            }
        }
    }

    private static IEnumerable<string?> Parts(Finding finding) =>
        [finding.Outcome, finding.Measure, finding.Value, finding.Interval?.Low, finding.Interval?.High, finding.P, Words<EffectDirection>.Of(finding.Direction), finding.Summary];
}
