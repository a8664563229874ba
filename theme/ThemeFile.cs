namespace EvidenceSite.Theme;

/// <summary>A file of the theme.</summary>
/// <param name="Name">The name by which pages ask for it, such as <c>site.css</c>.</param>
/// <param name="PublishedName">The name in the output: it changes with the content, so that browsers may keep it for ever.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ThemeFile(string Name, string PublishedName, byte[] Content);
