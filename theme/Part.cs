using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace EvidenceSite.Theme;

/// <summary>
/// What every component of the theme derives from. A site is made once, without events and without waiting, so a component is no more than its
/// parameters, what it works out from them, and what it shows.
/// </summary>
public abstract class Part : ComponentBase
{
    /// <summary>Works out what is shown, and adds it to a tree. The parameters must be set.</summary>
    /// <param name="tree">The tree.</param>
    public void AddTo(RenderTreeBuilder tree)
    {
        OnParametersSet();
        BuildRenderTree(tree);
    }
}
