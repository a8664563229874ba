namespace EvidenceSite.Citations.Output;

/// <summary>Puts the punctuation of flattened output in order where pieces meet: doubled marks and spaces, marks and closing quotes.</summary>
internal static class Punctuation
{
    private const string Marks = "!?.:,;";

    public static void Tidy(List<OutToken> tokens, bool punctuationInQuote)
    {
        var left = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Text || tokens[i].Text.Length == 0)
                continue;
            if (left >= 0)
                Settle(tokens, left, i, punctuationInQuote);
            if (tokens[i].Text.Length > 0)
                left = i;
            else if (tokens[left].Text.Length == 0)
                left = Previous(tokens, left);
        }
    }

    // A mark that changes where two pieces meet may have to move on to the piece before.
    private static void Settle(List<OutToken> tokens, int left, int right, bool punctuationInQuote)
    {
        while (left >= 0)
        {
            var before = tokens[left].Text;
            Join(tokens, left, right, punctuationInQuote);
            if (tokens[left].Text == before || tokens[left].Text.Length > 1)
                return;

            // Where the left piece is gone, the right one meets the piece before it.
            if (tokens[left].Text.Length > 0)
                right = left;
            left = Previous(tokens, left);
        }
    }

    private static int Previous(List<OutToken> tokens, int from)
    {
        for (var i = from - 1; i >= 0; i--)
        {
            if (tokens[i].Text.Length > 0)
                return i;
        }

        return -1;
    }

    private static void Join(List<OutToken> tokens, int left, int right, bool punctuationInQuote)
    {
        var closesQuote = false;
        for (var i = left + 1; i < right; i++)
        {
            if (tokens[i].Scope is { Display: not Styles.Display.None })
                return;
            closesQuote |= tokens[i].Kind == TokenKind.CloseQuote;
        }

        if (closesQuote)
        {
            if (tokens[left].Origin == TextOrigin.Citer || tokens[right].Origin == TextOrigin.Item)
                return;
            if (punctuationInQuote)
                MoveIn(tokens[left], tokens[right]);
            else
                MoveOut(tokens[left], tokens[right]);
        }
        else
        {
            // "The Times . 2012": the space is a piece of its own.
            var previous = tokens[left].Text == " " ? Previous(tokens, left) : -1;
            if (previous >= 0 && tokens[right].Text.Length > 0 && IsLonePeriod(tokens[previous].Text + " ", tokens[right].Text))
                tokens[left].Text = "";
            else
                Merge(tokens[left], tokens[right]);
        }
    }

    private static void Merge(OutToken left, OutToken right)
    {
        while (left.Text.Length > 0 && right.Text.Length > 0)
        {
            var first = left.Text[^1];
            var second = right.Text[0];
            if (IsSpace(first) && second == ' ')
            {
                right.Text = right.Text[1..];
            }
            else if (first == ' ' && (second is ',' or ';' || IsLonePeriod(left.Text, right.Text)))
            {
                // No space before a comma, nor before a period that ends a word.
                left.Text = left.Text[..^1];
            }
            else if (Merged(first, second) is { } merged)
            {
                left.Text = string.Concat(left.Text.AsSpan(0, left.Text.Length - 1), [merged]);
                right.Text = right.Text[1..];
            }
            else
            {
                return;
            }
        }
    }

    private static void MoveIn(OutToken left, OutToken right)
    {
        while (left.Text.Length > 0 && right.Text.Length > 0 && right.Text[0] is '.' or ',' or '!' or '?')
        {
            var mark = right.Text[0];
            right.Text = right.Text[1..];
            left.Text = Merged(left.Text[^1], mark) is { } merged
                ? string.Concat(left.Text.AsSpan(0, left.Text.Length - 1), [merged])
                : left.Text + mark;
            if (right.Text.Length == 0)
                return;
        }

        // A colon or semicolon stays outside, unless the quotation ends in a mark that makes it superfluous.
        if (right.Text.Length > 0 && left.Text.Length > 0 && right.Text[0] is ':' or ';' && Merged(left.Text[^1], right.Text[0]) is { } same && same == left.Text[^1])
            right.Text = right.Text[1..];
    }

    private static void MoveOut(OutToken left, OutToken right)
    {
        while (left.Text.Length > 0 && left.Text[^1] is ',' or ';' or ':')
        {
            var mark = left.Text[^1];
            left.Text = left.Text[..^1];
            right.Text = right.Text.Length > 0 && Merged(mark, right.Text[0]) is { } merged
                ? string.Concat([merged], right.Text.AsSpan(1))
                : mark + right.Text;
            if (left.Text.Length == 0)
                return;
        }

        if (left.Text.Length > 0 && right.Text.Length > 0 && left.Text[^1] is '.' or '!' or '?' && Merged(left.Text[^1], right.Text[0]) is { } same && same == left.Text[^1])
            right.Text = right.Text[1..];
    }

    private static bool IsLonePeriod(string left, string right) =>
        right[0] == '.' && (right.Length == 1 || right[1] == ' ') && left.Length > 1 && (char.IsLetterOrDigit(left[^2]) || left[^2] is ')' or ']');

    private static bool IsSpace(char letter) => letter is ' ' or '\u00a0' or '\n';

    /// <summary>What two marks that meet become; null where both stay.</summary>
    private static char? Merged(char first, char second)
    {
        if (!Marks.Contains(second, StringComparison.Ordinal) || !Marks.Contains(first, StringComparison.Ordinal))
            return null;
        if (first == second)
            return first;
        return (first, second) switch
        {
            ('!', '.' or ':') => '!',
            ('?', '.' or ':') => '?',
            (':', '!') => '!',
            (':', '?') => '?',
            (':', '.') => ':',
            (';', '!') => '!',
            (';', '?') => '?',
            (';', ':' or '.') => ';',
            _ => null,
        };
    }
}
