using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Evidence.Changes;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Diff;

/// <summary>Puts changes into lines for people.</summary>
internal static class ChangeEntries
{
    /// <summary>Everything that changed, page by page: claims before what else stands in the file.</summary>
    public static ImmutableArray<ChangeEntry> Of(EvidenceChanges changes)
    {
        var all = changes.Claims.Select(Of).Concat(changes.Documents.Select(Of)).OrderBy(entry => entry.File, StringComparer.Ordinal);
        return changes.Wording.IsEmpty
            ? [.. all]
            : [.. all, new ChangeEntry("", "wording of the whole site", "", "", Existence.Changed, [.. changes.Wording.SelectMany(text => Lines("", text))])];
    }

    private static ChangeEntry Of(ClaimChange change) => new(
        change.Claim.Subject.File, "claim", change.Claim.Claim.Id.Value, ComparedText.Of(change.Claim.Claim.Text), change.Existence,
        [
            .. Moved(change),
            .. change.Existence == Existence.Changed ? [] : Standing(change),
            .. change.Verdict is { } verdict ? [new ValueLine("verdict", Words<Verdict>.Of(verdict.Old), Words<Verdict>.Of(verdict.New), Note(verdict.Favour))] : Array.Empty<ChangeLine>(),
            .. Line("certainty", change.Certainty),
            .. change.CertaintyByTreatment.SelectMany(rated => Line($"certainty-by-treatment {rated.Treatment}", rated.Shift)),
            .. change.Values.Select(value => new ValueLine(value.Key, value.Old, value.New, "")),
            .. change.Lists.SelectMany(Lines),
            .. change.Texts.SelectMany(text => Lines("", text)),
            .. Line(change.Grade),
            .. change.Bearings.SelectMany(Lines),
        ]);

    private static ChangeEntry Of(DocumentChange change) => new(
        change.Document.File, Words<DocumentKind>.Of(change.Document.Kind), change.Document.Id, ComparedText.Of(change.Document.Title), change.Existence,
        [
            .. change.Values.Select(value => new ValueLine(value.Key, value.Old, value.New, "")),
            .. change.Lists.SelectMany(Lines),
            .. change.Texts.SelectMany(text => Lines("", text)),
            .. change.Results.SelectMany(result => Lines(result, change.Document is Reference ? "finding" : "outcome")),
            .. Line("text", change.BodyNumbers),
        ]);

    private static IEnumerable<ChangeLine> Moved(ClaimChange change) => change.HasMoved
        ? [new ValueLine("id", $"{change.Old!.Subject.File}#{change.Old.Claim.Id.Value}", $"{change.New!.Subject.File}#{change.New.Claim.Id.Value}", "the same claim, under another name")]
        : [];

    private static IEnumerable<ChangeLine> Standing(ClaimChange change)
    {
        var claim = change.Claim.Claim;
        var verdict = Words<Verdict>.Of(claim.Verdict);
        var certainty = claim.Certainty is { } rated ? Words<Certainty>.Of(rated) : null;
        return change.Existence == Existence.Added
            ? [new ValueLine("verdict", null, verdict, ""), .. certainty is null ? [] : new[] { new ValueLine("certainty", null, certainty, "") }]
            : [new ValueLine("verdict", verdict, null, "")];
    }

    private static IEnumerable<ChangeLine> Lines(BearingChange bearing)
    {
        var name = $"references {bearing.Reference}";
        if (bearing.Existence != Existence.Changed)
        {
            var there = (bearing.New ?? bearing.Old)!;
            var how = there.Directness is { } directness ? $"{Words<BearingDirection>.Of(there.Direction)}, {Words<Directness>.Of(directness)}" : Words<BearingDirection>.Of(there.Direction);
            yield return bearing.New is null ? new ValueLine("references", bearing.Reference, null, how) : new ValueLine("references", null, bearing.Reference, how);
            yield break;
        }

        var (old, @new) = (bearing.Old!, bearing.New!);
        if (bearing.HasOtherDirection)
        {
            yield return new ValueLine($"{name} bearing", Words<BearingDirection>.Of(old.Direction), Words<BearingDirection>.Of(@new.Direction), "");
        }

        if (bearing.HasOtherDirectness)
        {
            yield return new ValueLine($"{name} directness", Word(old.Directness), Word(@new.Directness), "");
        }

        if (bearing.SignOff is { } signOff)
        {
            yield return new ValueLine($"{name} checked", signOff.Old, signOff.New, "");
        }

        foreach (var line in bearing.Because is { } because ? Lines(name + " ", because) : [])
        {
            yield return line;
        }
    }

    private static string? Word(Directness? directness) => directness is { } known ? Words<Directness>.Of(known) : null;

    private static IEnumerable<ChangeLine> Lines(ResultChange result, string what)
    {
        var name = $"{what} \"{result.Outcome}\" ({result.Of})";
        if (result.Existence != Existence.Changed)
        {
            var isNew = result.Existence == Existence.Added;
            return [new ValueLine(what, isNew ? null : $"{result.Outcome} ({result.Of})", isNew ? $"{result.Outcome} ({result.Of})" : null, "")];
        }

        return
        [
            .. Line(name + " certainty", result.Certainty),
            .. result.Values.Select(value => new ValueLine($"{name} {value.Key}", value.Old, value.New, "")),
            .. result.Texts.SelectMany(text => Lines(name + " ", text)),
            .. Line(result.Grade, name + " "),
        ];
    }

    private static IEnumerable<ChangeLine> Lines(string before, TextChange text)
    {
        var (old, @new) = DifferingPart.Of(text.Old, text.New);
        yield return new TextLine(before + text.Key, old, @new);
        foreach (var line in Line(before + text.Key, text.Numbers))
        {
            yield return line;
        }
    }

    private static IEnumerable<ChangeLine> Line(string name, NumberChange? numbers) =>
        numbers is null ? [] : [new NumbersLine(name, string.Join(" ", numbers.Old), string.Join(" ", numbers.New))];

    private static IEnumerable<ChangeLine> Lines(ListChange list) =>
        [.. list.Added.Select(id => new ValueLine(list.Key, null, id, "")), .. list.Dropped.Select(id => new ValueLine(list.Key, id, null, ""))];

    private static IEnumerable<ChangeLine> Line(string name, CertaintyShift? shift) => shift is null
        ? []
        : [new ValueLine(name, shift.Old is { } old ? Words<Certainty>.Of(old) : null, shift.New is { } @new ? Words<Certainty>.Of(@new) : null, Note(shift.Move))];

    private static IEnumerable<ChangeLine> Line(GradeChange? grade, string before = "") => grade is null
        ? []
        : [new ValueLine(before + "reading grade of plain", OneDecimal(grade.Old), OneDecimal(grade.New), grade.IsHarder ? "harder to read" : "easier to read")];

    private static string OneDecimal(double grade) => grade.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Note(Favour favour) => favour switch
    {
        Favour.More => "more favourable to the claim",
        Favour.Less => "less favourable to the claim",
        _ => "",
    };

    private static string Note(CertaintyMove move) => move switch
    {
        CertaintyMove.Up => "up",
        CertaintyMove.Down => "down",
        CertaintyMove.NowRated => "now rated",
        _ => "no longer rated",
    };
}
