using System.Collections.Immutable;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Refresh.Comparing;
using EvidenceSite.Refresh.Services;

namespace EvidenceSite.Refresh;

/// <summary>What the services say of a reference, set against its file.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Differences">The fields in which they differ.</param>
/// <param name="Notices">The notices about the work, each once.</param>
/// <param name="NoticeOn">What the work itself is a notice about.</param>
/// <param name="NeededStatus">The status that the notices ask for; null if the file says as much.</param>
/// <param name="Pmid">The PubMed number under which PubMed knows the work.</param>
/// <param name="Troubles">What could not be asked or answered about it: sentences without their full stop.</param>
/// <param name="Remarks">What else to know: sentences without their full stop.</param>
internal sealed record ReferenceFindings(
    Reference Reference,
    ImmutableArray<FieldDifference> Differences,
    ImmutableArray<ServiceNotice> Notices,
    ImmutableArray<ServiceNotice> NoticeOn,
    PublicationStatus? NeededStatus,
    string? Pmid,
    ImmutableArray<string> Troubles,
    ImmutableArray<string> Remarks)
{
    /// <summary>The status, if it may be written without a person's decision.</summary>
    public PublicationStatus? WritableStatus => NeededStatus is { } needed && NoticeComparison.MayWrite(Reference.Status, needed) ? needed : null;

    /// <summary>Whether somebody must look.</summary>
    public bool IsOpen => NeededStatus is not null || !Troubles.IsEmpty || Differences.Any(difference => difference.IsOpen);

    /// <summary>Whether somebody must look even after all that may be written is written.</summary>
    public bool StaysOpen => NeededStatus != WritableStatus || !Troubles.IsEmpty || Differences.Any(difference => difference is { IsOpen: true, Proposed: null });

    /// <summary>Whether there is anything to say.</summary>
    public bool HasNews => IsOpen || !Differences.IsEmpty || !Remarks.IsEmpty || !NoticeOn.IsEmpty || Notices.Any(notice => notice.Kind is NoticeKind.NewVersion or NoticeKind.Other);
}
