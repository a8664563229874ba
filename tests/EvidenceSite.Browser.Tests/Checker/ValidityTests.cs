using EvidenceSite.Browser.Tests.Browsing;
using EvidenceSite.Browser.Tests.Site;
using Xunit;

namespace EvidenceSite.Browser.Tests.Checker;

/// <summary>Every file of the output in the Nu HTML checker.</summary>
public class ValidityTests(BuiltSite site)
{
    [Fact]
    public async Task Every_file_is_valid() => Walk.AssertNone(await NuChecker.CheckAsync(site.Folder));

    [Theory]
    [InlineData("page.html", "<!DOCTYPE html><html lang=en><title>A page</title><p id=a>one<p id=a>two", "error: Duplicate ID")]
    [InlineData("page.html", "<!DOCTYPE html><html lang=en><title>A page</title><table><tr><td>1<td>2<tr><td>3</table>", "warning: ")]
    [InlineData("page.html", "<!DOCTYPE html><html><title>A page</title><p>one", "warning: Consider adding a “lang” attribute")]
    [InlineData("style.css", "a { colour: red }", "error: CSS: “colour”")]
    public async Task A_file_with_a_fault_is_found_out(string name, string content, string fault)
    {
        var folder = Directory.CreateTempSubdirectory("evidence-site-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), content, TestContext.Current.CancellationToken);

            var found = await NuChecker.CheckAsync(folder.FullName);

            Assert.Contains(found, message => message.Contains(fault, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
