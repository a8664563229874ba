using System.Collections.Immutable;
using System.Globalization;
using EvidenceSite.Citations.Disambiguation;
using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Rendering;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Processing;

/// <summary>Writes the entries of a bibliography.</summary>
internal sealed class BibliographyFormatter(NodeRenderer renderer, BibliographyArea area, DiagnosticList diagnostics)
{
    private const string NoForm = "[CSL STYLE ERROR: reference with no printed form.]";

    /// <summary>The entries of items, in the order given.</summary>
    public FormattedBibliography Format(IReadOnlyList<RegisteredItem> items)
    {
        var entries = ImmutableArray.CreateBuilder<FormattedEntry>(items.Count);
        var substituter = area.SubsequentAuthorSubstitute is { } text ? new AuthorSubstituter(text, area.SubstituteRule) : null;
        foreach (var item in items)
        {
            OutNode? node = Entry(item, item.CitationNumber);
            if (substituter is not null && node is not null)
                node = substituter.Substitute(node);
            var written = RichTextBuilder.Build(node, renderer.Locale, trims: false);
            if (written.Nodes.IsEmpty)
            {
                // A numbered list must not miss a number.
                var number = renderer.Style.UsesCitationNumber ? item.CitationNumber.ToString(CultureInfo.InvariantCulture) + ". " : "";
                diagnostics.Warn(0, item.Item.Id, "The style writes nothing for this item.", "Give it the fields that the style shows.");
                written = new RichText([new RichRun(number + NoForm)]);
            }

            entries.Add(new FormattedEntry(item.Item.Id, item.CitationNumber, written));
        }

        return new FormattedBibliography(entries.ToImmutable())
        {
            HangingIndent = area.HangingIndent,
            AlignsSecondField = area.SecondFieldAlign != SecondFieldAlign.None,
            LineSpacing = area.LineSpacing,
            EntrySpacing = area.EntrySpacing,
        };
    }

    /// <summary>The entry of an item by itself: it has no number and does not stand for the names of an entry before it.</summary>
    public RichText Alone(RegisteredItem item) => RichTextBuilder.Build(Entry(item, citationNumber: 0), renderer.Locale, trims: true);

    private OutGroup? Entry(RegisteredItem item, int citationNumber)
    {
        var state = new RenderState
        {
            Item = item.Item,
            Area = RenderArea.Bibliography,
            Names = area.Names,
            CitationNumber = citationNumber,
            Shape = item.Shape is { } shape ? new CiteShape { Conditions = shape.Conditions } : null,
            YearSuffix = item.Shape?.YearSuffix ?? 0,
        };
        var children = renderer.Children(area.Layout.Children, state, out _);
        if (children.Count == 0)
            return null;
        children[0] = FirstWord.Capitalize(children[0]);
        var format = area.Layout.Format;
        if (area.SecondFieldAlign != SecondFieldAlign.None && children.Count > 1 && !(citationNumber == 0 && renderer.Style.UsesCitationNumber))
            return Aligned(children, format);
        return Layout(children, format);
    }

    private static OutGroup Layout(List<OutNode> children, NodeFormat format)
    {
        // A suffix goes into the last block, not after it.
        if (format.Suffix.Length > 0 && children[^1] is OutGroup { Format.Display: not Display.None } last)
        {
            children[^1] = last.WithFormat(last.Format with { Suffix = last.Format.Suffix + format.Suffix });
            format = format with { Suffix = "" };
        }

        var content = new OutGroup(NodeFormat.Plain with { Prefix = format.Prefix, Suffix = format.Suffix, Delimiter = format.Delimiter }, [.. children]);
        return new OutGroup(format with { Prefix = "", Suffix = "", Delimiter = null }, [content]);
    }

    private static OutGroup Aligned(List<OutNode> children, NodeFormat format)
    {
        var margin = new OutGroup(NodeFormat.Plain with { Display = Display.LeftMargin, Prefix = format.Prefix }, [children[0]]);
        var rest = new OutGroup(NodeFormat.Plain with { Delimiter = format.Delimiter, Suffix = format.Suffix }, [.. children.Skip(1)]);
        var inline = new OutGroup(NodeFormat.Plain with { Display = Display.RightInline }, [rest]);
        return new OutGroup(format with { Prefix = "", Suffix = "", Delimiter = null }, [margin, inline]);
    }
}
