using System.Collections.Immutable;
using System.Text.Json;
using EvidenceSite.Evidence.Retractions;
using EvidenceSite.Refresh.Services;

namespace EvidenceSite.Refresh.Crossref;

/// <summary>
/// Reads answers of Crossref's REST API (format of the message type "work"). A field may be missing; one of another type than documented
/// makes the answer unusable.
/// </summary>
internal static class CrossrefAnswer
{
    private const int MostListed = 10_000;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };

    private static readonly string[] DateKeys = ["issued", "published", "published-print", "published-online", "published-other"];

    /// <summary>A work by its DOI.</summary>
    /// <exception cref="AnswerFormException">The answer is not such a one.</exception>
    public static ServiceRecord Work(byte[] body) => Read(body, message => new ServiceRecord
    {
        Titles = Titles(message),
        Authors = [.. List(message, "author").Select(Name).Where(name => !name.IsEmpty)],
        Journals = [.. Texts(message, "container-title"), .. Texts(message, "short-container-title")],
        Dates = [.. DateKeys.Select(key => Date(message, key)).OfType<ServiceDate>().Distinct()],
        Volume = Text(message, "volume"),
        Issue = Text(message, "issue"),
        Pages = [.. ((string?[])[Text(message, "page"), Text(message, "article-number")]).OfType<string>()],
        Doi = NormalDoi.Of(Text(message, "DOI")),
        Notices = [.. List(message, "updated-by").Select(update => Notice(update, Text(update, "DOI"), "updated-by"))],
        NoticeOn = [.. List(message, "update-to").Select(update => Notice(update, Text(update, "DOI"), "update-to"))],
    });

    /// <summary>Notices that name works under <c>update-to</c>: the DOI of each work, in small letters, and the notice.</summary>
    /// <exception cref="AnswerFormException">The answer is not such a one.</exception>
    public static ImmutableArray<(string Work, ServiceNotice Notice)> Updates(byte[] body) => Read(body, message => (ImmutableArray<(string, ServiceNotice)>)
    [
        .. from item in List(message, "items")
           from update in List(item, "update-to")
           let work = NormalDoi.Of(Text(update, "DOI"))
           where work is not null
           select (work, Notice(update, Text(item, "DOI"), "update-to")),
    ]);

    private static T Read<T>(byte[] body, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.Object
                ? read(message)
                : throw new AnswerFormException("it holds no message");
        }
        catch (JsonException e)
        {
            throw new AnswerFormException("it is not JSON that can be read", e);
        }
        catch (InvalidOperationException e)
        {
            // Half a surrogate pair.
            throw new AnswerFormException("it holds a text that is none", e);
        }
    }

    private static ImmutableArray<string> Titles(JsonElement message)
    {
        var titles = Texts(message, "title").ToList();
        var subtitles = Texts(message, "subtitle");
        return [.. titles, .. titles.Take(1).SelectMany(title => subtitles.Select(subtitle => $"{title}: {subtitle}"))];
    }

    private static ServiceName Name(JsonElement author) =>
        new(Text(author, "family") ?? "", Text(author, "given") ?? "", Text(author, "family") is null ? Text(author, "name") ?? Text(author, "given") ?? "" : "");

    private static ServiceNotice Notice(JsonElement update, string? where, string key)
    {
        var word = Text(update, "type") ?? Text(update, "label") ?? "update";
        var source = Text(update, "source") is { } named ? $"{key}, {named}" : key;
        return new ServiceNotice(KindOf(word), word.Replace('_', ' '), Date(update, "updated"), NormalDoi.Of(where), $"Crossref ({source})");
    }

    // The values that Crossref lists for the types of updates, and those of Retraction Watch.
    private static NoticeKind KindOf(string word) => word.ToLowerInvariant().Replace('-', '_').Replace(' ', '_') switch
    {
        "retraction" or "removal" => NoticeKind.Retraction,
        "withdrawal" => NoticeKind.Withdrawal,
        "partial_retraction" => NoticeKind.PartialRetraction,
        "expression_of_concern" or "concern" => NoticeKind.Concern,
        "correction" or "corrigendum" or "erratum" or "addendum" or "clarification" => NoticeKind.Correction,
        "reinstatement" => NoticeKind.Reinstatement,
        "new_version" or "new_edition" => NoticeKind.NewVersion,
        _ => NoticeKind.Other,
    };

    private static ServiceDate? Date(JsonElement parent, string key)
    {
        if (Child(parent, key) is not { } date)
        {
            return null;
        }

        Expect(date, JsonValueKind.Object, key);
        if (List(date, "date-parts") is not [var first, ..] || first.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        Expect(first, JsonValueKind.Array, "date-parts");
        var parts = first.EnumerateArray().Take(3).Select(Number).ToList();
        return parts is [{ } year, ..] && year is > 0 and < 10_000
            ? new ServiceDate(year, Within(parts.ElementAtOrDefault(1), 12), parts.ElementAtOrDefault(1) is null ? null : Within(parts.ElementAtOrDefault(2), 31))
            : null;
    }

    private static int? Within(int? part, int most) => part >= 1 && part <= most ? part : null;

    private static int? Number(JsonElement part) => part.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number when part.TryGetInt32(out var number) => number,
        _ => throw new AnswerFormException("\"date-parts\" is not what it should be"),
    };

    private static IEnumerable<string> Texts(JsonElement parent, string key) => List(parent, key).Select(item =>
    {
        Expect(item, JsonValueKind.String, key);
        return item.GetString()!.Trim();
    }).Where(text => text.Length > 0);

    private static string? Text(JsonElement parent, string key)
    {
        if (Child(parent, key) is not { } child)
        {
            return null;
        }

        Expect(child, JsonValueKind.String, key);
        return child.GetString()!.Trim() is { Length: > 0 } text ? text : null;
    }

    private static List<JsonElement> List(JsonElement parent, string key)
    {
        if (Child(parent, key) is not { } child)
        {
            return [];
        }

        Expect(child, JsonValueKind.Array, key);
        return child.GetArrayLength() <= MostListed ? [.. child.EnumerateArray()] : throw new AnswerFormException($"\"{key}\" has more than {MostListed} entries");
    }

    private static JsonElement? Child(JsonElement parent, string key)
    {
        Expect(parent, JsonValueKind.Object, key);
        return parent.TryGetProperty(key, out var child) && child.ValueKind != JsonValueKind.Null ? child : null;
    }

    private static void Expect(JsonElement element, JsonValueKind kind, string key)
    {
        if (element.ValueKind != kind)
        {
            throw new AnswerFormException($"\"{key}\" is not what it should be");
        }
    }
}
