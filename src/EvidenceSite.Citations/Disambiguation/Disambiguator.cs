using EvidenceSite.Citations.Processing;
using EvidenceSite.Citations.Rendering;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Disambiguation;

/// <summary>
/// Tells apart cites that would read the same ("Disambiguation" of CSL 1.0.2). Items are grouped by the text of their cites, so that
/// only those that clash are looked at again.
/// </summary>
internal sealed class Disambiguator(NodeRenderer renderer, Registry registry)
{
    private CitationArea Area => renderer.Style.Citation;

    public void Run()
    {
        var trial = new CiteTrial(renderer);
        var usesNames = Area.AddNames || Area.AddGivenName;
        if (!usesNames && !Area.AddYearSuffix && !renderer.Style.UsesDisambiguate)
            return;

        // Names must all be known before any can be told from the others.
        if (Area is { AddGivenName: true, GivenNameRule: not GivenNameRule.ByCite })
        {
            foreach (var item in registry.All)
                trial.Write(item, null);
        }

        var byText = new Dictionary<string, List<RegisteredItem>>(StringComparer.Ordinal);
        var groups = new List<List<RegisteredItem>>();
        foreach (var item in registry.All)
        {
            var text = trial.Write(item, null).Text;
            if (text.Length == 0)
                continue;
            if (!byText.TryGetValue(text, out var group))
            {
                byText.Add(text, group = []);
                groups.Add(group);
            }

            group.Add(item);
        }

        foreach (var group in groups)
        {
            if (group.Count > 1)
                new ClashResolver(renderer.Style, trial, group).Run();
        }
    }
}
