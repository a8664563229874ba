using EvidenceSite.Citations.Output;
using EvidenceSite.Citations.Processing;
using EvidenceSite.Citations.Rendering;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Disambiguation;

/// <summary>What a trial cite reads like.</summary>
/// <param name="Text">Its text without formatting.</param>
/// <param name="State">What rendering found: lists of names, conditions.</param>
internal sealed record TrialCite(string Text, RenderState State);

/// <summary>Writes cites to compare them: in the form of later cites, without formatting and year suffix.</summary>
internal sealed class CiteTrial(NodeRenderer renderer)
{
    public TrialCite Write(RegisteredItem item, CiteShape? shape)
    {
        var state = new RenderState
        {
            Item = item.Item,
            Area = RenderArea.Citation,
            Names = renderer.Style.Citation.Names,
            Position = CitePosition.Subsequent,
            IsNearNote = true,
            CitationNumber = item.CitationNumber,
            Shape = shape,
            IsTrial = true,
        };
        var children = renderer.Children(renderer.Style.Citation.Layout.Children, state, out _);
        return new TrialCite(Flattener.PlainText(OutNode.Group(NodeFormat.Plain, children)), state);
    }
}
