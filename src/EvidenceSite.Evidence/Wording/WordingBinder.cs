using System.Collections.Frozen;
using System.Collections.Immutable;
using EvidenceSite.Evidence.Bind;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Evidence.Yaml;

namespace EvidenceSite.Evidence.Wording;

/// <summary>Reads <c>wording.yml</c>: the site's own, or the one that comes with the program.</summary>
internal static class WordingBinder
{
    private const string Resource = "wording.yml";

    /// <summary>The lists; those of the program if the site has none, or none that can be read.</summary>
    public static WordingLists Bind(InputText? file, YamlLimits limits, DiagnosticCollector problems)
    {
        if (file is not null && YamlReader.Read(file, 0, file.Text.Length, limits, problems) is { } written &&
            Bind(new MappingReader(written, "the wording lists", problems)) is { } own)
        {
            return own;
        }

        using var stream = typeof(WordingBinder).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        var standard = new YamlLimits(InputLimits.Default.YamlDepth, InputLimits.Default.YamlEvents);
        var root = YamlReader.Read(new InputText(Resource, text, text.Length), 0, text.Length, standard, problems)!;
        return Bind(new MappingReader(root, "the wording lists", problems))!;
    }

    /// <summary>The lists that stand in a mapping; null if no phrases stand there: every statement would be said to lack one.</summary>
    public static WordingLists? Bind(MappingReader reader)
    {
        var hedges = new Dictionary<Certainty, PhraseList>();
        if (reader.Mapping("certainty", "a mapping of certainties to phrases", needed: true) is { } certainty)
        {
            foreach (var level in Enum.GetValues<Certainty>())
            {
                hedges[level] = new PhraseList(certainty.TextList(Words<Certainty>.Of(level), "phrases of this certainty"));
            }

            certainty.RefuseUnknownKeys();
        }

        var lists = new WordingLists(
            hedges.ToFrozenDictionary(),
            new PhraseList(reader.NeededTextList("effects", "verbs that state an effect as a fact").Concat(Pairs(reader.NeededTextList("subjects", "words before which a verb in its plain form states an effect"), reader.NeededTextList("verbs", "verbs in their plain form")))),
            new PhraseList(reader.NeededTextList("refused", "words that only high certainty allows")),
            new PhraseList(reader.NeededTextList("attribution", "words that show that somebody else is speaking")),
            new PhraseList(reader.NeededTextList("denial", "words that deny what follows them, or leave it open")),
            new PhraseList(reader.NeededTextList("relative", "measures that only compare")));
        reader.RefuseUnknownKeys();
        return hedges.Count == 0 ? null : lists;
    }

    private static IEnumerable<string> Pairs(ImmutableArray<string> subjects, ImmutableArray<string> verbs) =>
        subjects.SelectMany(subject => verbs.Select(verb => $"{subject} {verb}"));
}
