namespace EvidenceSite.Citations.Xml;

/// <summary>An element of a style or locale file: its local name, attributes, children and text, and the line it starts on.</summary>
internal sealed class XmlElement(string name, int line)
{
    private readonly List<KeyValuePair<string, string>> _attributes = [];
    private readonly List<XmlElement> _children = [];

    public string Name => name;

    public int Line => line;

    /// <summary>The text directly in the element.</summary>
    public string Text { get; private set; } = "";

    public IReadOnlyList<KeyValuePair<string, string>> Attributes => _attributes;

    public IReadOnlyList<XmlElement> Children => _children;

    /// <summary>The value of an attribute, or null.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (key, value) in _attributes)
            {
                if (key == attribute)
                    return value;
            }

            return null;
        }
    }

    public XmlElement? Child(string childName) => _children.Find(child => child.Name == childName);

    internal void Add(XmlElement child) => _children.Add(child);

    internal void Add(string attribute, string value) => _attributes.Add(new(attribute, value));

    internal void AddText(string text) => Text += text;
}
