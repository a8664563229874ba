namespace EvidenceSite.Fuzz.Mutation;

/// <summary>Puts attacks where texts stand in YAML, so that the file stays one that the program takes if it takes the text.</summary>
internal static class FieldAttack
{
    /// <summary>An attack as a YAML text between quotes.</summary>
    public static string Quoted(Random random)
    {
        var attack = Pieces.Attacks[random.Next(Pieces.Attacks.Length)];
        // Those with a backslash are written with YAML's escapes already.
        return $"\"{(random.Next(2) == 0 ? "Some text " : "")}{(attack.Contains('\\', StringComparison.Ordinal) ? attack : attack.Replace("\"", "\\\"", StringComparison.Ordinal))}\"";
    }

    /// <summary>Replaces up to three texts of some YAML.</summary>
    public static string Of(string yaml, Random random)
    {
        var lines = yaml.Split('\n');
        var fields = Enumerable.Range(0, lines.Length).Where(i => ValueOf(lines[i]) >= 0).ToList();
        for (var change = random.Next(1, 4); change > 0 && fields.Count > 0; change--)
        {
            var i = fields[random.Next(fields.Count)];
            lines[i] = string.Concat(lines[i].AsSpan(0, ValueOf(lines[i])), Quoted(random));
        }

        return string.Join('\n', lines);
    }

    /// <summary>Where the text of a line begins; negative if there is none on it.</summary>
    private static int ValueOf(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon >= 0)
        {
            return line[colon + 2] is '[' or '{' or '>' or '|' ? -1 : colon + 2;
        }

        var item = line.AsSpan().TrimStart();
        return item.StartsWith("- ") && item[^1] != ':' ? line.Length - item.Length + 2 : -1;
    }
}
