using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Hostile;

/// <summary>Links that run a program, raw HTML and attributes never reach a page.</summary>
public sealed class DangerousLinkTests
{
    public static TheoryData<string> Forbidden =>
    [
        "‸[x](javascript:alert(1))", "‸[x](JaVaScRiPt:alert(1))", "‸[x](<javascript:alert(1)>)", "‸[x](javascript&colon;alert(1))",
        "‸[x](javascript&#58;alert(1))", "‸[x](&#106;avascript:alert(1))", "‸[x](java&#9;script:alert(1))", "‸[x](java&#10;script:alert(1))",
        "‸[x](&#32;javascript:alert(1))", "‸[x](<  javascript:alert(1)>)", "‸[x](javascript\\:alert(1))",
        "‸[x](vbscript:msgbox(1))", "‸[x](data:text/html,x)", "‸[x](data:text/html;base64,eA==)", "‸[x](file:///etc/passwd)",
        "‸[x](blob:https://tea.example/x)", "‸[x](view-source:https://tea.example)", "‸[x](tel:1)", "‸[x](//tea.example)", "‸[x](/etc)", "‸[x](\\\\tea.example\\x)",
        "‸[x](https:tea.example)", "‸[x](https:///)", "‸[x](http://)", "‸[x](https://[)", "‸[x](https://tea\u05D0.example/)", "‸<https://tea\u05D0.example/>", "‸<javascript:alert(1)>", "‸<JAVASCRIPT:alert(1)>",
        "‸<data:text/html,x>", "‸<vbscript:x>", "‸[x][r]\n\n[r]: javascript:alert(1)", "‸[r]\n\n[r]: <data:text/html,x>", "‸[r][]\n\n[r]: JAVASCRIPT&colon;x",
        "‸![x](javascript:alert(1))", "‸![x](data:image/svg+xml,x)", "‸![x][r]\n\n[r]: javascript:x", "**‸[x](javascript:alert(1))**", "> - ‸[x](javascript:x)",
        "| a |\n| - |\n| ‸[x](javascript:x) |", "## ‸[x](javascript:x)", "‸[x]()",
    ];

    public static TheoryData<string> Html =>
    [
        "‸<script>alert(1)</script>", "a ‸<script> b", "‸<img src=x onerror=alert(1)>", "a ‸<a href='javascript:x'> b", "a ‸<!-- b --> c",
        "‸<!DOCTYPE html>", "‸<?php x ?>", "a ‸<![CDATA[x]]> b", "‸<iframe>", "‸</div>", "‸<style>x</style>", "- ‸<details>\n  x", "a ‸<br/> b", "‸<x-y z>",
    ];

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void AForbiddenLinkIsRefused(string markdown)
    {
        using var site = TestSite.Valid().AppendToCondition(markdown + "\n");
        site.OnlyAtMark("ES402");
    }

    [Fact]
    public void AnAddressWhoseHostHasLettersOfTwoDirectionsIsRefused()
    {
        using var site = TestSite.Valid().Replace("sources/tea-shop.md", "url: https://tea.example/wonders", "url: ‸https://tea\u05D0.example/wonders");
        site.OnlyAtMark("ES309");
    }

    [Theory]
    [MemberData(nameof(Html))]
    public void RawHtmlIsRefused(string markdown)
    {
        using var site = TestSite.Valid().AppendToCondition(markdown + "\n");
        Assert.Equal($"{site.Marked} ES401", site.Check().Found().First());
    }

    [Theory]
    [InlineData("Text{onclick=\"alert(1)\"}", "Text{onclick=\"alert(1)\"}")]
    [InlineData("{onclick=alert(1)}\nText", "{onclick=alert(1)}\nText")]
    [InlineData("*Text*{style=x}", "Text{style=x}")]
    [InlineData("A <svg/onload=alert(1)> b", "A <svg/onload=alert(1)> b")]
    [InlineData("A &lt;b&gt; &amp; &quot;c&quot;", "A <b> & \"c\"")]
    [InlineData("A \\<b> `<i>` 1 < 2 > 0 & so", "A <b> <i> 1 < 2 > 0 & so")]
    [InlineData("[x\"><b>](https://tea.example/?a=\"b\"&c='d')", null)]
    public void WhatLooksLikeAttributesOrHtmlIsText(string markdown, string? seen)
    {
        using var site = TestSite.Valid().AppendToCondition($"## Here\n\n{markdown}\n");
        if (seen is null)
        {
            Assert.True(site.Check().HasErrors);
            return;
        }

        site.Built();
        var paragraph = site.Page("conditions/hiccups.html").QuerySelector("#here + p");
        Assert.Equal(seen, paragraph?.TextContent);
        Assert.DoesNotContain(paragraph!.QuerySelectorAll("*"), element => element.Attributes.Length > 0);
    }

    [Fact]
    public void LanguagesOfCodeAndTitlesOfLinksBringNoAttributesOfTheirOwn()
    {
        using var site = TestSite.Valid()
            .AppendToCondition("## Here\n\n```x\" onclick=\"alert(1)\ncode\n```\n\n[y](https://tea.example \"a\\\" onclick=\\\"alert(1)\")\n").Built();
        Assert.DoesNotContain(site.Page("conditions/hiccups.html").All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    }
}
