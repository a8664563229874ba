using System.Collections.Immutable;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Output;

/// <summary>What rendering a style's elements comes to, before affixes are joined and punctuation is put in order. Immutable.</summary>
internal abstract class OutNode
{
    /// <summary>Whether nothing would be shown.</summary>
    public abstract bool IsEmpty { get; }

    public static OutNode? Group(NodeFormat format, IReadOnlyList<OutNode> children, OutTag? tag = null)
    {
        if (children.Count == 0)
            return null;
        return children.Count == 1 && format.IsPlain && tag is null ? children[0] : new OutGroup(format, [.. children], tag);
    }

    /// <summary>This tree without the nodes that a test picks; null where nothing is left.</summary>
    public abstract OutNode? Without(Func<OutGroup, bool> test);

    /// <summary>This tree with other nodes in the place of some: the replacement gives null to leave a node as it is.</summary>
    public abstract OutNode Replace(Func<OutGroup, OutNode?> replacement);

    /// <summary>The last letter that would be shown; 0 where there is none.</summary>
    public abstract char LastLetter { get; }

    /// <summary>Every group of the tree, a parent before its children.</summary>
    public abstract IEnumerable<OutGroup> Groups();
}

/// <summary>Where a text comes from: its own punctuation is left as it is.</summary>
internal enum TextOrigin
{
    /// <summary>The style or the locale.</summary>
    Style,

    /// <summary>A field of an item.</summary>
    Item,

    /// <summary>The prefix or suffix of a cite.</summary>
    Citer,
}

/// <summary>Text as it is, without markup.</summary>
internal sealed class OutText(string text, TextOrigin origin = TextOrigin.Style) : OutNode
{
    public string Text => text;

    public TextOrigin Origin => origin;

    public override bool IsEmpty => text.Length == 0;

    public override OutNode Without(Func<OutGroup, bool> test) => this;

    public override OutNode Replace(Func<OutGroup, OutNode?> replacement) => this;

    public override char LastLetter => text.Length == 0 ? '\0' : text[^1];

    public override IEnumerable<OutGroup> Groups() => [];
}

/// <summary>Nodes with a format around them.</summary>
internal sealed class OutGroup(NodeFormat format, ImmutableArray<OutNode> children, OutTag? tag = null) : OutNode
{
    public NodeFormat Format => format;

    public ImmutableArray<OutNode> Children => children;

    public OutTag? Tag => tag;

    public override bool IsEmpty { get; } = AreEmpty(children);

    private static bool AreEmpty(ImmutableArray<OutNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (!node.IsEmpty)
                return false;
        }

        return true;
    }

    public OutGroup WithFormat(NodeFormat other) => new(other, children, tag);

    public OutGroup WithChildren(ImmutableArray<OutNode> others) => new(format, others, tag);

    public override OutNode? Without(Func<OutGroup, bool> test)
    {
        if (test(this))
            return null;
        var kept = ImmutableArray.CreateBuilder<OutNode>(children.Length);
        var changed = false;
        foreach (var child in children)
        {
            var left = child.Without(test);
            changed |= !ReferenceEquals(left, child);
            if (left is not null)
                kept.Add(left);
        }

        if (!changed)
            return this;
        return kept.Count == 0 ? null : new OutGroup(format, kept.ToImmutable(), tag);
    }

    public override OutNode Replace(Func<OutGroup, OutNode?> replacement)
    {
        if (replacement(this) is { } other)
            return other;
        var replaced = ImmutableArray.CreateBuilder<OutNode>(children.Length);
        var changed = false;
        foreach (var child in children)
        {
            var now = child.Replace(replacement);
            changed |= !ReferenceEquals(now, child);
            replaced.Add(now);
        }

        return changed ? new OutGroup(format, replaced.MoveToImmutable(), tag) : this;
    }

    public override char LastLetter
    {
        get
        {
            if (IsEmpty)
                return '\0';
            if (format.Suffix.Length > 0)
                return format.Suffix[^1];
            for (var i = children.Length - 1; i >= 0; i--)
            {
                if (!children[i].IsEmpty)
                    return children[i].LastLetter;
            }

            return '\0';
        }
    }

    public override IEnumerable<OutGroup> Groups()
    {
        yield return this;
        foreach (var child in children)
        {
            foreach (var group in child.Groups())
                yield return group;
        }
    }
}
