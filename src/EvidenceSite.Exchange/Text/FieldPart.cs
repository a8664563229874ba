namespace EvidenceSite.Exchange.Text;

/// <summary>A piece of a field with CSL's rich text: text, or where a format begins or ends. Beginnings and ends pair.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text; for a format, the tag as written.</param>
/// <param name="Format">The format that begins or ends; <see cref="FieldFormat.None"/> for text.</param>
internal readonly record struct FieldPart(FieldPartKind Kind, string Text, FieldFormat Format = FieldFormat.None);

/// <summary>What a <see cref="FieldPart"/> is.</summary>
internal enum FieldPartKind
{
    /// <summary>Text without markup.</summary>
    Text,

    /// <summary>The beginning of a format.</summary>
    Begin,

    /// <summary>The end of a format.</summary>
    End,
}

/// <summary>The formats of CSL's rich text (CSL-JSON of citeproc-js, "HTML-like formatting tags").</summary>
internal enum FieldFormat
{
    /// <summary>No format.</summary>
    None,

    /// <summary>Italics.</summary>
    Italic,

    /// <summary>Bold.</summary>
    Bold,

    /// <summary>Superscript.</summary>
    Superscript,

    /// <summary>Subscript.</summary>
    Subscript,

    /// <summary>Small capitals.</summary>
    SmallCapitals,

    /// <summary>Words whose capitals a style must not change.</summary>
    KeepCase,
}
