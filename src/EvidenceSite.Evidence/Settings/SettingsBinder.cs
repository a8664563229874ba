using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EvidenceSite.Evidence.Bind;
using EvidenceSite.Evidence.Citing;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Evidence.Retractions;
using EvidenceSite.Evidence.Shapes;
using EvidenceSite.Evidence.Yaml;

namespace EvidenceSite.Evidence.Settings;

/// <summary>Reads <c>settings.yml</c>.</summary>
internal static partial class SettingsBinder
{
    /// <summary>Stands in for settings that cannot be read, so that the other files can still be checked.</summary>
    private static readonly SiteSettings Fallback = new(
        "", "", new Uri("https://example.invalid/"), ["en"], new Licence("", new Uri("https://example.invalid/")), Repository: null,
        InputLimits.Default, DefaultWords.Verdicts, DefaultWords.Certainties, DefaultWords.Kinds, FrozenDictionary<string, string>.Empty)
    {
        AreStandIns = true,
    };

    /// <summary>The settings; stand-ins where they cannot be read, after a problem was added.</summary>
    public static SiteSettings Bind(InputText? file, DiagnosticCollector problems)
    {
        if (file is null)
        {
            return Fallback;
        }

        var limits = new YamlLimits(InputLimits.Default.YamlDepth, InputLimits.Default.YamlEvents);
        return YamlReader.Read(file, 0, file.Text.Length, limits, problems) is { } root
            ? Bind(new MappingReader(root, "the settings", problems))
            : Fallback;
    }

    /// <summary>The settings that stand in a mapping.</summary>
    public static SiteSettings Bind(MappingReader reader)
    {
        var settings = new SiteSettings(
            reader.NeededText("title", "the site's name"),
            reader.NeededText("description", "what the site is, in a sentence"),
            BaseUrl(reader),
            Languages(reader),
            BindLicence(reader),
            BindRepository(reader),
            BindLimits(reader),
            Wordings(reader, "verdicts", DefaultWords.Verdicts),
            Wordings(reader, "certainties", DefaultWords.Certainties),
            KindNames(reader),
            OtherConditions(reader))
        {
            Downloads = Downloads(reader),
            Pages = Pages(reader),
            Citations = Citations(reader),
            RetractionList = RetractionList(reader),
            Refresh = RefreshSettingsBinder.Bind(reader),
            History = reader.YesOrNo("history", "whether each claim's page tells how it changed, by the commits of the repository") ?? false,
        };
        reader.RefuseUnknownKeys();
        return settings;
    }

    private static Uri BaseUrl(MappingReader reader)
    {
        var address = reader.Address("base-url", "where the site is published", needed: true) ?? Fallback.BaseUrl;
        return address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
    }

    private static ImmutableArray<string> Languages(MappingReader reader)
    {
        var tags = reader.NeededLocatedList("languages", "language tags, such as [en-GB]; the first is that of a page which names none");
        if (reader.Node("languages") is YamlList { Items.IsEmpty: true } empty)
        {
            reader.Problems.Add(Catalogue.EmptyValue(empty.Place, "languages", "a list of language tags, such as [en-GB]"));
        }

        foreach (var tag in tags.Where(tag => !LanguageTag().IsMatch(tag.Value)))
        {
            reader.Problems.Add(Catalogue.WrongShape(tag.Place, "languages", "a list of language tags, such as [en-GB]", $"\"{tag.Value}\""));
        }

        return tags.IsEmpty ? Fallback.Languages : [.. tags.Select(tag => tag.Value)];
    }

    private static Licence BindLicence(MappingReader reader)
    {
        if (reader.Mapping("licence", "the licence of the content", needed: true) is not { } licence)
        {
            return Fallback.Licence;
        }

        var bound = new Licence(licence.NeededText("name", "such as CC BY 4.0"), licence.Address("url", "the address of its text", needed: true) ?? Fallback.Licence.Url);
        licence.RefuseUnknownKeys();
        return bound;
    }

    private static Repository? BindRepository(MappingReader reader)
    {
        if (reader.Mapping("repository", "where the files are kept") is not { } repository)
        {
            return null;
        }

        var url = repository.Address("url", "its page", needed: true);
        var edit = repository.Address("edit-url", "the address to which a file's path is added for editing it", needed: true);
        repository.RefuseUnknownKeys();
        return url is null || edit is null
            ? null
            : new Repository(url, edit.AbsoluteUri.EndsWith('/') ? edit : new Uri(edit.AbsoluteUri + "/"));
    }

    private static InputLimits BindLimits(MappingReader reader)
    {
        var standard = InputLimits.Default;
        if (reader.Mapping("limits", "bounds on the input") is not { } limits)
        {
            return standard;
        }

        var bound = new InputLimits(
            (int?)limits.WholeNumber("file-bytes", "the most bytes of one Markdown file", least: 1024, most: InputReader.LargestFile) ?? standard.FileBytes,
            (int?)limits.WholeNumber("yaml-depth", "the most levels that YAML may be nested", least: 5, most: 64) ?? standard.YamlDepth,
            (int?)limits.WholeNumber("yaml-events", "the most parts of the YAML in one file", least: 100, most: 10_000_000) ?? standard.YamlEvents,
            (int?)limits.WholeNumber("quoted-words", "the most words that may be quoted from a source", least: 0, most: 1000) ?? standard.QuotedWords);
        limits.RefuseUnknownKeys();
        return bound;
    }

    private static OwnPages Pages(MappingReader reader)
    {
        if (reader.Mapping("pages", "what has a page of its own") is not { } pages)
        {
            return OwnPages.Default;
        }

        var bound = new OwnPages(
            pages.YesOrNo("claims", "whether each claim has a page of its own") ?? OwnPages.Default.Claims,
            pages.YesOrNo("references", "whether each reference has a page of its own") ?? OwnPages.Default.References);
        pages.RefuseUnknownKeys();
        return bound;
    }

    private static FrozenDictionary<T, Wording> Wordings<T>(MappingReader reader, string key, FrozenDictionary<T, Wording> standard)
        where T : struct, Enum
    {
        if (reader.Mapping(key, "a mapping of words to label and meaning") is not { } words)
        {
            return standard;
        }

        var wordings = new Dictionary<T, Wording>(standard);
        foreach (var value in Enum.GetValues<T>())
        {
            if (words.Mapping(Words<T>.Of(value), "label and meaning") is { } wording)
            {
                wordings[value] = new Wording(
                    wording.NeededText("label", "the words that the pages show"), wording.NeededText("meaning", "what they mean, in a sentence"));
                wording.RefuseUnknownKeys();
            }
        }

        words.RefuseUnknownKeys();
        return wordings.ToFrozenDictionary();
    }

    private static FrozenDictionary<DocumentKind, KindName> KindNames(MappingReader reader)
    {
        if (reader.Mapping("kinds", "a mapping of kinds to their names") is not { } kinds)
        {
            return DefaultWords.Kinds;
        }

        var names = new Dictionary<DocumentKind, KindName>(DefaultWords.Kinds);
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            if (kinds.Mapping(Words<DocumentKind>.Of(kind), "one and many") is { } name)
            {
                names[kind] = new KindName(name.NeededText("one", "the name of one"), name.NeededText("many", "the name of several"));
                name.RefuseUnknownKeys();
            }
        }

        kinds.RefuseUnknownKeys();
        return names.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, string> OtherConditions(MappingReader reader)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, name) in reader.FreeTexts("other-conditions", "IDs and names of conditions that references name and that have no page"))
        {
            if (Identifier.Fault(id.Value) is { } fault)
            {
                reader.Problems.Add(Catalogue.BadId(id.Place, id.Value, fault, LikelyMeant.Id(id.Value)));
            }

            names[id.Value] = name;
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static CitationSettings Citations(MappingReader reader)
    {
        if (reader.Mapping("citations", "how works are cited") is not { } citations)
        {
            return CitationSettings.None;
        }

        var style = citations.Located("style", "the file of a CSL style in the input folder, such as style.csl");
        var language = citations.Located("language", "the language of the style's terms, such as de-DE; its locale file (locales-de-DE.xml) must be in the input folder");
        if (language is { } tag && !LanguageTag().IsMatch(tag.Value))
        {
            reader.Problems.Add(Catalogue.WrongShape(tag.Place, "language", "a language tag, such as de-DE", $"\"{tag.Value}\""));
            language = null;
        }

        citations.RefuseUnknownKeys();
        return new CitationSettings(style, language);
    }

    private static ImmutableArray<Download> Downloads(MappingReader reader)
    {
        var named = new SortedSet<Download>();
        foreach (var word in reader.LocatedList("downloads", "what a build makes to take along", new WordShape([.. Words<Download>.All])))
        {
            if (Words<Download>.Parse(word.Value) is { } download)
            {
                named.Add(download);
            }
            else
            {
                reader.Problems.Add(Catalogue.UnknownWord(word.Place, "downloads", word.Value, Nearest.To(word.Value, Words<Download>.All), Words<Download>.All));
            }
        }

        return [.. named];
    }

    private static Located<string>? RetractionList(MappingReader reader)
    {
        if (reader.Scalar("retraction-list", "a list of retracted works, as Retraction Watch publishes it: a .csv file in the input folder whose name starts with _") is not { Value: { } path } scalar)
        {
            return null;
        }

        if (RetractionListPath.Fault(path) is { } fault)
        {
            reader.Problems.Add(Catalogue.BadListPath(scalar.Place, path, fault));
            return null;
        }

        return new Located<string>(path, scalar.Place);
    }

    // The common part of RFC 5646: language, and where needed script and region.
    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex LanguageTag();
}
