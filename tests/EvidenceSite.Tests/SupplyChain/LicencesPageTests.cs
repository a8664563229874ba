using EvidenceSite.SupplyChain;
using EvidenceSite.Tests.Documentation;
using EvidenceSite.Tests.Sites;
using EvidenceSite.Tests.TakeAlong;

namespace EvidenceSite.Tests.SupplyChain;

/// <summary>The page that lists under which licences a site and what is in it are.</summary>
public sealed class LicencesPageTests
{
    [Fact]
    public void ItNamesEverythingOfOthersInTheSiteAndLeadsToEachLicence()
    {
        using var site = TestSite.Valid().Built();
        var page = site.Page("licences.html");
        var rows = page.QuerySelectorAll("section[aria-labelledby=works] tbody tr").ToList();
        var shipped = DependencyList.Read(Checkout.Path()).Packages.Where(package => package.Use == "site").ToList();
        Assert.NotEmpty(shipped);
        Assert.All(shipped, package => Assert.Single(rows, row => row.Children[0].TextContent == package.Title && row.Children[1].TextContent.Contains(package.Name, StringComparison.Ordinal)));

        // The licences are files of the site: they can be read without a network.
        var files = rows.Select(row => row.QuerySelector("a")!.GetAttribute("href")!).Where(address => !address.StartsWith("https:", StringComparison.Ordinal)).ToList();
        Assert.Equal(Directory.EnumerateFiles(Path.Combine(site.Output, "assets/theme"), "*.licence.*").Select(Path.GetFileName).Order(StringComparer.Ordinal), files.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Matches("SIL OPEN FONT LICENSE|Permission is hereby granted", File.ReadAllText(Path.Combine(site.Output, file))));
        Assert.Equal("CC BY 4.0", page.QuerySelector("section[aria-labelledby=content] a[rel~=license]")!.TextContent);
    }

    [Fact]
    public void EveryTypefaceAndLibraryInTheSiteIsOneOfThem()
    {
        using var site = TestSite.Valid().Built();
        var works = DependencyList.Read(Checkout.Path()).Packages.Where(package => package.Use == "site").Select(package => package.LicenceFolder!).ToList();
        var ours = Directory.EnumerateFiles(Checkout.Path("theme", "scripts")).Concat(Directory.EnumerateFiles(Checkout.Path("theme", "assets"))).Select(file => Path.GetFileNameWithoutExtension(file)).Append("site").Append("evidence-site").ToList();
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(site.Output, "assets/theme")).Select(file => Path.GetFileName(file)),
            file => Assert.True(works.Concat(ours).Any(name => file.StartsWith(name, StringComparison.Ordinal)), $"{file} is on no list."));
    }

    [Fact]
    public void EveryPageLeadsThereAndTheOfflineCopyHoldsIt()
    {
        using var site = TestSites.WithDownloads("bundle").Built();
        var pages = OutputFolder.Files(site.Output).Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.All(pages, path => Assert.Contains(site.Page(path).QuerySelectorAll("footer a"), link => link.TextContent == "Licences"));
        Assert.Contains(site.Page("reuse.html").QuerySelectorAll("main a"), link => link.GetAttribute("href") == "licences.html");
        Assert.Contains("site/licences.html", Archive.Entries(Path.Combine(site.Output, "offline-copy.zip")).Select(entry => entry.Path));
    }

    [Theory]
    [InlineData("<rights license=\"https://licences.example/own\">Ours &lt;b&gt;</rights>", "Ours <b>", "https://licences.example/own")]
    [InlineData("<rights license=\"javascript:alert(1)\">Ours</rights>", "Ours", null)]
    [InlineData("<rights>Ours</rights>", "Ours", null)]
    [InlineData("", null, null)]
    public void TheStyleOfTheCitationsIsNamedWithWhatItSays(string rights, string? words, string? address)
    {
        using var site = TestSite.Valid().With("own.csl", File.ReadAllText(Checkout.Path("input", "style.csl"))
            .Replace("<rights license=\"https://creativecommons.org/licenses/by/4.0/\">CC BY 4.0</rights>", rights, StringComparison.Ordinal));
        site.With("settings.yml", ValidFiles.Settings + "citations:\n  style: own.csl\n").Built();
        var row = site.Page("licences.html").QuerySelectorAll("section[aria-labelledby=works] tbody tr").SingleOrDefault(row => row.Children[0].TextContent == "The style of the citations");
        Assert.Equal((words, address), (row?.Children[2].TextContent.Trim(), row?.Children[2].QuerySelector("a")?.GetAttribute("href")));
    }
}
