using System.Collections.Frozen;
using System.Reflection;
using EvidenceSite.Theme;
using Microsoft.AspNetCore.Components;

namespace EvidenceSite.Render.Html;

/// <summary>A component of the theme: how to make one, and how to set its parameters.</summary>
internal sealed class PartType
{
    private readonly Type _type;
    private readonly FrozenDictionary<string, Action<Part, object?>> _setters;

    public PartType(Type type)
    {
        _type = type;
        _setters = type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.IsDefined(typeof(ParameterAttribute)))
            .ToFrozenDictionary(property => property.Name, SetterOf, StringComparer.Ordinal);
    }

    /// <summary>A new component without parameters.</summary>
    public Part Make() => (Part)Activator.CreateInstance(_type)!;

    /// <summary>Sets a parameter.</summary>
    public void Set(Part part, string name, object? value) => _setters[name](part, value);

    // A delegate of the property's own type: reflection at each call would cost more than most components. "Invoke" would make a method for each.
    private static Action<Part, object?> SetterOf(PropertyInfo property) =>
        typeof(PartType).GetMethod(nameof(Typed), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.DeclaringType!, property.PropertyType).CreateDelegate<Func<MethodInfo, Action<Part, object?>>>()(property.SetMethod!);

    private static Action<Part, object?> Typed<TPart, TValue>(MethodInfo setter)
        where TPart : Part
    {
        var set = setter.CreateDelegate<Action<TPart, TValue>>();
        return (part, value) => set((TPart)part, (TValue)value!);
    }
}
