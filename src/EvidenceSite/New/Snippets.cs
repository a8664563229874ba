using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Parse;

namespace EvidenceSite.New;

/// <summary>The templates as snippets of VS Code: the tab key leads from blank to blank, and words and IDs can be chosen from a list.</summary>
public static class Snippets
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's bytes.</summary>
    public static byte[] Of(AllowedWords words)
    {
        var all = new JsonObject();
        foreach (var kind in Enum.GetValues<NewKind>())
        {
            var name = Words<NewKind>.Of(kind);
            all[$"New {name}"] = new JsonObject
            {
                ["scope"] = "markdown,yaml",
                ["prefix"] = $"new-{name}",
                ["description"] = kind == NewKind.Claim ? "A claim, to go under claims: in the front matter" : $"A whole file for a {name}",
                ["body"] = new JsonArray([.. Body(Template.Of(kind), words).TrimEnd('\n').Split('\n').Select(line => (JsonNode)line)]),
            };
        }

        return Encoding.UTF8.GetBytes(all.ToJsonString(Options) + "\n");
    }

    private static string Body(Template template, AllowedWords words)
    {
        var number = 0;
        return template.Filled(blank =>
        {
            number++;
            var choices = blank.Words is { } path ? words.At(path) : [];
            return choices.Count > 0
                ? $"${{{number}|{string.Join(',', choices.Prepend($"{Blank.Mark} {blank.Asks}").Select(Choice))}|}}"
                : $"${{{number}:{Blank.Mark} {Default(blank.Asks)}}}";
        });
    }

    /// <summary>Commas and bars end a choice unless a backslash stands before them (VS Code, "Snippet syntax").</summary>
    private static string Choice(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Default(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal);
}
