using EvidenceSite.Citations;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.Evidence.Citing;

/// <summary>Makes what formats citations, of the style and the locale files that the settings choose.</summary>
internal static class CitationBinder
{
    private const string BuiltInName = "style.csl";

    /// <summary>The processor; one with the program's own style after a problem was added.</summary>
    public static CitationProcessor Bind(CitationFiles files, CitationSettings settings, DiagnosticCollector problems)
    {
        var used = new List<InputText>();
        var (style, language) = Style(files, settings, used, problems);
        foreach (var file in files.Styles.Where(file => !used.Contains(file)))
        {
            problems.Add(Catalogue.UnexpectedFile(file.Path, "it is a citation style that settings.yml does not name (citations: style)"));
        }

        var processor = new CitationProcessor(style, CitationLocales.From(files.Locale), settings.Language?.Value ?? language);
        foreach (var problem in processor.Diagnostics)
        {
            problems.Add(Told(problem, PlaceOf(problem, files, settings)));
        }

        return processor;
    }

    private static (CitationStyle Style, string? Language) Style(CitationFiles files, CitationSettings settings, List<InputText> used, DiagnosticCollector problems)
    {
        if (settings.Style is not { } named)
        {
            return (BuiltIn(), null);
        }

        if (files.Styles.FirstOrDefault(file => file.Path == named.Value) is not { } file)
        {
            var paths = files.Styles.Select(style => style.Path).ToList();
            problems.Add(Catalogue.NoCitationStyle(named.Place, named.Value, Nearest.To(named.Value, paths), paths));
            used.AddRange(files.Styles);
            return (BuiltIn(), null);
        }

        used.Add(file);
        if (Read(file, problems) is not { } style)
        {
            return (BuiltIn(), null);
        }

        if (style.IndependentParent is not { } parent)
        {
            return (style, null);
        }

        // Only its own language is the dependent style's: the rest is in the one that it names (CSL 1.0.2, "Dependent styles").
        foreach (var other in files.Styles.Where(other => other != file))
        {
            if (CitationStyle.Read(other.Text, other.Path).Style is { } candidate && candidate.Id == parent)
            {
                used.Add(other);
                return (Read(other, problems) ?? BuiltIn(), style.DefaultLocale);
            }
        }

        problems.Add(Catalogue.CitationStyleNeedsParent(Place.StartOf(file.Path), parent));
        used.AddRange(files.Styles);
        return (BuiltIn(), null);
    }

    private static CitationStyle? Read(InputText file, DiagnosticCollector problems)
    {
        var reading = CitationStyle.Read(file.Text, file.Path);
        foreach (var problem in reading.Diagnostics)
        {
            problems.Add(Told(problem, new Place(file.Path, Math.Max(1, problem.Line), 1)));
        }

        if (reading.Style is null && !reading.Diagnostics.Any(problem => problem.Severity == CitationSeverity.Error))
        {
            problems.Add(Catalogue.CitationStyleFault(Place.StartOf(file.Path), "style", "The style cannot be used.", "Give another style."));
        }

        return reading.Style;
    }

    private static Diagnostic Told(CitationDiagnostic problem, Place place) => problem.Severity == CitationSeverity.Error
        ? Catalogue.CitationStyleFault(place, problem.Element, problem.Problem, problem.Remedy)
        : Catalogue.OddCitationStyle(place, problem.Element, problem.Problem, problem.Remedy);

    /// <summary>A problem of a locale file is in that file; that a language has none is a matter of the settings.</summary>
    private static Place PlaceOf(CitationDiagnostic problem, CitationFiles files, CitationSettings settings) =>
        files.Locales.FirstOrDefault(file => Path.GetFileName(file.Path) == problem.Source) is { } file
            ? new Place(file.Path, Math.Max(1, problem.Line), 1)
            : settings.Language?.Place ?? settings.Style?.Place ?? Place.StartOf("settings.yml");

    /// <summary>The style that this repository's own site uses.</summary>
    private static CitationStyle BuiltIn()
    {
        using var stream = typeof(CitationBinder).Assembly.GetManifestResourceStream(BuiltInName)!;
        using var reader = new StreamReader(stream);
        return CitationStyle.Read(reader.ReadToEnd(), BuiltInName).Style!;
    }
}
