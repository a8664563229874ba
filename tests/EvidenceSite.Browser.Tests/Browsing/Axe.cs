using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace EvidenceSite.Browser.Tests.Browsing;

/// <summary>
/// axe-core, the accessibility checker. It is called here without Deque's own package for Playwright, which opens one more tab for every
/// page that it checks.
/// </summary>
internal static class Axe
{
    private const string Run =
        """
        async rules => {
          const options = { resultTypes: ['violations'] };
          if (rules.length > 0) options.runOnly = { type: 'rule', values: rules };
          const { violations, passes } = await axe.run(document, options);
          if (passes.length === 0) throw new Error('axe checked nothing');
          return violations.flatMap(violation => violation.nodes.map(node => `${violation.id}: ${violation.help}: ${node.html}`));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong on a page, each fault with its rule and its element.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">The rules to check; all, best practices included, if none is named.</param>
    public static async Task<string[]> ViolationsAsync(this IPage page, params string[] rules)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run, rules);
    }
}
