using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace EvidenceSite.Theme.Pictures;

/// <summary>Text in a picture. It is a component because Razor gives its own meaning to an element called text.</summary>
public sealed class SvgText : Part
{
    /// <summary>Where it starts, ends or has its middle, by <see cref="Anchor"/>.</summary>
    [Parameter, EditorRequired] public required double X { get; set; }

    /// <summary>Its baseline.</summary>
    [Parameter, EditorRequired] public required double Y { get; set; }

    /// <summary>The text.</summary>
    [Parameter, EditorRequired] public required string Text { get; set; }

    /// <summary><c>start</c>, <c>middle</c> or <c>end</c> (SVG 2, section 11.10.1).</summary>
    [Parameter] public string Anchor { get; set; } = "start";

    /// <summary>How it looks; null for ordinary text.</summary>
    [Parameter] public string? Class { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", Coordinate.Of(X));
        builder.AddAttribute(2, "y", Coordinate.Of(Y));
        builder.AddAttribute(3, "text-anchor", Anchor == "start" ? null : Anchor);
        builder.AddAttribute(4, "class", Class);
        builder.AddContent(5, Text);
        builder.CloseElement();
    }
}
