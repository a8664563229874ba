namespace EvidenceSite.Citations.Styles;

internal enum TermForm
{
    Long,
    Short,
    Verb,
    VerbShort,
    Symbol,
}
