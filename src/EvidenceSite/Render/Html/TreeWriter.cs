using System.Collections.Frozen;
using EvidenceSite.Theme;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

// The frames are public and as old as Razor components; the warning says that a later framework may change them. Ours is fixed by the project.
#pragma warning disable BL0006

namespace EvidenceSite.Render.Html;

/// <summary>
/// Writes components as HTML. The framework's own renderer keeps every tree, compares it with an empty one and is ready for events: over
/// 300 conditions it took a third of all processor time and half of all memory that was asked for. Here each component's tree is written and
/// forgotten. For one thread.
/// </summary>
/// <param name="types">The components.</param>
internal sealed class TreeWriter(PartTypes types)
{
    /// <summary>Elements without an end tag (HTML, "Void elements").</summary>
    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"], StringComparer.Ordinal);

    private readonly Stack<RenderTreeBuilder> _idle = new();
    private readonly HtmlText _html = new();

    /// <summary>A page as UTF-8. Good until the next one.</summary>
    public ReadOnlySpan<byte> Write(PageScope scope)
    {
        var type = types[typeof(SitePage)];
        var page = type.Make();
        type.Set(page, nameof(SitePage.Scope), scope);
        WritePart(page);
        return _html.Take();
    }

    private void WritePart(Part part)
    {
        var tree = _idle.TryPop(out var idle) ? idle : new RenderTreeBuilder();
        part.AddTo(tree);
        var frames = tree.GetFrames();
        WriteFrames(frames.Array.AsSpan(0, frames.Count));
        tree.Clear();
        _idle.Push(tree);
    }

    private void WriteFrames(ReadOnlySpan<RenderTreeFrame> frames)
    {
        while (!frames.IsEmpty)
        {
            frames = frames[WriteFirst(frames)..];
        }
    }

    /// <summary>Writes the first frame with what belongs to it; the number of frames written.</summary>
    private int WriteFirst(ReadOnlySpan<RenderTreeFrame> frames)
    {
        ref readonly var frame = ref frames[0];
        switch (frame.FrameType)
        {
            case RenderTreeFrameType.Text:
                _html.AddText(frame.TextContent);
                return 1;
            case RenderTreeFrameType.Markup:
                _html.AddMarkup(frame.MarkupContent);
                return 1;
            case RenderTreeFrameType.Element:
                WriteElement(frame.ElementName, frames[1..frame.ElementSubtreeLength]);
                return frame.ElementSubtreeLength;
            case RenderTreeFrameType.Component:
                WriteChild(types[frame.ComponentType], frames[1..frame.ComponentSubtreeLength]);
                return frame.ComponentSubtreeLength;
            case RenderTreeFrameType.Region:
                WriteFrames(frames[1..frame.RegionSubtreeLength]);
                return frame.RegionSubtreeLength;
            default:
                throw new InvalidOperationException($"A component of a page cannot hold a {frame.FrameType}.");
        }
    }

    private void WriteElement(string name, ReadOnlySpan<RenderTreeFrame> inside)
    {
        _html.Add("<");
        _html.Add(name);
        while (!inside.IsEmpty && inside[0].FrameType == RenderTreeFrameType.Attribute)
        {
            WriteAttribute(inside[0]);
            inside = inside[1..];
        }

        _html.Add(">");
        if (!Void.Contains(name))
        {
            WriteFrames(inside);
            _html.Add("</");
            _html.Add(name);
            _html.Add(">");
        }
    }

    private void WriteAttribute(in RenderTreeFrame attribute)
    {
        _html.Add(" ");
        _html.Add(attribute.AttributeName);
        // The builder leaves out what is null or false.
        if (attribute.AttributeValue is not true)
        {
            _html.Add("=\"");
            _html.AddAttribute((string)attribute.AttributeValue);
            _html.Add("\"");
        }
    }

    private void WriteChild(PartType type, ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var child = type.Make();
        foreach (ref readonly var parameter in parameters)
        {
            type.Set(child, parameter.AttributeName, parameter.AttributeValue);
        }

        WritePart(child);
    }
}
