using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace EvidenceSite.New;

/// <summary>A text with blanks, such as a page that is only begun. A blank is written <c>{{name: what is asked for|path of its words}}</c>.</summary>
public sealed partial class Template
{
    private readonly string _text;

    private Template(string text) => _text = text;

    /// <summary>The template of a kind of page, or of a claim.</summary>
    public static Template Of(NewKind kind)
    {
        var name = $"new/{Evidence.Model.Words<NewKind>.Of(kind)}.md";
        using var stream = typeof(Template).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The program holds no {name}.");
        using var reader = new StreamReader(stream);
        return new Template(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    /// <summary>The blanks, in the order of the text.</summary>
    public ImmutableArray<TemplateBlank> Blanks => [.. Hole().Matches(_text).Select(BlankOf)];

    /// <summary>The text with each blank filled in.</summary>
    public string Filled(Func<TemplateBlank, string> fill) => Hole().Replace(_text, match => fill(BlankOf(match)));

    private static TemplateBlank BlankOf(Match match) =>
        new(match.Groups["name"].Value, match.Groups["asks"].Value, match.Groups["words"].Success ? match.Groups["words"].Value : null);

    [GeneratedRegex(@"\{\{(?<name>[a-z0-9-]+): (?<asks>[^|{}]+)(\|(?<words>[^{}]+))?\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Hole();
}

/// <summary>A blank of a template.</summary>
/// <param name="Name">By which an option or an answer fills it.</param>
/// <param name="Asks">What is asked for.</param>
/// <param name="Words">Where the words or IDs are described that it may hold: kind and keys, such as <c>condition/claims/verdict</c>; null if it is free.</param>
public sealed record TemplateBlank(string Name, string Asks, string? Words);
