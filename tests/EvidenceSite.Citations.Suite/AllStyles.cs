namespace EvidenceSite.Citations.Suite;

/// <summary>Runs every installed style over the site's references: shows those that fail, have problems or leave entries empty.</summary>
internal static class AllStyles
{
    public static void Run()
    {
        if (SiteReferences.Folder() is not { } folder || !Directory.Exists(SuiteFolders.Styles))
        {
            Console.Error.WriteLine("No references or no styles.");
            return;
        }

        var items = CitationItem.Read(SiteReferences.ReadJson(folder)).Items;
        var locales = CitationLocales.FromFolder(SuiteFolders.Locales);
        var clusters = items.Chunk(2).Select((chunk, index) => new CitationCluster("c" + index, [.. chunk.Select(item => new Cite(item.Id))]) { NoteNumber = index + 1 }).ToList();
        var count = 0;
        var problems = new Dictionary<string, (int Count, string Example)>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(SuiteFolders.Styles, "*.csl").Order(StringComparer.Ordinal))
        {
            count++;
            var name = Path.GetFileName(path);
            var reading = CitationStyle.Read(File.ReadAllText(path), name);
            foreach (var problem in reading.Diagnostics)
                problems[problem.Problem] = problems.TryGetValue(problem.Problem, out var known) ? (known.Count + 1, known.Example) : (1, problem.ToString());
            if (reading.Style is not { IndependentParent: null } style)
                continue;
            try
            {
                var document = new CitationProcessor(style, locales).Format(items, clusters);
                var empty = document.Diagnostics.Length;
                if (empty > 0)
                    Console.WriteLine($"{name}: {empty} of {items.Length + clusters.Count} come to nothing");
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                Console.WriteLine($"{name}: {exception}");
            }
        }

        Console.WriteLine($"{count} styles");
        foreach (var (problem, (times, example)) in problems.OrderByDescending(pair => pair.Value.Count))
            Console.WriteLine($"{times,5} {problem}   {example}");
    }
}
