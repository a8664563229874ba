using System.Collections.Immutable;
using EvidenceSite.Evidence.Bind;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Glossary;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Evidence.Settings;
using EvidenceSite.Evidence.Wording;
using EvidenceSite.Evidence.Yaml;

namespace EvidenceSite.Evidence.Parse;

/// <summary>The second stage: each file by itself, from text to typed values.</summary>
public static class Parser
{
    /// <summary>Parses all files; they do not depend on each other, so they are worked on side by side.</summary>
    public static Staged<ParsedFiles> Parse(InputFiles files)
    {
        var problems = new DiagnosticCollector();
        var settings = SettingsBinder.Bind(files.Settings, problems);
        var limits = new YamlLimits(settings.Limits.YamlDepth, settings.Limits.YamlEvents);
        var glossary = GlossaryBinder.Bind(files.Glossary, limits, problems);
        var wording = WordingBinder.Bind(files.Wording, limits, problems);
        var parsed = new (Document? Document, ImmutableArray<Diagnostic> Problems)[files.Documents.Length];
        Parallel.For(0, parsed.Length, i =>
        {
            var own = new DiagnosticCollector();
            var document = Parse(files.Documents[i], settings, limits, own);
            parsed[i] = (document, own.ToImmutable());
        });

        var broken = parsed.Select((file, i) => (file.Document, files.Documents[i].Path)).Where(file => file.Document is null).Select(file => file.Path);
        return new(
            new ParsedFiles(settings, glossary, wording, [.. parsed.Select(file => file.Document).OfType<Document>()], [.. files.Unreadable, .. broken], files.Assets),
            [.. problems.ToImmutable(), .. parsed.SelectMany(file => file.Problems)]);
    }

    private static Document? Parse(InputText file, SiteSettings settings, YamlLimits limits, DiagnosticCollector problems)
    {
        if (DocumentPath.Read(file.Path, problems) is not { } path)
        {
            return null;
        }

        if (file.Bytes > settings.Limits.FileBytes)
        {
            problems.Add(Catalogue.FileTooLarge(file.Path, file.Bytes, settings.Limits.FileBytes));
            return null;
        }

        if (FrontMatter.Find(file, problems) is not { } matter)
        {
            return null;
        }

        var places = new TextSlice(file, matter.BodyStart);
        var body = MarkdownReader.Read(file.Text[matter.BodyStart..], places, problems);
        Blank.Report(file.Text[matter.BodyStart..], places, problems);
        return YamlReader.Read(file, matter.Start, matter.Length, limits, problems) is { } root
            ? DocumentBinder.Bind(path.Kind, path.Id, file.Path, new MappingReader(root, WhatIs(path.Kind), problems), body, settings)
            : null;
    }

    private static string WhatIs(DocumentKind kind) => kind switch
    {
        DocumentKind.Condition => "a condition",
        DocumentKind.Topic => "a topic",
        DocumentKind.Treatment => "a treatment",
        DocumentKind.Source => "a source",
        DocumentKind.Reference => "a reference",
        _ => "a page",
    };
}
