using System.Collections.Frozen;
using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Readability;

namespace EvidenceSite.Evidence.Check;

/// <summary>
/// Plain statements and key messages can be read by most adults. Words that the glossary explains count as easy, and so do the phrases of
/// certainty, which a statement must use.
/// </summary>
/// <param name="explained">The words that count as easy, in lower case.</param>
/// <param name="problems">Receives what is too hard.</param>
internal sealed class PlainReading(FrozenSet<string> explained, DiagnosticCollector problems)
{
    /// <summary>Above this grade a person should look.</summary>
    public const double WarnAbove = 8;

    /// <summary>Above this grade nothing is built.</summary>
    public const double RefuseAbove = 10;

    /// <summary>The words of all terms and phrases, in lower case.</summary>
    public static FrozenSet<string> EasyWords(Corpus corpus) =>
        corpus.Glossary.SelectMany(term => term.Forms).Concat(corpus.Wording.Hedges.Values.SelectMany(phrases => phrases.Phrases)).SelectMany(Sentences.Words).SelectMany(word => word.Split('-')).Select(word => word.ToLowerInvariant())
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Checks a text.</summary>
    public void Check(MarkdownText text)
    {
        var grade = ReadingGrade.Of(text.Plain, explained);
        if (grade.Worst > RefuseAbove)
        {
            problems.Add(Catalogue.MuchTooHard(text.PlaceAt(0), grade.FleschKincaid, grade.Smog, RefuseAbove));
        }
        else if (grade.Worst > WarnAbove)
        {
            problems.Add(Catalogue.TooHard(text.PlaceAt(0), grade.FleschKincaid, grade.Smog, WarnAbove));
        }
    }
}
