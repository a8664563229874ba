using System.Text;

namespace EvidenceSite.Citations.Names;

/// <summary>Shortens given names to initials ("initialize-with" of CSL 1.0.2), or only puts initials that are there in order.</summary>
internal static class Initials
{
    /// <summary>The initials of given names.</summary>
    /// <param name="given">The given names.</param>
    /// <param name="with">What follows each initial.</param>
    /// <param name="shorten">Whether full names become initials; otherwise only initials that are there are changed.</param>
    /// <param name="keepHyphens">Whether "Jean-Luc" gives "J.-L." rather than "J.L.".</param>
    public static string Write(string given, string with, bool shorten, bool keepHyphens)
    {
        if (given.Length == 0)
            return "";
        var (words, joints) = Split(given);
        if (!keepHyphens)
        {
            for (var i = 0; i < joints.Count; i++)
                joints[i] = " ";
        }

        if (shorten)
            Shorten(words, joints, with);
        else
            Normalize(words, joints, with);
        return Join(words, joints);
    }

    // Words with what stands between them; a point ends a word.
    private static (List<string> Words, List<string> Joints) Split(string given)
    {
        var words = new List<string>();
        var joints = new List<string>();
        var word = new StringBuilder();
        var joint = "";
        for (var i = 0; i < given.Length; i++)
        {
            var letter = given[i];

            // The second part of "Ji-ping" has no initial of its own.
            var isHyphen = letter == '-' && !(i + 1 < given.Length && char.IsLower(given[i + 1]));
            if (char.IsWhiteSpace(letter) || isHyphen)
            {
                Flush();
                joint = isHyphen || joint == "-" ? "-" : " ";
                continue;
            }

            if (word.Length > 0 && word[^1] == '.' && letter != '.')
                Flush();
            word.Append(letter);
        }

        Flush();
        return (words, joints);

        void Flush()
        {
            if (word.Length == 0)
                return;
            if (words.Count > 0)
                joints.Add(joint.Length == 0 ? " " : joint);
            words.Add(word.ToString());
            word.Clear();
            joint = "";
        }
    }

    private static void Shorten(List<string> words, List<string> joints, string with)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var isAbbreviated = word.EndsWith('.') && word.Length > 1;
            var bare = word.TrimEnd('.');
            var first = bare.Length == 0 ? default : Rune.GetRuneAt(bare, 0);
            if (bare.Length == 0 || !Rune.IsUpper(first) && Rune.IsLetter(first))
            {
                // A word in lower case is no name: "de", "von".
                words[i] = " " + word;
                if (i < joints.Count && joints[i] != "-")
                    joints[i] = " ";
                continue;
            }

            if (Markup(word) is var (open, body, close))
            {
                // The point belongs inside the markup.
                words[i] = open + Initial(body, Rune.GetRuneAt(body, 0)) + with.TrimEnd() + close;
                if (i < joints.Count)
                    joints[i] = joints[i] == "-" ? "-" : with[with.TrimEnd().Length..];
                continue;
            }

            words[i] = isAbbreviated ? bare : Initial(bare, first);
            if (i == words.Count - 1)
                joints.Add(with);
            else
                joints[i] = joints[i] == "-" ? with.TrimEnd() + "-" : with;
        }
    }

    private static (string Open, string Body, string Close)? Markup(string word)
    {
        var start = word.IndexOf('>', StringComparison.Ordinal) + 1;
        var end = word.IndexOf("</", StringComparison.Ordinal);
        return word[0] == '<' && start > 0 && end > start ? (word[..start], word[start..end], word[end..]) : null;
    }

    // "PHilippe" asks for two letters: "Ph".
    private static string Initial(string word, Rune first)
    {
        var capitals = first.Utf16SequenceLength;
        while (capitals < word.Length && char.IsUpper(word[capitals]))
            capitals++;
        return first + (capitals < word.Length ? word[first.Utf16SequenceLength..capitals].ToLowerInvariant() : "");
    }

    private static void Normalize(List<string> words, List<string> joints, string with)
    {
        var isInitial = words.Select(word => word.Length > 1 ? word.EndsWith('.') : char.IsUpper(word[0])).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (!isInitial[i])
                continue;
            words[i] = words[i].TrimEnd('.');
            if (i == words.Count - 1)
                joints.Add(with);
            else if (joints[i] == "-")
                joints[i] = with.TrimEnd() + "-";
            else
                joints[i] = isInitial[i + 1] ? with : with + " ";
        }
    }

    private static string Join(List<string> words, List<string> joints)
    {
        var output = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            Append(words[i]);
            if (i < joints.Count)
                Append(joints[i]);
        }

        while (output.Length > 0 && char.IsWhiteSpace(output[^1]))
            output.Length--;
        return output.ToString().TrimStart();

        void Append(string text)
        {
            foreach (var letter in text)
            {
                if (char.IsWhiteSpace(letter) && output.Length > 0 && char.IsWhiteSpace(output[^1]))
                    continue;
                output.Append(letter);
            }
        }
    }
}
