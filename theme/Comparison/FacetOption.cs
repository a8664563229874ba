namespace EvidenceSite.Theme.Comparison;

/// <summary>A value by which claims can be filtered.</summary>
/// <param name="Value">How addresses and the page's data name it; holds no space.</param>
/// <param name="Label">How readers name it.</param>
/// <param name="Count">How many claims have it.</param>
public sealed record FacetOption(string Value, string Label, int Count);
