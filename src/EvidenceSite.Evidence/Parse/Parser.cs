using EvidenceSite.Evidence.Bind;
using EvidenceSite.Evidence.Citing;
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
    /// <param name="files">The files.</param>
    /// <param name="memory">What is known from an earlier run; null if nothing is.</param>
    public static Staged<ParsedFiles> Parse(InputFiles files, ParseMemory? memory = null)
    {
        memory ??= new ParseMemory();
        var settings = memory.Part("settings", files.Settings, limits: null, () => Part(problems => SettingsBinder.Bind(files.Settings, problems)));
        var limits = new YamlLimits(settings.Value.Limits.YamlDepth, settings.Value.Limits.YamlEvents);
        var glossary = memory.Part("glossary", files.Glossary, limits, () => Part(problems => GlossaryBinder.Bind(files.Glossary, limits, problems)));
        var wording = memory.Part("wording", files.Wording, limits, () => Part(problems => WordingBinder.Bind(files.Wording, limits, problems)));
        var citations = memory.Part("citations", file: null, (files.Citations, settings.Value.Citations), () => Part(problems => CitationBinder.Bind(files.Citations, settings.Value.Citations, problems)));
        var known = memory.DocumentsUnder(settings.Value);
        var texts = new SharedTexts();
        var parsed = new ParsedDocument[files.Documents.Length];
        Parallel.For(0, parsed.Length, i => parsed[i] = known.GetValue(files.Documents[i], file => Parse(file, settings.Value, limits, texts)));

        var broken = parsed.Select((file, i) => (file.Document, files.Documents[i].Path)).Where(file => file.Document is null).Select(file => file.Path);
        return new(
            new ParsedFiles(settings.Value, glossary.Value, wording.Value, [.. parsed.Select(file => file.Document).OfType<Document>()], [.. files.Unreadable, .. broken], files.Assets, citations.Value),
            [.. settings.Problems, .. glossary.Problems, .. wording.Problems, .. citations.Problems, .. parsed.SelectMany(file => file.Problems)]);
    }

    /// <summary>Parses a file by itself.</summary>
    /// <param name="file">Its text.</param>
    /// <param name="settings">The settings under which it is read.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>The document; null if it is broken.</returns>
    internal static Document? ParseDocument(InputText file, SiteSettings settings, DiagnosticCollector problems) =>
        Parse(file, settings, new YamlLimits(settings.Limits.YamlDepth, settings.Limits.YamlEvents), problems, texts: null);

    private static ParsedPart<T> Part<T>(Func<DiagnosticCollector, T> bind)
        where T : notnull
    {
        var problems = new DiagnosticCollector();
        var value = bind(problems);
        return new ParsedPart<T>(value, problems.ToImmutable());
    }

    private static ParsedDocument Parse(InputText file, SiteSettings settings, YamlLimits limits, SharedTexts texts)
    {
        var problems = new DiagnosticCollector();
        var document = Parse(file, settings, limits, problems, texts);
        return new ParsedDocument(document, problems.ToImmutable());
    }

    private static Document? Parse(InputText file, SiteSettings settings, YamlLimits limits, DiagnosticCollector problems, SharedTexts? texts)
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

        var text = new TextSlice(file, matter.BodyStart);
        var body = MarkdownReader.Read(text, problems);
        Blank.Report(text, problems);
        return YamlReader.Read(file, matter.Start, matter.Length, limits, problems, texts) is { } root
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
