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
        var parts = new NameParts(this, name, level, node, options, state);
        var isSorting = state.Area == RenderArea.SortKey;
        OutGroup written;
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

    private OutNode? Format(string text, NodeFormat format, RenderState state)
    {
        var content = FieldText.Parse(text, renderer.Locale);
        return content.IsEmpty ? null : renderer.Wrap(format with { Prefix = "", Suffix = "" }, content, state);
    }

    private sealed class NameParts(NameRenderer renderer, CitationName name, int level, NameNode node, NameOptions options, RenderState state)
    {
        private NodeFormat FamilyFormat => node.Parts.Family;

        private NodeFormat GivenFormat => node.Parts.Given;

        private string Separator => options.SortSeparator ?? ", ";

        private DemoteParticle Demote => renderer.Style.DemoteParticle;

        public OutGroup Literal() => Affixed(FamilyFormat, [Family(name.Literal)]);

        public OutGroup Unspaced(bool isShort) =>
            isShort ? Affixed(FamilyFormat, [Family(name.Family)]) : Affixed(NodeFormat.Plain, [Affixed(FamilyFormat, [Family(name.Family)]), Affixed(GivenFormat, [Given(name.Given)])]);

        public OutGroup Short() => Affixed(FamilyFormat, Spaced(Family(name.NonDroppingParticle), Family(name.Family)));

        public OutGroup Static() =>
            Affixed(NodeFormat.Plain, Spaced(Short(), Affixed(GivenFormat, [Given(WrittenGiven())])));

        public OutGroup Usual()
        {
            var family = WithSuffix(Spaced(Given(name.DroppingParticle), Family(name.NonDroppingParticle), Family(name.Family)), name.CommaSuffix ? Separator : " ");
            return Affixed(NodeFormat.Plain, Spaced(Affixed(GivenFormat, [Given(WrittenGiven())]), Affixed(FamilyFormat, family)));
        }

        public OutGroup Inverted()
        {
            var given = WrittenGiven();
            var isDemoted = Demote == DemoteParticle.DisplayAndSort;
            var family = isDemoted ? Spaced(Family(name.Family)) : Spaced(Family(name.NonDroppingParticle), Family(name.Family));
            var after = isDemoted
                ? Spaced(Given(given), Given(name.DroppingParticle), Family(name.NonDroppingParticle))
                : Spaced(Given(given), Given(name.DroppingParticle));
            var whole = new List<OutNode?> { Affixed(FamilyFormat, family) };
            if (after.Count > 0)
                whole.Add(new OutGroup(NodeFormat.Plain with { Prefix = Separator }, [Affixed(GivenFormat, after)]));
            return Affixed(NodeFormat.Plain, WithSuffix(whole, Separator));
        }

        public OutGroup Sorted()
        {
            var given = level == 0 ? "" : WrittenGiven();
            var isWhole = Demote == DemoteParticle.Never;
            var family = isWhole ? Spaced(Family(name.NonDroppingParticle), Family(name.Family)) : Spaced(Family(name.Family));
            var particles = isWhole ? Spaced(Given(name.DroppingParticle)) : Spaced(Given(name.DroppingParticle), Family(name.NonDroppingParticle));
            return Affixed(NodeFormat.Plain, level == 0 ? family : Spaced([.. family, .. particles, Given(given), Given(name.Suffix)]));
        }

        private string WrittenGiven()
        {
            if (options.InitializeWith is not { } with || name.Family.Length == 0)
                return name.Given;
            var shorten = level < 2 && options.Initialize != false;
            return Initials.Write(name.Given, with, shorten, renderer.Style.InitializeWithHyphen);
        }

        private List<OutNode?> WithSuffix(IEnumerable<OutNode?> whole, string joint)
        {
            var list = new List<OutNode?>(whole);
            if (name.Suffix.Length > 0)
                list.Add(new OutGroup(NodeFormat.Plain with { Prefix = joint }, [new OutText(name.Suffix)]));
            return list;
        }

        private OutNode? Family(string text) => text.Length == 0 ? null : renderer.Format(text, FamilyFormat, state);

        private OutNode? Given(string text) => text.Length == 0 ? null : renderer.Format(text, GivenFormat, state);

        private static OutGroup Affixed(NodeFormat format, IEnumerable<OutNode?> parts) =>
            new(NodeFormat.Plain with { Prefix = format.Prefix, Suffix = format.Suffix }, [.. parts.OfType<OutNode>()]);

        // Particles that end in an apostrophe or hyphen touch what follows.
        private static List<OutNode?> Spaced(params IEnumerable<OutNode?> parts)
        {
            var list = new List<OutNode?>();
            var touches = true;
            foreach (var part in parts)
            {
                if (part is null || part.IsEmpty)
                    continue;
                list.Add(touches ? part : new OutGroup(NodeFormat.Plain with { Prefix = " " }, [part]));
                var text = Flattener.PlainText(part);
                touches = text.Length > 0 && text[^1] is '\'' or '\u2019' or '-' or '\u2013' or ' ';
            }

            return list;
        }
    }

    private CitationStyle Style => renderer.Style;
}
