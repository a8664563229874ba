namespace EvidenceSite.Citations.Tests;

/// <summary>CSL-JSON as it is found in the wild.</summary>
public sealed class ItemReadingTests
{
    [Fact]
    public void Numbers_and_strings_stand_for_each_other()
    {
        var item = Assert.Single(CitationItem.Read("[{\"id\": 7, \"type\": \"book\", \"volume\": 3, \"issued\": {\"date-parts\": [[\"2001\", \"5\"]]}}]").Items);
        Assert.Equal(("7", "3"), (item.Id, item.Fields["volume"]));
        Assert.Equal(new CitationDateParts(2001, 5), item.Dates["issued"].Start);
    }

    [Theory]
    [InlineData("2001-05-04", 2001, 5, 4)]
    [InlineData("12 May 2001", 2001, 5, 12)]
    [InlineData("May 12, 2001", 2001, 5, 12)]
    [InlineData("Spring 1998", 1998, 13, 0)]
    [InlineData("1998", 1998, 0, 0)]
    [InlineData("2001-21", 2001, 13, 0)]
    public void Dates_in_words_are_read(string raw, int year, int month, int day)
    {
        var item = Assert.Single(CitationItem.Read($"[{{\"id\": \"a\", \"issued\": {{\"raw\": \"{raw}\"}}}}]").Items);
        Assert.Equal(new CitationDateParts(year, month, day), item.Dates["issued"].Start);
    }

    [Fact]
    public void A_date_that_cannot_be_read_is_kept_as_words() =>
        Assert.Equal("a while ago", CitationItem.Read("[{\"id\": \"a\", \"issued\": {\"raw\": \"a while ago\"}}]").Items[0].Dates["issued"].Literal);

    [Fact]
    public void Particles_are_found_in_names()
    {
        var names = CitationItem.Read("[{\"id\":\"a\",\"author\":[{\"family\":\"van der Berg\",\"given\":\"Jan\"},{\"family\":\"d'Arc\",\"given\":\"Jeanne\"},{\"family\":\"Fontaine\",\"given\":\"Jean de la\"}]}]").Items[0].Names["author"];
        Assert.Equal(["van der", "d'", ""], names.Select(name => name.NonDroppingParticle));
        Assert.Equal(["", "", "de la"], names.Select(name => name.DroppingParticle));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("3")]
    [InlineData("[3]")]
    [InlineData("[{\"id\":\"a\"},{\"id\":\"a\"}]")]
    [InlineData("[{\"id\":\"a\",\"issued\":{\"date-parts\":[]}}]")]
    public void Problems_are_told(string json)
    {
        var reading = CitationItem.Read(json, "refs.json");
        var problem = Assert.Single(reading.Diagnostics);
        Assert.Equal("refs.json", problem.Source);
    }

    [Fact]
    public void Half_a_character_loses_nothing_else()
    {
        Assert.Equal("x\ufffd", Title("[{\"id\":\"a\",\"title\":\"x" + '\ud83d' + "\"}]"));
        Assert.Equal("x\\ud83d", Title("[{\"id\":\"a\",\"title\":\"x\\ud83d\"}]"));

        static string Title(string json) => CitationItem.Read(json).Items[0].Fields["title"];
    }

    [Fact]
    public void A_field_with_a_broken_name_is_told() => Assert.Single(CitationItem.Read("[{\"id\":\"a\",\"\\ud83d\":\"x\"}]").Diagnostics);

    [Fact]
    public void Fields_of_any_length_are_read_and_shown()
    {
        var spaces = new string(' ', 200_000);
        var json = $"[{{\"id\":\"a\",\"page\":\"1{spaces}2\",\"note\":\"{string.Concat(Enumerable.Repeat("{:a:", 50_000))}\",\"issued\":\"1{spaces}x\",\"author\":[{{\"family\":\"a{spaces}b\",\"given\":\"c{spaces}d\"}}]}}]";
        const string Layout = "<text variable=\"page\"/><number variable=\"page\" form=\"ordinal\"/><label variable=\"page\"/><text variable=\"note\"/><date variable=\"issued\" form=\"text\"/><names variable=\"author\"><name initialize-with=\".\"/></names>";
        Assert.NotEmpty(Styles.Cite(Styles.Citing(Layout), json)[0]);
    }

    [Fact]
    public void Variables_in_the_note_are_read()
    {
        var item = CitationItem.Read("[{\"id\":\"a\",\"note\":\"original-date: 1901\\ntranslator: Doe || Jane\\nKept as it is.\"}]").Items[0];
        Assert.Equal(1901, item.Dates["original-date"].Start!.Value.Year);
        Assert.Equal("Doe", item.Names["translator"][0].Family);
        Assert.Equal("Kept as it is.", item.Fields["note"]);
    }
}
