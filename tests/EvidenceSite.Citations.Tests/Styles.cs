namespace EvidenceSite.Citations.Tests;

/// <summary>Small styles and processors for the tests.</summary>
internal static class Styles
{
    /// <summary>A style with these contents.</summary>
    public static string Xml(string contents, string attributes = "class=\"in-text\"") =>
        $"<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" {attributes}><info><title>T</title><id>t</id></info>{contents}</style>";

    /// <summary>A style whose citation is this layout.</summary>
    public static string Citing(string layout, string citation = "", string attributes = "class=\"in-text\"") =>
        Xml($"<citation {citation}><layout>{layout}</layout></citation>", attributes);

    /// <summary>A processor for a style that must have no problem.</summary>
    public static CitationProcessor Processor(string xml)
    {
        var reading = CitationStyle.Read(xml);
        Assert.Empty(reading.Diagnostics);
        return new CitationProcessor(reading.Style!, CitationLocales.BuiltIn);
    }

    /// <summary>What a style writes for one cite of each item.</summary>
    public static IReadOnlyList<string> Cite(string xml, string json)
    {
        var items = CitationItem.Read(json);
        Assert.Empty(items.Diagnostics);
        var clusters = items.Items.Select(item => new CitationCluster(item.Id, [new Cite(item.Id)])).ToList();
        return [.. Processor(xml).Format(items.Items, clusters).Citations.Select(citation => citation.Text.ToPlainText())];
    }
}
