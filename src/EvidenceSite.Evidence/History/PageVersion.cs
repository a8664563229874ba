using System.Collections.Frozen;
using EvidenceSite.Evidence.Changes;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Parse;
using EvidenceSite.Evidence.Read;
using EvidenceSite.Evidence.Settings;

namespace EvidenceSite.Evidence.History;

/// <summary>The claims of one version of a page.</summary>
/// <param name="Claims">By ID; null if the file could not be read.</param>
internal sealed record PageVersion(FrozenDictionary<string, ClaimVersion>? Claims)
{
    /// <summary>
    /// Reads a version. It is read as the program reads files today, under standard settings, so that it says the same at any time; the text
    /// below the front matter is left aside.
    /// </summary>
    /// <param name="path">The path in the input folder.</param>
    /// <param name="content">The file's bytes.</param>
    public static PageVersion Read(string path, ReadOnlyMemory<byte> content)
    {
        var problems = new DiagnosticCollector();
        if (TextDecoder.Decode(path, content, problems) is not { } text || FrontMatter.Find(text, problems) is not { } matter)
        {
            return new PageVersion(Claims: null);
        }

        var settings = SettingsBinder.Bind(file: null, problems);
        var head = new InputText(path, text.Text[..matter.BodyStart], text.Bytes);
        if (Parser.ParseDocument(head, settings, problems) is not Subject subject)
        {
            return new PageVersion(Claims: null);
        }

        int[] errors = [.. problems.ToImmutable().Where(problem => problem.IsError).Select(problem => problem.Place.Line)];
        return new PageVersion(subject.Claims.ToFrozenDictionary(claim => claim.Id.Value, claim => Of(subject, claim, errors), StringComparer.Ordinal));
    }

    private static ClaimVersion Of(Subject subject, Claim claim, int[] errors) => new(
        ClaimIdentity.Of(subject.File, claim), ClaimLines.AreClean(subject, claim, errors), claim.Verdict, claim.Certainty, ComparedText.Of(claim.Plain), ComparedText.Of(claim.Evidence));
}
