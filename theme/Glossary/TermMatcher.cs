using System.Collections.Frozen;
using System.Text.RegularExpressions;
using EvidenceSite.Evidence.Glossary;

namespace EvidenceSite.Theme.Glossary;

/// <summary>Finds the words of the glossary in text. Made once for a site.</summary>
public sealed class TermMatcher
{
    private readonly FrozenDictionary<string, Term> _byForm;
    private readonly Regex? _forms;

    /// <summary>Takes the terms.</summary>
    public TermMatcher(IEnumerable<Term> terms)
    {
        _byForm = terms.SelectMany(term => term.Forms.Select(form => (form, term)))
            .ToFrozenDictionary(pair => pair.form, pair => pair.term, StringComparer.OrdinalIgnoreCase);
        // Longest first, so that "randomised trial" is found before "trial".
        var forms = _byForm.Keys.OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).Select(Regex.Escape);
        _forms = _byForm.Count == 0
            ? null
            : new Regex($@"(?<![\w-])(?:{string.Join('|', forms)})(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(30));
    }

    /// <summary>Every word of the glossary in a text, in order.</summary>
    public IEnumerable<(int Offset, int Length, Term Term)> In(string text)
    {
        if (_forms is null)
        {
            yield break;
        }

        foreach (Match match in _forms.Matches(text))
        {
            if (_byForm.TryGetValue(match.Value, out var term))
            {
                yield return (match.Index, match.Length, term);
            }
        }
    }
}
