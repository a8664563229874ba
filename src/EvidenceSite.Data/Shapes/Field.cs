using System.Text.Json;

namespace EvidenceSite.Data.Shapes;

/// <summary>A field of an object, as people read of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="InWords">What its value is.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="IsAlwaysThere">Whether every object has it.</param>
public sealed record FieldDescription(string Name, string InWords, string Meaning, bool IsAlwaysThere);

/// <summary>A field of an object.</summary>
/// <typeparam name="T">What the object is made from.</typeparam>
internal sealed record Field<T>(FieldDescription Description, Action<Utf8JsonWriter, T> Write, Action<Utf8JsonWriter> WriteSchema)
{
    /// <summary>A field that is always there.</summary>
    public static Field<T> Of<TValue>(string name, string description, JsonShape<TValue> shape, Func<T, TValue> value) => new(
        new FieldDescription(name, shape.InWords, description, IsAlwaysThere: true),
        (json, from) =>
        {
            json.WritePropertyName(name);
            shape.Write(json, value(from));
        },
        shape.WriteSchema);

    /// <summary>A field that is left out where there is no value.</summary>
    public static Field<T> Sometimes<TValue>(string name, string description, JsonShape<TValue> shape, Func<T, TValue?> value)
        where TValue : class =>
        new(
            new FieldDescription(name, shape.InWords, description, IsAlwaysThere: false),
            (json, from) =>
            {
                if (value(from) is { } present)
                {
                    json.WritePropertyName(name);
                    shape.Write(json, present);
                }
            },
            shape.WriteSchema);
}
