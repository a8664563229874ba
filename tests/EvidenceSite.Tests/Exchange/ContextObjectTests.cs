using System.Text;
using EvidenceSite.Exchange.Coins;

namespace EvidenceSite.Tests.Exchange;

/// <summary>ContextObjects, taken apart again by the rules of query strings.</summary>
public sealed class ContextObjectTests
{
    [Fact]
    public void AnArticleComesBack()
    {
        var keys = KeyValues.Of(ContextObject.Write(Works.Article));

        Assert.Equal(["Z39.88-2004"], keys["ctx_ver"]);
        Assert.Equal(["info:ofi/fmt:kev:mtx:journal"], keys["rft_val_fmt"]);
        Assert.Equal(["info:doi/10.1234/sweet_2020.5", "info:pmid/12345678"], keys["rft_id"]);
        Assert.Equal(["Sugar for hiccups: A trial of CD34+ cells in vitro in DNA and TNF-α"], keys["rft.atitle"]);
        Assert.Equal(("Journal of Sweet & Sour Medicine", "J Sweet Sour Med"), (keys["rft.jtitle"].Single(), keys["rft.stitle"].Single()));
        Assert.Equal("4 2 10-15 2020-02-03 1234-5678", string.Join(' ', ((string[])["volume", "issue", "pages", "date", "issn"]).Select(key => keys["rft." + key].Single())));
        Assert.Equal(("Doe", "Jane K."), (keys["rft.aulast"].Single(), keys["rft.aufirst"].Single()));
        Assert.Equal(["Doe, Jane K.", "van Gogh, Vincent", "Müller, Åsa, Jr.", "Hiccup Society and Friends,"], keys["rft.au"]);
        Assert.Equal(["Retracted."], keys["rft.description"]);
    }

    [Theory]
    [InlineData("book", "book", "book", "rft.btitle")]
    [InlineData("chapter", "book", "bookitem", "rft.atitle")]
    [InlineData("paper", "book", "proceeding", "rft.atitle")]
    [InlineData("report", "book", "report", "rft.btitle")]
    [InlineData("thesis", "dissertation", null, "rft.title")]
    [InlineData("webpage", "dc", null, "rft.title")]
    [InlineData("dataset", "dc", null, "rft.title")]
    [InlineData("law", "dc", null, "rft.title")]
    [InlineData("preprint", "dc", null, "rft.title")]
    public void EachKindOfWorkHasItsFormat(string id, string format, string? genre, string title)
    {
        var work = Works.OfEachKind.Single(one => one.Id == id);

        var keys = KeyValues.Of(ContextObject.Write(work));

        Assert.Equal("info:ofi/fmt:kev:mtx:" + format, keys["rft_val_fmt"].Single());
        Assert.Equal(genre, keys["rft.genre"].SingleOrDefault());
        Assert.Equal(work.Fields["title"], keys[title].Single());
    }

    [Fact]
    public void AWorkWithoutADoiHasItsAddress()
    {
        var work = Works.Article with { Fields = Works.Article.Fields.Remove("DOI").Remove("PMID") };

        Assert.Equal(["https://sweet.example/a_b?c=%20d&e=1#f"], KeyValues.Of(ContextObject.Write(work))["rft_id"]);
    }

    [Fact]
    public void AGroupThatComesFirstIsNoPerson()
    {
        var keys = KeyValues.Of(ContextObject.Write(Works.OfEachKind.Single(work => work.Id == "report")));

        Assert.Equal(["Hiccup Society"], keys["rft.aucorp"]);
        Assert.Empty(keys["rft.au"]);
    }

    [Theory]
    [InlineData("A & B = C + D % E # F; \"G\" 'H' <x> 𝒜\n日本 &rft.atitle=evil")]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("half \ud83d a letter")]
    public void ATitleIsOneValue(string title)
    {
        var text = ContextObject.Write(Works.Titled(title));

        Assert.DoesNotContain(text, letter => letter is '"' or '<' or '>' or '\n' or ' ' or '#' or ';' or > '\u007f');
        Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(title)).Replace('\n', ' '), KeyValues.Of(text)["rft.atitle"].Single());
    }
}
