using System.Collections.Immutable;
using EvidenceSite.Evidence.Model;

namespace EvidenceSite.Evidence.Shapes;

/// <summary>What may stand behind a key of the input.</summary>
public abstract record ValueShape;

/// <summary>A text; numbers and yes or no are texts too, as YAML writes them.</summary>
public sealed record TextShape : ValueShape;

/// <summary>One of several words.</summary>
/// <param name="Words">All of them.</param>
public sealed record WordShape(ImmutableArray<string> Words) : ValueShape;

/// <summary>The ID of a document that is there.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Others">What may stand instead, such as <c>none</c>.</param>
public sealed record IdShape(DocumentKind Kind, ImmutableArray<string> Others) : ValueShape;

/// <summary>An ID that is given here.</summary>
public sealed record NewIdShape : ValueShape;

/// <summary>A date.</summary>
public sealed record DateShape : ValueShape;

/// <summary>A date of which the day, or month and day, may be missing: as text, or as CSL-JSON's <c>date-parts</c>.</summary>
public sealed record PartialDateShape : ValueShape;

/// <summary>A whole number within bounds.</summary>
public sealed record NumberShape(long Least, long Most) : ValueShape;

/// <summary>A web address.</summary>
public sealed record AddressShape : ValueShape;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record YesOrNoShape : ValueShape;

/// <summary>A list.</summary>
/// <param name="Item">What each item is.</param>
/// <param name="Count">How many items it must have; null for any number.</param>
public sealed record ListShape(ValueShape Item, int? Count = null) : ValueShape;

/// <summary>A mapping whose keys are free: IDs, each with a text.</summary>
public sealed record FreeMappingShape : ValueShape;

/// <summary>A mapping with given keys, and no others.</summary>
/// <param name="Keys">In the order in which the program reads them.</param>
public sealed record MappingShape(ImmutableArray<KeyShape> Keys) : ValueShape;

/// <summary>A key of a mapping.</summary>
/// <param name="Key">As written.</param>
/// <param name="Value">What may stand behind it.</param>
/// <param name="IsNeeded">Whether it must be there.</param>
/// <param name="Description">What the value means, as the words behind "Write …".</param>
public sealed record KeyShape(string Key, ValueShape Value, bool IsNeeded, string Description);
