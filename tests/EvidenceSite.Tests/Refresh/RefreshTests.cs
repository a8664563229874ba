using EvidenceSite.Tests.CommandLine;
using EvidenceSite.Tests.Sites;

namespace EvidenceSite.Tests.Refresh;

/// <summary>Asks two services of the tests' own about references, through the real command line, and reads what an editor reads.</summary>
public sealed class RefreshTests
{
    private const string Doi = Answers.Doi;
    private const string File = "references/doe-2020.md";

    [Fact]
    public async Task WhatDiffersInWritingOnlyIsNoDifference()
    {
        await using var services = new FakeServices().Work(Doi, Answers.SameWork).Updates().Articles(Answers.SameArticle);
        using var site = SiteWith(services);
        var run = await RefreshAsync(site);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("Asked about 1 reference; 1 more without DOI and PubMed number. Nothing to look at.\nNo file was changed.\n", run.Output.ReplaceLineEndings("\n"));
    }

    /// <summary>Who asks says so, in the way that each service documents.</summary>
    [Fact]
    public async Task TheServicesAreAskedPolitely()
    {
        await using var services = new FakeServices().Work(Doi, Answers.SameWork).Updates().Articles(Answers.SameArticle);
        using var site = SiteWith(services);
        await RefreshAsync(site, "doe-2020");
        Assert.Equal(
            [
                "/crossref/works/10.1234/sweet.2020.5?mailto=editors%40hiccups.example",
                "/crossref/works?filter=updates:10.1234%2Fsweet.2020.5&select=DOI,update-to&rows=1000&mailto=editors%40hiccups.example",
                "/pubmed/eutils/efetch.fcgi?db=pubmed&retmode=xml&id=12345678&tool=evidence-site&email=editors%40hiccups.example",
            ],
            services.Calls.Order(StringComparer.Ordinal));
        Assert.All(services.Askers, asker => Assert.Equal("EvidenceSite (https://hiccups.example/site/; mailto:editors@hiccups.example)", asker));
    }

    [Fact]
    public async Task EachFieldThatDiffersIsTold()
    {
        await using var services = new FakeServices()
            .Work(Doi, Answers.SameWork.Replace("\"volume\":\"4\"", "\"volume\":\"5\"", StringComparison.Ordinal).Replace("10–5", "10", StringComparison.Ordinal).Replace("Sugar for", "Salt for", StringComparison.Ordinal))
            .Updates()
            .Articles(Answers.SameArticle.Replace("<Volume>4", "<Volume>5", StringComparison.Ordinal).Replace("<Issue>2", "<Issue>3", StringComparison.Ordinal).Replace("<LastName>Smith", "<LastName>Smythe", StringComparison.Ordinal));
        using var site = SiteWith(services);
        var before = site.Text(File);
        var run = await RefreshAsync(site, "doe-2020");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            doe-2020 (references/doe-2020.md)
              title: Sugar for hiccups
                Crossref: Salt for Hiccups
                PubMed says as the file does.
              author: Doe Jane K., Smith Jean-Pierre
                PubMed: Doe Jane, Smythe JP
                Crossref says as the file does.
              volume: 4
                Crossref: 5
                PubMed: 5
              issue: 2
                PubMed: 3
                Crossref says as the file does.
              --write would change: volume 5.
            Asked about 1 reference. To look at: 1 reference.
            No file was changed.

            """, run.Output, ignoreLineEndingDifferences: true);
        Assert.Equal(before, System.IO.File.ReadAllText(site.FullPath(File)));
    }

    [Theory]
    [InlineData("""[{"given":"Jane K.","family":"Doe"}]""")]
    [InlineData("""[{"given":"Jean-Pierre","family":"Smith"},{"given":"Jane K.","family":"Doe"}]""")]
    [InlineData("""[{"given":"Mary","family":"Doe"},{"given":"Jean-Pierre","family":"Smith"}]""")]
    [InlineData("""[{"given":"Jane K.","family":"Doe"},{"given":"Jean-Pierre","family":"Smith"},{"name":"Hiccup Study Group","sequence":"additional"}]""")]
    public async Task NumberOrderAndInitialsOfAuthorsCount(string authors)
    {
        await using var services = new FakeServices().Work(Doi, $"\"DOI\":\"{Doi}\",\"author\":{authors}").Updates().Articles();
        using var site = SiteWith(services, withPmid: false);
        services.Search();
        var run = await RefreshAsync(site);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\n  author: Doe Jane K., Smith Jean-Pierre\n    Crossref: ", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    /// <summary>A notice is told under either key, and by either source; each is told once.</summary>
    [Theory]
    [InlineData("updated-by")]
    [InlineData("update-to")]
    [InlineData("both")]
    public async Task ARetractionIsFoundUnderEitherKey(string key)
    {
        const string updatedBy = """
            ,"updated-by":[{"DOI":"10.1234/notice.2021","type":"retraction","label":"Retraction","source":"publisher","updated":{"date-parts":[[2021,2,3]],"date-time":"2021-02-03T00:00:00Z","timestamp":1612310400000}},
            {"DOI":"10.1234/NOTICE.2021","type":"retraction","label":"Retraction","source":"retraction-watch","record-id":123,"updated":{"date-parts":[[2021,2,3]]}}]
            """;
        const string updateTo = """{"DOI":"10.1234/notice.2021","update-to":[{"DOI":"10.1234/Sweet.2020.5","type":"retraction","label":"Retraction","source":"publisher","updated":{"date-parts":[[2021,2,3]]}}]}""";
        await using var services = new FakeServices().Work(Doi, Answers.SameWork + (key == "update-to" ? "" : updatedBy)).Updates(key == "updated-by" ? "" : updateTo).Articles(Answers.SameArticle);
        using var site = SiteWith(services);
        var run = await RefreshAsync(site, "doe-2020");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Output.Split("notice: ").Length);
        Assert.Contains("  notice: retraction, 2021-02-03, https://doi.org/10.1234/notice.2021 – Crossref (", run.Output, StringComparison.Ordinal);
        Assert.Equal(key != "updated-by", run.Output.Contains("update-to, publisher", StringComparison.Ordinal));
        Assert.Equal(key != "update-to", run.Output.Contains("updated-by, retraction-watch", StringComparison.Ordinal));
        Assert.Contains(
            "  status: published\n    by the notices: retracted\n    Claims that rest on it: \"stops-hiccups\" in conditions/hiccups.md. Pages whose text cites it: conditions/hiccups.md, index.md, treatments/sugar.md.\n",
            run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expression_of_concern", "expression-of-concern")]
    [InlineData("corrigendum", "corrected")]
    [InlineData("erratum", "corrected")]
    [InlineData("addendum", "corrected")]
    [InlineData("partial_retraction", "corrected")]
    [InlineData("withdrawal", "withdrawn")]
    [InlineData("removal", "retracted")]
    [InlineData("new_version", null)]
    [InlineData("something_new", null)]
    public async Task EachKindOfNoticeIsToldAsWhatItIs(string type, string? status)
    {
        await using var services = new FakeServices().Work(Doi, Answers.SameWork + $$""","updated-by":[{"DOI":"10.1234/notice","type":"{{type}}","label":"X","source":"publisher"}]""").Updates().Articles(Answers.SameArticle);
        using var site = SiteWith(services);
        var run = await RefreshAsync(site, "doe-2020");
        Assert.Equal(status is null ? 0 : 1, run.ExitCode);
        Assert.Contains($"  notice: {type.Replace('_', ' ')}, https://doi.org/10.1234/notice – Crossref (updated-by, publisher)", run.Output, StringComparison.Ordinal);
        Assert.Equal(status is not null, run.Output.Contains($"by the notices: {status}\n", StringComparison.Ordinal) && status is not null);
    }

    [Fact]
    public async Task AReinstatedWorkNeedsNoOtherStatus()
    {
        await using var services = new FakeServices().Work(Doi, Answers.SameWork + """
            ,"updated-by":[{"DOI":"10.1234/n1","type":"retraction","source":"publisher","updated":{"date-parts":[[2021,2,3]]}},{"DOI":"10.1234/n2","type":"reinstatement","source":"retraction-watch","updated":{"date-parts":[[2022]]}}]
            """).Updates().Articles(Answers.SameArticle);
        using var site = SiteWith(services);
        Assert.DoesNotContain("by the notices", (await RefreshAsync(site, "doe-2020")).Output, StringComparison.Ordinal);
    }

    /// <summary>A status that says as much is nothing to tell.</summary>
    [Fact]
    public async Task ANoticeThatTheFileKnowsIsNoNews()
    {
        await using var services = new FakeServices().Work(Doi, Answers.SameWork + ",\"updated-by\":[{\"DOI\":\"10.1234/n\",\"type\":\"correction\"}]").Updates().Articles(Answers.SameArticle);
        using var site = SiteWith(services).Replace(File, "status: published", "status: corrected");
        var run = await RefreshAsync(site);
        Assert.Equal((0, false), (run.ExitCode, run.Output.Contains("notice", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("RetractionIn", "retracted")]
    [InlineData("ExpressionOfConcernIn", "expression-of-concern")]
    [InlineData("ErratumIn", "corrected")]
    [InlineData("RetractedandRepublishedIn", "retracted")]
    public async Task PubmedsNoticesAreRead(string type, string status)
    {
        var notice = $"<CommentsCorrectionsList><CommentsCorrections RefType=\"Cites\"><RefSource>Other. 2001</RefSource></CommentsCorrections><CommentsCorrections RefType=\"{type}\"><RefSource>J Sweet Med. 2021;5:1</RefSource><PMID Version=\"1\">23456789</PMID></CommentsCorrections></CommentsCorrectionsList></MedlineCitation>";
        await using var services = new FakeServices().Work(Doi, Answers.SameWork).Updates().Articles(Answers.SameArticle.Replace("</MedlineCitation>", notice, StringComparison.Ordinal));
        using var site = SiteWith(services);
        var run = await RefreshAsync(site, "doe-2020");
        Assert.Contains($"  notice: {type}, PMID 23456789 – PubMed\n  status: published\n    by the notices: {status}\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PubmedsTypeRetractedPublicationIsEnough()
    {
        await using var services = new FakeServices().Work(Doi, Answers.SameWork).Updates()
            .Articles(Answers.SameArticle.Replace("</PublicationTypeList>", "<PublicationType UI=\"D016441\">Retracted Publication</PublicationType></PublicationTypeList>", StringComparison.Ordinal));
        using var site = SiteWith(services);
        Assert.Contains("by the notices: retracted", (await RefreshAsync(site, "doe-2020")).Output, StringComparison.Ordinal);
    }

    /// <summary>The file has a DOI and no PubMed number: PubMed finds it.</summary>
    [Fact]
    public async Task NumbersThatAreMissingAreOffered()
    {
        await using var services = new FakeServices().Work(Doi, Answers.SameWork).Updates().Search("12345678").Articles(Answers.SameArticle);
        using var site = SiteWith(services, withPmid: false).Replace(File, "  page: 10-15\n", "").Replace(File, "  PMCID: PMC1234567\n", "");
        var run = await RefreshAsync(site, "doe-2020");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  page: not in the file\n    Crossref: 10-15\n    PubMed: 10-15\n  PMID: not in the file\n    PubMed: 12345678\n  PMCID: not in the file\n    PubMed: PMC1234567\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("--write would change: page 10-15, PMID 12345678, PMCID PMC1234567.", run.Output, StringComparison.Ordinal);
    }

    /// <summary>The number of another work must not bring that work's facts into the file.</summary>
    [Fact]
    public async Task TwoNumbersOfTwoWorksAreTold()
    {
        await using var services = new FakeServices().Work(Doi, Answers.SameWork).Updates().Articles(Answers.SameArticle.Replace(Doi, "10.9999/other", StringComparison.Ordinal).Replace("<Volume>4", "<Volume>9", StringComparison.Ordinal));
        using var site = SiteWith(services);
        var run = await RefreshAsync(site, "doe-2020");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("PubMed's record 12345678 has the DOI 10.9999/other, and the file has 10.1234/sweet.2020.5", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("volume", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownIdIsToldBeforeAnybodyIsAsked()
    {
        await using var services = new FakeServices();
        using var site = SiteWith(services);
        var run = await RefreshAsync(site, "doe-2021", "nothing-like-it");
        Assert.Equal((2, "", "There is no reference \"doe-2021\". Did you mean \"doe-2020\"?\nThere is no reference \"nothing-like-it\".\n"), (run.ExitCode, run.Output, run.Errors.ReplaceLineEndings("\n")));
        Assert.Empty(services.Calls);
    }

    [Fact]
    public async Task AReferenceWithoutNumbersIsTold()
    {
        await using var services = new FakeServices();
        using var site = SiteWith(services);
        var run = await RefreshAsync(site, "roe-2019");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("roe-2019 (references/roe-2019.md)\n  It has neither a DOI nor a PubMed number, so nobody can be asked about it.\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Empty(services.Calls);
    }

    [Fact]
    public async Task WhatTheServicesDoNotKnowIsTold()
    {
        await using var services = new FakeServices().Updates().Articles();
        using var site = SiteWith(services);
        var run = await RefreshAsync(site);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  Crossref does not know the DOI 10.1234/sweet.2020.5 (it may be wrong, or of another registry).\n  PubMed does not know the number 12345678, or not as an article.\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABusyServiceIsAskedAgain()
    {
        await using var services = new FakeServices().Updates().Articles(Answers.SameArticle);
        var work = Reply.Json("{\"message\":{" + Answers.SameWork + "}}");
        services.With($"/crossref/works/{Doi}", Reply.Busy("1"), new Reply(503, "Later."), Reply.To("/crossref/moved"), work).With("/crossref/moved", work);
        using var site = SiteWith(services);
        Assert.Equal(0, (await RefreshAsync(site)).ExitCode);
        Assert.Equal(3, services.Calls.Count(call => call.Contains("works/10.1234", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("always broken", "it answered 500 (4 attempts)")]
    [InlineData("forbidden", "it answered 403")]
    [InlineData("round and round", "it leads from one address to the next more than 5 times")]
    [InlineData("away", "it leads to an address that is not asked")]
    public async Task AServiceThatDoesNotAnswerIsToldAndTheOtherStillHeard(string how, string why)
    {
        await using var services = new FakeServices().Updates().Articles(Answers.SameArticle.Replace("<Volume>4", "<Volume>7", StringComparison.Ordinal));
        services.With($"/crossref/works/{Doi}", how switch
        {
            "always broken" => new Reply(500, ""),
            "forbidden" => new Reply(403, ""),
            "round and round" => Reply.To($"/crossref/works/{Doi}"),
            _ => Reply.To("http://elsewhere.example/"),
        });
        using var site = SiteWith(services);
        var run = await RefreshAsync(site);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"  Crossref was not asked about 10.1234/sweet.2020.5: {why}.\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("    PubMed: 7\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    /// <summary>Who asks to be left alone for an hour is not asked any more.</summary>
    [Fact]
    public async Task ALongWaitIsNotWaitedFor()
    {
        await using var services = new FakeServices().Updates().Articles(Answers.SameArticle).With($"/crossref/works/{Doi}", Reply.Busy("3600"));
        using var site = SiteWith(services);
        var run = await RefreshAsync(site);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Crossref was not asked about 1 work: the service asks to wait 3600 seconds; try again later.\n", run.Errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Single(services.Calls, call => call.StartsWith("/crossref", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WithoutANetworkItSaysSo()
    {
        string settings;
        await using (var gone = new FakeServices())
        {
            settings = gone.Settings;
        }

        using var site = TestSite.Valid().Replace("settings.yml", "other-conditions:", settings + "other-conditions:");
        var run = await RefreshAsync(site);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Crossref was not asked about 1 work: it cannot be reached: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Nothing to look at in what was answered; not all was.", run.Output, StringComparison.Ordinal);
        Assert.Contains("PubMed was not asked for records: it cannot be reached: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> BadCrossref => new()
    {
        { "{\"message\":", "it is not JSON that can be read" },
        { "[]", "it holds no message" },
        { "{\"message\":7}", "it holds no message" },
        { "{\"message\":{\"title\":\"one\"}}", "\"title\" is not what it should be" },
        { "{\"message\":{\"author\":[7]}}", "\"family\" is not what it should be" },
        { "{\"message\":{\"issued\":{\"date-parts\":[[\"2020\"]]}}}", "\"date-parts\" is not what it should be" },
        { "{\"message\":{\"updated-by\":{}}}", "\"updated-by\" is not what it should be" },
        { new string('[', 100_000), "it is not JSON that can be read" },
        { "{\"message\":{\"title\":[\"\\ud800\"]}}", "it holds a text that is none" },
        { "{\"message\":{}}" + new string(' ', 17 * 1024 * 1024), "its answer has more than 16777216 bytes" },
    };

    [Theory]
    [MemberData(nameof(BadCrossref), DisableDiscoveryEnumeration = true)]
    public async Task AnAnswerThatIsNoneIsTold(string body, string why)
    {
        await using var services = new FakeServices().Updates().Articles(Answers.SameArticle).With($"/crossref/works/{Doi}", Reply.Json(body));
        using var site = SiteWith(services);
        var run = await RefreshAsync(site);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(why + ".", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> BadPubmed => new()
    {
        { "<PubmedArticleSet>", "it is not XML that can be read" },
        { "<?xml version=\"1.0" + new string('İ', 131), "it is not XML that can be read" },
        { "<ERROR>Error occurred: no such database</ERROR>", "it holds no PubmedArticleSet" },
        { "<PubmedArticleSet><PubmedArticle/></PubmedArticleSet>", "a PubmedArticle has no MedlineCitation" },
        { string.Concat(Enumerable.Repeat("<a>", 10_000)), "its elements are nested more than 64 deep" },
        { "<!DOCTYPE PubmedArticleSet [<!ENTITY a \"boom\">]><PubmedArticleSet>&a;</PubmedArticleSet>", "it is not XML that can be read" },
        { "<!DOCTYPE PubmedArticleSet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><PubmedArticleSet>&a;</PubmedArticleSet>", "it is not XML that can be read" },
    };

    [Theory]
    [MemberData(nameof(BadPubmed), DisableDiscoveryEnumeration = true)]
    public async Task AnAnswerOfPubmedThatIsNoneIsTold(string body, string why)
    {
        await using var services = new FakeServices().Work(Doi, Answers.SameWork).Updates().With("/pubmed/eutils/efetch.fcgi", Reply.Xml(body));
        using var site = SiteWith(services);
        var run = await RefreshAsync(site);
        Assert.Equal((1, $"PubMed's answer cannot be read: {why}.\n"), (run.ExitCode, run.Errors.ReplaceLineEndings("\n")));
    }

    /// <summary>What a service says is shown as text: no colours, no bells, no turning of the line.</summary>
    [Fact]
    public async Task ATextOfAStrangerGivesTheTerminalNoOrders()
    {
        await using var services = new FakeServices().Work(Doi, "\"title\":[\"\\u001b[2JBoo &#x202E;! <b>and\\u0007</b>\\nmore\"],\"volume\":\"4\\\"}: x\"").Updates().Articles(Answers.SameArticle);
        using var site = SiteWith(services);
        var run = await RefreshAsync(site);
        Assert.Contains("    Crossref: \\u001b[2JBoo \\u202e! and\\u0007 more\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain("--write would", run.Output, StringComparison.Ordinal);
    }

    /// <summary>The services are named in the settings, and yet a build and a check ask nobody.</summary>
    [Fact]
    public async Task ABuildAsksNobody()
    {
        await using var services = new FakeServices().Work(Doi, Answers.SameWork).Updates().Articles(Answers.SameArticle);
        using var site = SiteWith(services);
        foreach (var verb in (string[])["check", "build", "bundle"])
        {
            Assert.Equal(0, (await BuiltProgram.RunAsync(site.Root, [verb, "--today", "2026-06-01"])).ExitCode);
        }

        Assert.Empty(services.Calls);
        await RefreshAsync(site);
        Assert.NotEmpty(services.Calls);
    }

    [Fact]
    public async Task SettingsThatCannotBeReadAreTold()
    {
        using var site = TestSite.Valid().With("settings.yml", "title: [");
        var run = await RefreshAsync(site);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cannot be read. Run check: it says what is wrong.", run.Errors, StringComparison.Ordinal);
    }

    /// <summary>What the file writes as an address is a DOI to the service; what is none is asked of nobody, and a file that cannot be read is told.</summary>
    [Fact]
    public async Task FilesWithErrorsAreAskedAboutAsFarAsTheyGo()
    {
        await using var services = new FakeServices().Work(Doi, Answers.SameWork).Updates().Search().Articles(Answers.SameArticle);
        using var site = SiteWith(services).Replace(File, "DOI: 10.1234/sweet.2020.5", "DOI: https://doi.org/10.1234/sweet.2020.5")
            .With("references/odd-2001.md", ValidFiles.Reference.Replace(Doi, "none", StringComparison.Ordinal).Replace("\"12345678\"", "none", StringComparison.Ordinal))
            .With("references/broken-2002.md", "---\ncsl: [\n---\n");
        var run = await RefreshAsync(site);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("1 reference cannot be read, so nobody is asked about it. Run check: it says what is wrong.\n", run.Errors.ReplaceLineEndings("\n"));
        Assert.Equal("Asked about 1 reference; 2 more without DOI and PubMed number. Nothing to look at.\nNo file was changed.\n", run.Output.ReplaceLineEndings("\n"));
        run = await RefreshAsync(site, "broken-2002");
        Assert.Equal((2, "The reference \"broken-2002\" cannot be read. Run check: it says what is wrong.\n"), (run.ExitCode, run.Errors.ReplaceLineEndings("\n")));
    }

    private static TestSite SiteWith(FakeServices services, bool withPmid = true)
    {
        var site = TestSite.Valid().Replace("settings.yml", "other-conditions:", services.Settings + "other-conditions:");
        return withPmid ? site : site.Replace(File, "  PMID: \"12345678\"\n", "");
    }

    private static Task<Run> RefreshAsync(TestSite site, params string[] arguments) => BuiltProgram.RunAsync(site.Root, ["refresh", .. arguments, "--today", "2026-06-01"]);
}
