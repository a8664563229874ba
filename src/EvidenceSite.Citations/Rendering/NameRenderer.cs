using EvidenceSite.Citations.Names;
using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Styles;
using EvidenceSite.Citations.Text;

namespace EvidenceSite.Citations.Rendering;

/// <summary>Renders one name: the order of its parts, particles, initials, and the formatting of each part ("Name-part Order" of CSL 1.0.2).</summary>
internal sealed class NameRenderer(NodeRenderer renderer)
{
    public OutNode Render(CitationName name, int index, int level, NameNode node, NameOptions options, RenderState state)
    {
        var parts = new NameParts(renderer, name, level, node, options, state);
        var isSorting = state.Area == RenderArea.SortKey;
        OutNode written;
        if (name.Literal.Length > 0 && name.Family.Length == 0)
            written = parts.Literal();
        else if (!Scripts.IsSpaced(name))
            written = parts.Unspaced(isShort: level == 0 && !isSorting);
        else if (isSorting)
            written = parts.Sorted();
        else if (level == 0)
            written = parts.Short();
        else if (name.StaticOrdering)
            written = parts.Static();
        else if (options.AsSortOrder == NameAsSortOrder.All || options.AsSortOrder == NameAsSortOrder.First && index == 0)
            written = parts.Inverted();
        else
            written = parts.Usual();
        return new OutGroup(NodeFormat.Plain, [written], new NameTag(name));
    }

    /// <summary>The parts of a name as its element formats them, and the orders that they are put in.</summary>
    private sealed class NameParts(NodeRenderer renderer, CitationName name, int level, NameNode node, NameOptions options, RenderState state)
    {
        private NodeFormat FamilyFormat => node.Parts.Family;

        private NodeFormat GivenFormat => node.Parts.Given;

        private string Separator => options.SortSeparator ?? ", ";

        private DemoteParticle Demote => renderer.Style.DemoteParticle;

        public OutNode Literal() => Affixed(FamilyFormat, [Family(name.Literal)]);

        public OutNode Unspaced(bool isShort)
        {
            var family = Affixed(FamilyFormat, [Family(name.Family)]);
            return isShort ? family : Joined([family, Affixed(GivenFormat, [Given(name.Given)])]);
        }

        public OutNode Short() => Affixed(FamilyFormat, [Family(name.NonDroppingParticle), Family(name.Family)]);

        public OutNode Static() => Spaced([Short(), Affixed(GivenFormat, [Given(WrittenGiven())])]);

        public OutNode Usual()
        {
            var family = Spaced([Given(name.DroppingParticle), Family(name.NonDroppingParticle), Family(name.Family)]);
            var whole = AffixedWhole(FamilyFormat, WithSuffix(family, name.CommaSuffix ? ", " : " "));
            return Spaced([Affixed(GivenFormat, [Given(WrittenGiven())]), whole]);
        }

        public OutNode Inverted()
        {
            var given = WrittenGiven();
            var isDemoted = Demote == DemoteParticle.DisplayAndSort;
            var family = isDemoted
                ? Affixed(FamilyFormat, [Family(name.Family)])
                : Affixed(FamilyFormat, [Family(name.NonDroppingParticle), Family(name.Family)]);
            var after = isDemoted
                ? Affixed(GivenFormat, [Given(given), Given(name.DroppingParticle), Family(name.NonDroppingParticle)])
                : Affixed(GivenFormat, [Given(given), Given(name.DroppingParticle)]);
            var whole = after.IsEmpty ? family : Joined([family, new OutText(Separator), after]);
            return WithSuffix(whole, Separator);
        }

        public OutNode Sorted()
        {
            var isWhole = Demote == DemoteParticle.Never;
            var family = isWhole ? Spaced([Family(name.NonDroppingParticle), Family(name.Family)]) : Spaced([Family(name.Family)]);
            if (level == 0)
                return family;
            var particles = isWhole ? Spaced([Given(name.DroppingParticle)]) : Spaced([Given(name.DroppingParticle), Family(name.NonDroppingParticle)]);
            return Spaced([family, particles, Given(WrittenGiven()), Given(name.Suffix)]);
        }

        private string WrittenGiven()
        {
            if (options.InitializeWith is not { } with || name.Family.Length == 0)
                return name.Given;
            var shorten = level < 2 && options.Initialize != false;
            return Initials.Write(name.Given, with, shorten, renderer.Style.InitializeWithHyphen);
        }

        private OutNode WithSuffix(OutNode whole, string joint) =>
            name.Suffix.Length == 0 ? whole : Joined([whole, new OutText(joint), new OutText(name.Suffix)]);

        private OutNode? Family(string text) => Part(text, FamilyFormat);

        private OutNode? Given(string text) => Part(text, GivenFormat);

        private OutNode? Part(string text, NodeFormat format)
        {
            if (text.Length == 0)
                return null;
            var content = FieldText.Parse(text, renderer.Locale);
            if (format.Prefix.Length > 0 || format.Suffix.Length > 0)
                format = format with { Prefix = "", Suffix = "" };
            return renderer.Wrap(format, content, state);
        }

        // The affixes of a part go around it and its particles.
        private static OutNode Affixed(NodeFormat format, ReadOnlySpan<OutNode?> parts) => AffixedWhole(format, Spaced(parts));

        private static OutNode AffixedWhole(NodeFormat format, OutNode whole) => format.Prefix.Length == 0 && format.Suffix.Length == 0
            ? whole
            : new OutGroup(NodeFormat.Plain with { Prefix = format.Prefix, Suffix = format.Suffix }, [whole]);

        // Particles that end in an apostrophe or hyphen touch what follows.
        private static OutNode Spaced(ReadOnlySpan<OutNode?> parts)
        {
            var list = new List<OutNode>(2 * parts.Length);
            foreach (var part in parts)
            {
                if (part is null || part.IsEmpty)
                    continue;
                if (list.Count > 0 && list[^1].LastLetter is not ('\'' or '\u2019' or '-' or '\u2013' or ' '))
                    list.Add(new OutText(" "));
                list.Add(part);
            }

            return Joined(list);
        }

        // Plain pieces become one.
        private static OutNode Joined(List<OutNode> parts)
        {
            if (parts.TrueForAll(part => part is OutText))
                return new OutText(string.Concat(parts.Select(part => ((OutText)part).Text)));
            return parts.Count == 1 ? parts[0] : new OutGroup(NodeFormat.Plain, [.. parts]);
        }
    }
}
