using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace EvidenceSite.Browser.Tests;

/// <summary>Copying an entry, from a server and from a folder, and where the browser lets no script at the clipboard.</summary>
public class CopyTests(BuiltSite site, Chromium chromium)
{
    [Theory]
    [InlineData("Subject", Opened.Server)]
    [InlineData("Subject", Opened.File)]
    [InlineData("Bibliography", Opened.File)]
    [InlineData("Reference", Opened.Server)]
    public async Task An_entry_is_copied_and_a_reader_is_told(string type, Opened from)
    {
        await using var window = await chromium.NewWindowAsync();
        await window.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var complaints = window.Watch(site.Root(from));
        var tab = await OpenAsync(window, type, from);
        var button = tab.Locator("button.copy").First;
        var entry = await EntryAsync(tab, ".entry:not(.reference-card *)");

        await button.FocusAsync();
        await button.PressAsync("Enter");

        await Expect(tab.Locator("body > [role=status]")).ToHaveTextAsync("Copied.");
        await Expect(button).ToContainTextAsync("Copied");
        Assert.StartsWith(entry, await ClipboardAsync(tab), StringComparison.Ordinal);
        await Expect(button).ToContainTextAsync("Copy ", new() { Timeout = 10_000 });
        await Expect(tab.Locator("body > [role=status]")).ToHaveTextAsync("");
        Walk.AssertNone(complaints);
    }

    [Fact]
    public async Task The_page_itself_is_copied_for_a_reference_manager()
    {
        await using var window = await chromium.NewWindowAsync(width: 360);
        await window.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var tab = await OpenAsync(window, "Subject", Opened.Server);

        await tab.GetByText("How to cite this page").ClickAsync();
        await tab.Locator(".cite-this summary", new() { HasText = "RIS" }).ClickAsync();
        await tab.GetByRole(AriaRole.Button, new() { Name = "Copy RIS" }).ClickAsync();

        await Expect(tab.Locator("body > [role=status]")).ToHaveTextAsync("Copied.");
        var copied = await ClipboardAsync(tab);
        Assert.StartsWith("TY  - ELEC\n", copied, StringComparison.Ordinal);
        Assert.EndsWith("\nER  - \n", copied, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Opened.Server)]
    [InlineData(Opened.File)]
    public async Task Without_the_new_clipboard_the_old_one_serves(Opened from)
    {
        await using var window = await chromium.NewWindowAsync();
        await window.GrantPermissionsAsync(["clipboard-read"]);
        await window.AddInitScriptAsync("navigator.clipboard.writeText = undefined");
        var tab = await OpenAsync(window, "Subject", from);
        var entry = await EntryAsync(tab, ".references .entry");

        await tab.Locator(".references button.copy").First.ClickAsync();

        await Expect(tab.Locator("body > [role=status]")).ToHaveTextAsync("Copied.");
        Assert.StartsWith(entry, await ClipboardAsync(tab), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_script_may_copy_the_text_is_selected()
    {
        await using var window = await chromium.NewWindowAsync();
        await window.AddInitScriptAsync("navigator.clipboard.writeText = undefined; Document.prototype.execCommand = () => false");
        var tab = await OpenAsync(window, "Subject", Opened.File);
        var entry = await EntryAsync(tab, ".references .entry");

        await tab.Locator(".references button.copy").First.ClickAsync();

        await Expect(tab.Locator("body > [role=status]")).ToContainTextAsync("Press Ctrl+C");
        Assert.EndsWith(entry, OneLine(await tab.EvaluateAsync<string>("getSelection().toString()")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retraction_is_copied_with_its_entry()
    {
        var retracted = site.Plan.Citations.Bibliography.First(reference => reference.Status is not Evidence.Model.PublicationStatus.Published);
        await using var window = await chromium.NewWindowAsync();
        await window.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var tab = await OpenAsync(window, "Bibliography", Opened.Server);
        var entry = tab.Locator($"#ref-{retracted.Id}");
        var status = (await entry.Locator(".status").InnerTextAsync()).Trim();

        await entry.Locator("button.copy").ClickAsync();

        await Expect(tab.Locator("body > [role=status]")).ToHaveTextAsync("Copied.");
        Assert.EndsWith(" " + status, await ClipboardAsync(tab), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_there_is_no_button()
    {
        await using var window = await chromium.NewWindowAsync(scripts: false);
        var tab = await OpenAsync(window, "Subject", Opened.File);

        await Expect(tab.Locator("button.copy")).ToHaveCountAsync(0);
        await tab.GetByText("How to cite this page").ClickAsync();
        await Expect(tab.Locator(".cite-this .entry").First).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenAsync(IBrowserContext window, string type, Opened from)
    {
        var tab = await window.NewPageAsync();
        await tab.GotoAsync(site.Address(site.Examples(type)[^1], from));
        return tab;
    }

    /// <summary>The first entry without its number.</summary>
    private static async Task<string> EntryAsync(IPage tab, string selector) =>
        OneLine(await tab.Locator(selector).First.EvaluateAsync<string>(
            "entry => { const words = entry.cloneNode(true); words.querySelectorAll('.csl-left-margin').forEach(part => part.remove()); return words.textContent; }"));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<string> ClipboardAsync(IPage tab) => (await tab.EvaluateAsync<string>("navigator.clipboard.readText()")).ReplaceLineEndings("\n");
}
