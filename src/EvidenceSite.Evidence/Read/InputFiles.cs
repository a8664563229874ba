using System.Collections.Immutable;
using EvidenceSite.Evidence.Citing;

namespace EvidenceSite.Evidence.Read;

/// <summary>Everything in the input folder, sorted by path (ordinal).</summary>
/// <param name="Settings">The text of <c>settings.yml</c>, or null where there is none that can be read.</param>
/// <param name="Glossary">The text of <c>glossary.yml</c>, or null.</param>
/// <param name="Wording">The text of <c>wording.yml</c>, or null.</param>
/// <param name="Documents">The Markdown files.</param>
/// <param name="Unreadable">Paths of Markdown files that are there and could not be read: links to them are not reported as broken.</param>
/// <param name="Assets">The files under <c>assets/</c>.</param>
/// <param name="Citations">The CSL styles and locale files.</param>
public sealed record InputFiles(
    InputText? Settings,
    InputText? Glossary,
    InputText? Wording,
    ImmutableArray<InputText> Documents,
    ImmutableArray<string> Unreadable,
    ImmutableArray<Asset> Assets,
    CitationFiles Citations)
{
    /// <summary>The text of a file; null if there is none that could be read.</summary>
    /// <param name="path">Path relative to the input folder, with forward slashes.</param>
    public InputText? TextOf(string path) =>
        Documents.Concat([Settings, Glossary, Wording]).Concat(Citations.Styles).Concat(Citations.Locales).FirstOrDefault(text => text?.Path == path);
}
