namespace EvidenceSite.Evidence.Model;

/// <summary>What a document of the site is about; each kind has its folder.</summary>
public enum DocumentKind
{
    /// <summary>A page of its own, such as the methods.</summary>
    Page,

    /// <summary>A disease.</summary>
    Condition,

    /// <summary>A question that cuts across conditions.</summary>
    Topic,

    /// <summary>An intervention.</summary>
    Treatment,

    /// <summary>A page or document that makes claims.</summary>
    Source,

    /// <summary>A published work.</summary>
    Reference,
}

/// <summary>The folders of the kinds, in the input and in the output alike.</summary>
public static class DocumentFolders
{
    /// <summary>The folder with a slash at its end; empty for pages of their own.</summary>
    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Condition => "conditions/",
        DocumentKind.Topic => "topics/",
        DocumentKind.Treatment => "treatments/",
        DocumentKind.Source => "sources/",
        DocumentKind.Reference => "references/",
        _ => "",
    };
}
