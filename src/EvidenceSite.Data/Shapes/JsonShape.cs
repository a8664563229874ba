using System.Text.Json;

namespace EvidenceSite.Data.Shapes;

/// <summary>
/// How a value is written as JSON, and what that JSON may be. A file, its JSON Schema and its description for people all come from the same
/// shapes, so that they cannot part.
/// </summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="InWords">What it is, for people, such as "text" or "list of addresses".</param>
/// <param name="Write">Writes a value.</param>
/// <param name="WriteSchema">Writes the keywords of its schema (JSON Schema 2020-12) into an open object.</param>
public sealed record JsonShape<T>(string InWords, Action<Utf8JsonWriter, T> Write, Action<Utf8JsonWriter> WriteSchema);
