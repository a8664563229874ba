using EvidenceSite.Evidence.Diagnostics;
using EvidenceSite.Evidence.Link;
using EvidenceSite.Evidence.Markdown;
using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Read;

namespace EvidenceSite.Evidence.Check;

/// <summary>
/// Each quotation stands, letter for letter, in the text that was read, and in one place only. Line breaks and runs of spaces count as one
/// space, on both sides.
/// </summary>
/// <param name="snapshots">The texts that were read.</param>
/// <param name="problems">Receives what is wrong.</param>
internal sealed class Quotations(Snapshots snapshots, DiagnosticCollector problems)
{
    private const int ShownWords = 8;

    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);

    /// <summary>Checks the texts of all sources, and every quotation of them.</summary>
    public void Check(Corpus corpus)
    {
        foreach (var source in corpus.Sources)
        {
            if (source.Sha256 is { } hash && TextOf(source) is null)
            {
                problems.Add(Catalogue.NoSnapshot(Place.StartOf(source.File), source.Id, hash, snapshots.Folder));
            }
        }

        foreach (var claim in corpus.Claims)
        {
            foreach (var (source, making) in claim.MadeBy)
            {
                if (making.Quote is { } quote)
                {
                    Check(source, quote);
                }
            }
        }
    }

    private void Check(Source source, SourceQuote quote)
    {
        // A text that is not there was reported with its source.
        if (TextOf(source) is { } text)
        {
            var wanted = SingleSpaces.In($"{quote.Prefix}{Joint(quote.Prefix, quote.Exact.Value)}{quote.Exact.Value}{Joint(quote.Exact.Value, quote.Suffix)}{quote.Suffix}");
            switch (Count(text, wanted))
            {
                case 0:
                    problems.Add(NotFound(source, text, quote));
                    break;
                case > 1 and var places:
                    problems.Add(Catalogue.QuoteAmbiguous(quote.Exact.Place, source.Id, places));
                    break;
            }
        }

        // YAML drops the space at the end of a value: words that are parted by one in the text are tried with it.
        string Joint(string? before, string? after) =>
            before is null || after is null ? "" : TextOf(source)!.Contains(SingleSpaces.In(before + after), StringComparison.Ordinal) ? "" : " ";
    }

    private static Diagnostic NotFound(Source source, string text, SourceQuote quote)
    {
        var exact = SingleSpaces.In(quote.Exact.Value);
        if (text.Contains(exact, StringComparison.Ordinal))
        {
            var around = text.IndexOf(exact, StringComparison.Ordinal);
            var shown = text[Math.Max(0, around - 40)..Math.Min(text.Length, around + exact.Length + 40)];
            return Catalogue.QuoteNotFound(quote.Exact.Place, source.Id, exact, $"… {shown} …");
        }

        var words = exact.Split(' ');
        for (var count = words.Length - 1; count > 0; count--)
        {
            var asFar = string.Join(' ', words[..count]);
            var at = text.IndexOf(asFar, StringComparison.Ordinal);
            if (at >= 0)
            {
                return Catalogue.QuoteNotFound(quote.Exact.Place, source.Id, asFar, string.Join(' ', text[at..Math.Min(text.Length, at + asFar.Length + 200)].Split(' ').Take(Math.Max(words.Length, ShownWords))));
            }
        }

        return Catalogue.QuoteNotFound(quote.Exact.Place, source.Id, "", instead: null);
    }

    private string? TextOf(Source source)
    {
        if (!_texts.TryGetValue(source.Id, out var text))
        {
            text = source.Sha256 is { } hash && snapshots.Find(hash) is { } found ? SingleSpaces.In(found) : null;
            _texts.Add(source.Id, text);
        }

        return text;
    }

    private static int Count(string text, string wanted)
    {
        var count = 0;
        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
