namespace EvidenceSite.Refresh.Services;

/// <summary>An answer that is not in the form that its service documents.</summary>
internal sealed class AnswerFormException : Exception
{
    /// <summary>An answer of another form.</summary>
    public AnswerFormException()
    {
    }

    /// <summary>An answer of another form.</summary>
    /// <param name="message">What is wrong, as the end of a sentence.</param>
    public AnswerFormException(string message)
        : base(message)
    {
    }

    /// <summary>An answer of another form.</summary>
    /// <param name="message">What is wrong, as the end of a sentence.</param>
    /// <param name="innerException">What the reader said.</param>
    public AnswerFormException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
