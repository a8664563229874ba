using EvidenceSite.Evidence.Bind;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Glossary;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Evidence.Wording;
using EvidenceSite.Evidence.Yaml;

namespace EvidenceSite.Evidence.Shapes;

/// <summary>
/// What the input files may hold. Nothing is described twice: each binder reads an empty file while a recorder notes what it asks for.
/// </summary>
public static class InputShapes
{
    /// <summary>The front matter of a kind of document.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="settings">The site's settings: they say which languages and conditions there are.</param>
    public static MappingShape Of(DocumentKind kind, SiteSettings settings) => Recorded((reader, problems) =>
        DocumentBinder.Bind(kind, "", "", reader, MarkdownReader.Read(new TextSlice(Empty, 0), problems), settings));

    /// <summary><c>settings.yml</c>.</summary>
    public static MappingShape Settings { get; } = Recorded((reader, _) => SettingsBinder.Bind(reader));

    /// <summary><c>glossary.yml</c>.</summary>
    public static MappingShape Glossary { get; } = Recorded((reader, _) => GlossaryBinder.Bind(reader));

    /// <summary><c>wording.yml</c>.</summary>
    public static MappingShape Wording { get; } = Recorded((reader, _) => WordingBinder.Bind(reader));

    private static InputText Empty => new("", "", 0);

    private static MappingShape Recorded(Action<MappingReader, DiagnosticCollector> bind)
    {
        var recorder = new KeyRecorder();
        var problems = new DiagnosticCollector();
        bind(new MappingReader(new YamlMapping(Place.StartOf(""), []), "", problems, recorder), problems);
        return recorder.Shape();
    }
}
