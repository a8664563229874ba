using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using EvidenceSite.Evidence.Changes;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Plan;

namespace EvidenceSite.Diff;

/// <summary>Changes as JSON; docs/changes.md describes the shape. Letters outside ASCII are escaped, so that no console garbles them.</summary>
internal static class DiffJson
{
    private const int Version = 1;

    /// <summary>Writes one JSON object.</summary>
    public static void Write(DiffReport report, TextWriter to)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            Write(json, "old", report.Old);
            Write(json, "new", report.New);
            var pages = report.New.Compared.Corpus.Settings.Pages;
            WriteList(json, "notCompared", report.Changes.NotCompared, json.WriteStringValue);
            WriteList(json, "claims", report.Changes.Claims, claim => Write(json, claim, pages));
            WriteList(json, "documents", report.Changes.Documents, document => Write(json, document, pages));
            WriteList(json, "wording", report.Changes.Wording, text => Write(json, text));
            WriteList(json, "pages", report.Pages, page =>
            {
                json.WriteStartObject();
                json.WriteString("path", page.Path);
                Write(json, page.Existence);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        }

        to.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, string key, DiffSide side)
    {
        json.WriteStartObject(key);
        json.WriteString("name", side.Name);
        json.WriteNumber("errors", side.Errors);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ClaimChange change, OwnPages pages)
    {
        json.WriteStartObject();
        json.WriteString("file", change.Claim.Subject.File);
        json.WriteString("id", change.Claim.Claim.Id.Value);
        json.WriteString("page", SitePaths.AddressOf(change.Claim, pages));
        json.WriteString("claim", ComparedText.Of(change.Claim.Claim.Text));
        Write(json, change.Existence);
        if (change.HasMoved)
        {
            json.WriteStartObject("from");
            json.WriteString("file", change.Old!.Subject.File);
            json.WriteString("id", change.Old.Claim.Id.Value);
            json.WriteEndObject();
        }

        if (change.Existence == Existence.Changed)
        {
            Write(json, change.Verdict);
            Write(json, change.Certainty);
            WriteList(json, "certaintyByTreatment", change.CertaintyByTreatment, rated =>
            {
                json.WriteStartObject();
                json.WriteString("treatment", rated.Treatment);
                Write(json, rated.Shift);
                json.WriteEndObject();
            });
            WriteCommon(json, change.Values, change.Texts, change.Lists);
            Write(json, change.Grade);
            WriteList(json, "bearings", change.Bearings, bearing => Write(json, bearing));
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DocumentChange change, OwnPages pages)
    {
        json.WriteStartObject();
        json.WriteString("file", change.Document.File);
        json.WriteString("kind", Words<DocumentKind>.Of(change.Document.Kind));
        json.WriteString("page", SitePaths.AddressOf(change.Document, pages));
        json.WriteString("title", ComparedText.Of(change.Document.Title));
        Write(json, change.Existence);
        if (change.Existence == Existence.Changed)
        {
            WriteCommon(json, change.Values, change.Texts, change.Lists);
            WriteList(json, "results", change.Results, result => Write(json, result));
            Write(json, change.BodyNumbers);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ResultChange result)
    {
        json.WriteStartObject();
        json.WriteString("outcome", result.Outcome);
        json.WriteString("of", result.Of);
        Write(json, result.Existence);
        if (result.Existence == Existence.Changed)
        {
            Write(json, result.Certainty);
            WriteCommon(json, result.Values, result.Texts, []);
            Write(json, result.Grade);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BearingChange bearing)
    {
        json.WriteStartObject();
        json.WriteString("reference", bearing.Reference);
        Write(json, bearing.Existence);
        WritePair(json, "direction", bearing.Old is { } was ? Words<BearingDirection>.Of(was.Direction) : null, bearing.New is { } now ? Words<BearingDirection>.Of(now.Direction) : null);
        WritePair(json, "directness", Word(bearing.Old?.Directness), Word(bearing.New?.Directness));
        if (bearing.SignOff is { } signOff)
        {
            WritePair(json, "checked", signOff.Old, signOff.New);
        }

        if (bearing.Because is { } because)
        {
            WriteList(json, "texts", [because], text => Write(json, text));
        }

        json.WriteEndObject();
    }

    private static string? Word(Directness? directness) => directness is { } known ? Words<Directness>.Of(known) : null;

    private static void WriteCommon(Utf8JsonWriter json, ImmutableArray<ValueChange> values, ImmutableArray<TextChange> texts, ImmutableArray<ListChange> lists)
    {
        WriteList(json, "values", values, value =>
        {
            json.WriteStartObject();
            json.WriteString("key", value.Key);
            json.WriteString("old", value.Old);
            json.WriteString("new", value.New);
            json.WriteEndObject();
        });
        WriteList(json, "texts", texts, text => Write(json, text));
        WriteList(json, "lists", lists, list =>
        {
            json.WriteStartObject();
            json.WriteString("key", list.Key);
            WriteList(json, "added", list.Added, json.WriteStringValue);
            WriteList(json, "dropped", list.Dropped, json.WriteStringValue);
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, TextChange text)
    {
        json.WriteStartObject();
        json.WriteString("key", text.Key);
        json.WriteString("old", text.Old);
        json.WriteString("new", text.New);
        Write(json, text.Numbers);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, NumberChange? numbers)
    {
        if (numbers is not null)
        {
            json.WriteStartObject("numbers");
            WriteList(json, "old", numbers.Old, json.WriteStringValue);
            WriteList(json, "new", numbers.New, json.WriteStringValue);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, VerdictShift? shift)
    {
        if (shift is not null)
        {
            json.WriteStartObject("verdict");
            json.WriteString("old", Words<Verdict>.Of(shift.Old));
            json.WriteString("new", Words<Verdict>.Of(shift.New));
            json.WriteString("favour", Words<Favour>.Of(shift.Favour));
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, CertaintyShift? shift)
    {
        if (shift is not null)
        {
            json.WriteStartObject("certainty");
            json.WriteString("old", shift.Old is { } old ? Words<Certainty>.Of(old) : null);
            json.WriteString("new", shift.New is { } @new ? Words<Certainty>.Of(@new) : null);
            json.WriteString("move", Words<CertaintyMove>.Of(shift.Move));
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, GradeChange? grade)
    {
        if (grade is not null)
        {
            json.WriteStartObject("readingGrade");
            json.WriteNumber("old", grade.Old);
            json.WriteNumber("new", grade.New);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, Existence existence) => json.WriteString("existence", Words<Existence>.Of(existence));

    private static void WritePair(Utf8JsonWriter json, string key, string? old, string? @new)
    {
        json.WriteStartObject(key);
        json.WriteString("old", old);
        json.WriteString("new", @new);
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string key, IReadOnlyCollection<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
