using System.Text;
using EvidenceSite.Plan;
using EvidenceSite.Theme;
using EvidenceSite.Theme.Glossary;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace EvidenceSite.Render;

/// <summary>Renders pages with the theme, one after the other. Each thread needs its own.</summary>
internal sealed class PageRenderer : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();
    private readonly HtmlRenderer _renderer;

    private readonly SitePlan _site;
    private readonly ThemeFiles _theme;
    private readonly TermMatcher _terms;
    private readonly Func<string, long> _sizeOfData;

    public PageRenderer(SitePlan site, ThemeFiles theme, TermMatcher terms, Func<string, long> sizeOfData)
    {
        _site = site;
        _theme = theme;
        _terms = terms;
        _sizeOfData = sizeOfData;
        _renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
    }

    /// <summary>The page as UTF-8, with LF at line ends.</summary>
    /// <param name="page">The page.</param>
    /// <param name="siteFolder">The folder of the site, seen from a page that stands beside it; empty for pages of the site.</param>
    public OutputFile Render(PlannedPage page, string siteFolder = "")
    {
        // The components do nothing asynchronous, so the task is complete when it comes back.
        var html = _renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(SitePage.Scope)] = new PageScope(_site, page, FirstUses.On(page, _site, _terms), _theme) { SiteFolder = siteFolder, SizeOfData = _sizeOfData },
            });
            return (await _renderer.RenderComponentAsync<SitePage>(parameters)).ToHtmlString();
        }).GetAwaiter().GetResult();
        return new OutputFile(page.Path, Utf8.GetBytes(html.ReplaceLineEndings("\n")));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _renderer.Dispose();
        _services.Dispose();
    }
}
