using System.Text;

namespace EvidenceSite.Citations.Tests;

/// <summary>The example of the library's README, which shows what stands between the two lines with "example".</summary>
internal static class ReadmeExample
{
    public static string Run()
    {
        var output = new StringBuilder();
        // example
        const string Style = """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
              <info><title>Example</title><id>example</id></info>
              <citation><layout prefix="(" suffix=")" delimiter="; ">
                <group delimiter=", ">
                  <names variable="author"><name form="short" and="text"/></names>
                  <date variable="issued"><date-part name="year"/></date>
                </group>
              </layout></citation>
              <bibliography><layout suffix=".">
                <names variable="author"><name name-as-sort-order="all" initialize-with="."/></names>
                <text variable="title" font-style="italic" prefix=". "/>
              </layout></bibliography>
            </style>
            """;
        const string Items = """
            [{ "id": "doe2001", "type": "book", "title": "A Book",
               "author": [{ "family": "Doe", "given": "Jane" }], "issued": { "date-parts": [[2001]] } }]
            """;

        var reading = CitationStyle.Read(Style, "example.csl");
        foreach (var problem in reading.Diagnostics)
            output.AppendLine(problem.ToString());

        var processor = new CitationProcessor(reading.Style!, CitationLocales.BuiltIn);
        var cluster = new CitationCluster("first", [new Cite("doe2001")]);
        var document = processor.Format(CitationItem.Read(Items).Items, [cluster]);

        output.Append(CitationHtmlWriter.Write(document.Citations[0].Text)).Append('\n');
        output.Append(CitationHtmlWriter.Write(document.Bibliography)).Append('\n');
        // example
        return output.ToString();
    }
}
