using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Shapes;
using EvidenceSite.Schemas;

namespace EvidenceSite.New;

/// <summary>What stands in the blanks that nobody has filled in yet: the mark, what is asked for, and which words there are.</summary>
/// <param name="input">The input folder, whose IDs and names are among the words.</param>
public sealed class BlankTexts(string input)
{
    // A longer list is not read, and hides what is asked for.
    private const int MostWords = 20;

    private readonly Lazy<AllowedWords> _words = new(() =>
    {
        var site = SiteIds.Read(input);
        return new AllowedWords(kind => InputShapes.Of(kind, site.Settings), kind => site.Ids[kind]);
    });

    private readonly Dictionary<TemplateBlank, string> _known = [];

    /// <summary>The text of a blank.</summary>
    public string Of(TemplateBlank blank) => _known.TryGetValue(blank, out var text) ? text : _known[blank] = Made(blank);

    private string Made(TemplateBlank blank)
    {
        var words = blank.Words is { } path ? _words.Value.At(path) : [];
        return words.Count is > 0 and <= MostWords ? $"{Blank.Mark} {blank.Asks}. One of: {string.Join(", ", words)}" : $"{Blank.Mark} {blank.Asks}";
    }
}
