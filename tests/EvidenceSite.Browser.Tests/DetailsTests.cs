using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace EvidenceSite.Browser.Tests;

/// <summary>What is folded away opens by mouse and by keyboard, with scripts and without.</summary>
public class DetailsTests(BuiltSite site, Chromium chromium)
{
    public static MatrixTheoryData<string, bool> Pages => new(["Subject", "Bibliography", "Comparison"], [true, false]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_summary_opens_and_closes_what_it_folds_away(string type, bool scripts)
    {
        await using var window = await chromium.NewWindowAsync(scripts: scripts);
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(site.Address(site.Examples(type)[^1]));
        var details = tab.Locator("details:not(.needs-script *)").First;
        var content = details.Locator(":scope > :not(summary)").First;

        await Expect(content).ToBeHiddenAsync();
        await details.Locator("summary").ClickAsync();
        await Expect(content).ToBeVisibleAsync();
        await tab.Keyboard.PressAsync("Enter");
        await Expect(content).ToBeHiddenAsync();
        await tab.Keyboard.PressAsync("Space");
        await Expect(content).ToBeVisibleAsync();
    }
}
