using EvidenceSite.Citations.Suite;

Console.OutputEncoding = System.Text.Encoding.UTF8;
if (args is ["--styles", ..])
{
    AllStyles.Run();
    return 0;
}

if (args is ["--pandoc", ..])
{
    var references = SiteReferences.ReadJson(SiteReferences.Folder()!);
    foreach (var style in args.Length > 1 ? args[1..] : [.. PandocComparison.Styles])
    {
        var differences = PandocComparison.Compare(style, references);
        Console.WriteLine($"== {style}: {differences.Count}");
        foreach (var difference in differences)
            Console.WriteLine($"{difference.Place}\n  ours:   {difference.Ours}\n  pandoc: {difference.Pandocs}");
    }

    return 0;
}

if (args is ["--bench"])
{
    Bench.Run();
    return 0;
}

if (SuiteFolders.Fixtures() is not { } folder)
{
    Console.Error.WriteLine("No fixtures: set CSL_TEST_SUITE to their folder.");
    return 1;
}

var filter = args.Length > 0 ? args[0] : "";
var runner = new FixtureRunner(SuiteFolders.SuiteLocales());
var results = SuiteFolders.Read(folder).Where(fixture => fixture.Name.Contains(filter, StringComparison.Ordinal)).Select(runner.Run).ToList();
foreach (var result in results.Where(result => !result.Passed))
{
    Console.WriteLine("FAIL " + result.Name);
    if (args.Length > 0)
        Console.WriteLine("--- expected\n" + result.Expected + "\n--- actual\n" + result.Actual + "\n");
}

Console.WriteLine(SuiteTable.Write(results));
return 0;
