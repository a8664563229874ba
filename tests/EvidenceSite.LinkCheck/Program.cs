// Checks every internal link and anchor of a built site: dotnet run --project tests/EvidenceSite.LinkCheck -- output
using EvidenceSite.LinkCheck;

if (args is not [var folder] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("Give the folder of a built site.");
    return 2;
}

var pages = BuiltPage.AllIn(folder);
var broken = LinkWalk.BrokenIn(folder, pages).ToList();
foreach (var link in broken)
{
    Console.Error.WriteLine(link);
}

Console.WriteLine($"{pages.Count} pages, {pages.Values.Sum(page => page.Links.Count)} internal links, {broken.Count} broken.");
return broken.Count == 0 && pages.Count > 0 ? 0 : 1;
