using EvidenceSite.Evidence.Model;
using EvidenceSite.Evidence.Shapes;

namespace EvidenceSite.New;

/// <summary>The words or IDs that a key may hold, from the shapes of the input.</summary>
/// <param name="shapeOf">The front matter of a kind of document.</param>
/// <param name="idsOf">The IDs of the site's documents of a kind.</param>
public sealed class AllowedWords(Func<DocumentKind, MappingShape> shapeOf, Func<DocumentKind, IEnumerable<string>> idsOf)
{
    /// <summary>The words behind a path such as <c>condition/claims/verdict</c>.</summary>
    public IReadOnlyList<string> At(string path)
    {
        var steps = path.Split('/');
        ValueShape shape = shapeOf(Words<DocumentKind>.Parse(steps[0])!.Value);
        foreach (var step in steps.Skip(1))
        {
            shape = Item(((MappingShape)shape).Keys.Single(key => key.Key == step).Value);
        }

        return shape switch
        {
            WordShape words => words.Words,
            IdShape id => [.. idsOf(id.Kind), .. id.Others],
            _ => throw new InvalidOperationException($"What stands under {path} is free."),
        };
    }

    private static ValueShape Item(ValueShape shape) => shape is ListShape list ? list.Item : shape;
}
