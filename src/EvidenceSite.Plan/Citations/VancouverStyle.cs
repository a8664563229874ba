using System.Globalization;
using System.Text;
using EvidenceSite.Citations;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Plan.Citations;

/// <summary>
/// The NLM form of the Vancouver style (Citing Medicine, second edition, chapters 1 and 26; ICMJE sample references): six authors, then
/// et al.; journal abbreviation; date; volume(issue):pages.
/// </summary>
public sealed class VancouverStyle : ICitationStyle
{
    private const int MostAuthors = 6;

    /// <inheritdoc/>
    public string Entry(CslItem item)
    {
        var entry = new StringBuilder();
        AppendSentence(entry, Authors(item));
        var isOnWeb = item.Type is "webpage" or "post" or "post-weblog";
        AppendSentence(entry, item.Title + Medium(item, isOnWeb));
        if (isOnWeb || item.ContainerTitle is null)
        {
            AppendSentence(entry, Joined("; ", Joined(". ", item.ContainerTitle, item.Publisher), Date(item.Issued)));
        }
        else
        {
            AppendSentence(entry, item.ContainerTitleShort ?? item.ContainerTitle);
            AppendSentence(entry, DateAndPlace(item));
        }

        AppendSentence(entry, item.Item.Fields.GetValueOrDefault("number") is { } number ? "No. " + number : "");
        return entry.ToString();
    }

    /// <inheritdoc/>
    public string NarrativeAuthor(CslItem item) => item.Author switch
    {
        [] => $"“{item.Title}”",
        [var only] => Name(only, withGiven: false),
        [var first, var second] => $"{Name(first, withGiven: false)} and {Name(second, withGiven: false)}",
        [var first, ..] => $"{Name(first, withGiven: false)} and others",
    };

    /// <inheritdoc/>
    public string Locator(string label, string value)
    {
        var isRange = value.AsSpan().ContainsAny('-', '–', ',');
        return label switch
        {
            "page" => (isRange ? "pp. " : "p. ") + value,
            "appendix" => (isRange ? "appendices " : "appendix ") + value,
            _ => label + (isRange ? "s " : " ") + value,
        };
    }

    /// <inheritdoc/>
    public string SortKey(CslItem item)
    {
        var author = item.Author is [var first, ..] ? Name(first, withGiven: true) : item.Title;
        return string.Create(CultureInfo.InvariantCulture, $"{author} {item.Year ?? 9999:0000} {item.Issued?.Start?.Month ?? 0:00} {item.Title}");
    }

    private static string Authors(CslItem item)
    {
        var names = item.Author.Take(MostAuthors).Select(name => Name(name, withGiven: true));
        return string.Join(", ", item.Author.Length > MostAuthors ? names.Append("et al") : names);
    }

    private static string Name(CitationName name, bool withGiven)
    {
        if (name.Literal.Length > 0)
        {
            return name.Literal;
        }

        return withGiven ? Joined(" ", name.NonDroppingParticle, name.Family, Initials(name.Given), name.Suffix.TrimEnd('.')) : Joined(" ", name.NonDroppingParticle, name.Family);
    }

    /// <summary>"Richard K." is RK, "Jean-Pierre" is JP, and what is already initials stays.</summary>
    private static string Initials(string? given)
    {
        var initials = new StringBuilder();
        foreach (var part in (given ?? "").Split([' ', '.', '-', '\u2010'], StringSplitOptions.RemoveEmptyEntries))
        {
            var isInitials = part.Length <= 3 && part.All(char.IsUpper);
            initials.Append(isInitials ? part : char.IsLower(part[0]) ? "" : StringInfo.GetNextTextElement(part));
        }

        return initials.ToString();
    }

    private static string Medium(CslItem item, bool isOnWeb) => (isOnWeb, item.Type) switch
    {
        (true, _) => " [Internet]",
        (_, "dataset") => " [dataset]",
        _ => "",
    };

    private static string DateAndPlace(CslItem item)
    {
        var volume = item.Issue is null ? item.Volume : $"{item.Volume}({item.Issue})";
        return Joined(":", Joined(";", Date(item.Issued), volume), item.Page);
    }

    private static string Date(CitationDate? issued)
    {
        if (issued?.Start is not { } date)
        {
            return "date not stated";
        }

        var month = date.Month is > 0 and <= 12 ? " " + CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(date.Month) : "";
        var day = date.Day > 0 ? " " + date.Day.ToString(CultureInfo.InvariantCulture) : "";
        return date.Year.ToString(CultureInfo.InvariantCulture) + month + day;
    }

    private static string Joined(string delimiter, params IEnumerable<string?> parts) =>
        string.Join(delimiter, parts.Where(part => !string.IsNullOrEmpty(part)));

    private static void AppendSentence(StringBuilder entry, string sentence)
    {
        if (sentence.Length == 0)
        {
            return;
        }

        if (entry.Length > 0)
        {
            entry.Append(' ');
        }

        entry.Append(sentence);
        if (sentence[^1] is not ('.' or '?' or '!'))
        {
            entry.Append('.');
        }
    }
}
