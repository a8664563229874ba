using System.Text.Json.Nodes;
using EvidenceSite.Citations;

namespace EvidenceSite.Tests.Exchange;

/// <summary>What independent readers of CSL-JSON give, in one form.</summary>
internal static class Csl
{
    public static string? Text(this JsonObject item, string variable) => item[variable]?.ToString();

    public static string? Date(this JsonObject item, string variable) => item[variable]?["date-parts"]?.ToJsonString();

    /// <summary>Names as "family|given|suffix", particles with the family name; groups as they are.</summary>
    public static IEnumerable<string> Names(this JsonObject item, string variable) =>
        (item[variable] as JsonArray ?? []).Select(name => Name(
            name!["literal"]?.ToString(), $"{name["non-dropping-particle"]} {name["dropping-particle"]} {name["family"]}", name["given"]?.ToString(), name["suffix"]?.ToString()));

    public static IEnumerable<string> Names(CitationItem item, string variable) =>
        item.Names.GetValueOrDefault(variable, []).Select(name => Name(
            name.Literal is { Length: > 0 } literal ? literal : null, $"{name.NonDroppingParticle} {name.DroppingParticle} {name.Family}", name.Given, name.Suffix));

    private static string Name(string? literal, string family, string? given, string? suffix) =>
        literal ?? string.Join('|', ((string?[])[string.Join(' ', family.Split(' ', StringSplitOptions.RemoveEmptyEntries)), given, suffix]).Where(part => !string.IsNullOrEmpty(part)));
}
