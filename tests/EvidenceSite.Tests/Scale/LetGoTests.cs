using System.Runtime.CompilerServices;
using System.Text;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Render;
using EvidenceSite.Tests.Sites;
using EvidenceSite.Theme;
using Markdig.Syntax;

namespace EvidenceSite.Tests.Scale;

/// <summary>What takes much room while a site is built, and can be made again, is not held.</summary>
public sealed class LetGoTests
{
    [Fact]
    public void TreesOfTextsAreLetGoAndMadeAgain()
    {
        using var site = TestSite.Valid().AppendToCondition("## A list\n\n- One [@doe-2020, p. 3].\n- Two, and a [link](../topics/harms.md).\n\n::claims\n\n## A list\n\n| a | b |\n| - | - |\n| 1 | 2 |\n").Built();
        var plan = Pipeline.Plan(site.Input, TestSite.Today).Plan!;
        var trees = Trees(plan.Corpus);
        Assert.True(trees.Count > 5);

        GC.Collect();
        Assert.Equal(0, trees.Count(tree => tree.TryGetTarget(out _)));
        var files = new SiteFiles(plan, ThemeFiles.Load());
        Assert.Equal([], plan.Pages.Select(page => page.Path).Where(path => File.ReadAllText(Path.Combine(site.Output, path)) != Encoding.UTF8.GetString(files.Find(path)!.Content.Span)));
    }

    [Fact]
    public void ASiteIsLetGoOnceItsFilesAreMade()
    {
        using var site = TestSite.Valid().Built();
        var plans = Enumerable.Range(0, 5).Select(_ => PlanMadeOnSeveralThreads(site)).ToList();

        // Not more than one round for what must be finalized first: in a preview, that would come at a time of its own.
        GC.Collect();
        Assert.Equal(0, plans.Count(plan => plan.IsAlive));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference PlanMadeOnSeveralThreads(TestSite site)
    {
        var plan = Pipeline.Plan(site.Input, TestSite.Today).Plan!;
        var files = new SiteFiles(plan, ThemeFiles.Load());
        Parallel.ForEach(plan.Pages, page => Assert.NotEqual(0, files.Find(page.Path)!.Content.Length));
        return new WeakReference(plan, trackResurrection: true);
    }

    // In a method of its own, so that nothing stays on the stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference<MarkdownDocument>> Trees(Corpus corpus) =>
        [.. corpus.Conditions.SelectMany(ScopedText.Of).Select(text => new WeakReference<MarkdownDocument>(text.Text.Document))];
}
