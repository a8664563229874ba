using System.Collections.Frozen;

namespace EvidenceSite.Exchange.Bibtex;

/// <summary>Commands of LaTeX that stand for a character (LaTeX's own, textcomp and the usual ones of mathematics).</summary>
internal static class LatexSymbols
{
    private static readonly FrozenDictionary<string, string> Table = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ss"] = "ß", ["SS"] = "SS", ["o"] = "ø", ["O"] = "Ø", ["l"] = "ł", ["L"] = "Ł", ["ae"] = "æ", ["AE"] = "Æ", ["oe"] = "œ", ["OE"] = "Œ",
        ["aa"] = "å", ["AA"] = "Å", ["i"] = "ı", ["j"] = "ȷ", ["dh"] = "ð", ["DH"] = "Ð", ["th"] = "þ", ["TH"] = "Þ", ["ng"] = "ŋ", ["NG"] = "Ŋ",
        ["dj"] = "đ", ["DJ"] = "Đ", ["ij"] = "ĳ", ["IJ"] = "Ĳ",
        ["textquoteleft"] = "‘", ["textquoteright"] = "’", ["textquotedblleft"] = "“", ["textquotedblright"] = "”", ["textquotesingle"] = "'",
        ["textquotedbl"] = "\"", ["quotesinglbase"] = "‚", ["quotedblbase"] = "„", ["guillemotleft"] = "«", ["guillemotright"] = "»",
        ["guillemetleft"] = "«", ["guillemetright"] = "»", ["guilsinglleft"] = "‹", ["guilsinglright"] = "›", ["glqq"] = "„", ["grqq"] = "“",
        ["flqq"] = "«", ["frqq"] = "»", ["lq"] = "‘", ["rq"] = "’", ["textexclamdown"] = "¡", ["textquestiondown"] = "¿",
        ["textendash"] = "–", ["textemdash"] = "—", ["textbackslash"] = "\\", ["textasciitilde"] = "~", ["textasciicircum"] = "^",
        ["textasciigrave"] = "`", ["textunderscore"] = "_", ["textbar"] = "|", ["textless"] = "<", ["textgreater"] = ">", ["textdollar"] = "$",
        ["textbraceleft"] = "{", ["textbraceright"] = "}", ["textasteriskcentered"] = "*", ["slash"] = "/", ["lbrace"] = "{", ["rbrace"] = "}",
        ["textregistered"] = "®", ["texttrademark"] = "™", ["textcopyright"] = "©", ["copyright"] = "©", ["textdegree"] = "°", ["degree"] = "°",
        ["textmu"] = "µ", ["micro"] = "µ", ["textordfeminine"] = "ª", ["textordmasculine"] = "º", ["textperthousand"] = "‰", ["textbullet"] = "•",
        ["textperiodcentered"] = "·", ["textellipsis"] = "…", ["dots"] = "…", ["ldots"] = "…", ["cdots"] = "⋯", ["S"] = "§", ["textsection"] = "§", ["P"] = "¶",
        ["pounds"] = "£", ["textsterling"] = "£", ["euro"] = "€", ["texteuro"] = "€", ["EUR"] = "€", ["textyen"] = "¥", ["textcent"] = "¢", ["dag"] = "†", ["ddag"] = "‡",
        ["textdagger"] = "†", ["textdaggerdbl"] = "‡", ["textonehalf"] = "½", ["textonequarter"] = "¼", ["textthreequarters"] = "¾",
        ["textonesuperior"] = "¹", ["texttwosuperior"] = "²", ["textthreesuperior"] = "³", ["textpm"] = "±", ["texttimes"] = "×", ["textdiv"] = "÷",
        ["textnumero"] = "№", ["TeX"] = "TeX", ["LaTeX"] = "LaTeX", ["textvisiblespace"] = "␣",
        ["pm"] = "±", ["mp"] = "∓", ["times"] = "×", ["div"] = "÷", ["cdot"] = "·", ["ast"] = "*", ["star"] = "⋆", ["bullet"] = "•", ["circ"] = "∘",
        ["leq"] = "≤", ["le"] = "≤", ["leqslant"] = "≤", ["geq"] = "≥", ["ge"] = "≥", ["geqslant"] = "≥", ["ll"] = "≪", ["gg"] = "≫", ["neq"] = "≠", ["ne"] = "≠",
        ["approx"] = "≈", ["sim"] = "∼", ["simeq"] = "≃", ["cong"] = "≅", ["equiv"] = "≡", ["propto"] = "∝", ["infty"] = "∞", ["partial"] = "∂", ["nabla"] = "∇",
        ["sum"] = "∑", ["prod"] = "∏", ["int"] = "∫", ["sqrt"] = "√", ["in"] = "∈", ["notin"] = "∉", ["subset"] = "⊂", ["cup"] = "∪", ["cap"] = "∩",
        ["to"] = "→", ["rightarrow"] = "→", ["leftarrow"] = "←", ["leftrightarrow"] = "↔", ["Rightarrow"] = "⇒", ["Leftarrow"] = "⇐", ["uparrow"] = "↑",
        ["downarrow"] = "↓", ["textrightarrow"] = "→", ["textleftarrow"] = "←", ["textuparrow"] = "↑", ["textdownarrow"] = "↓", ["prime"] = "′", ["ell"] = "ℓ",
        ["mid"] = "|", ["vert"] = "|", ["lbrack"] = "[", ["rbrack"] = "]", ["langle"] = "⟨", ["rangle"] = "⟩", ["forall"] = "∀", ["exists"] = "∃", ["emptyset"] = "∅", ["angle"] = "∠",
        ["alpha"] = "α", ["beta"] = "β", ["gamma"] = "γ", ["delta"] = "δ", ["epsilon"] = "ε", ["varepsilon"] = "ε", ["zeta"] = "ζ", ["eta"] = "η",
        ["theta"] = "θ", ["vartheta"] = "ϑ", ["iota"] = "ι", ["kappa"] = "κ", ["lambda"] = "λ", ["mu"] = "μ", ["nu"] = "ν", ["xi"] = "ξ", ["omicron"] = "ο", ["pi"] = "π",
        ["varpi"] = "ϖ", ["rho"] = "ρ", ["varrho"] = "ϱ", ["sigma"] = "σ", ["varsigma"] = "ς", ["tau"] = "τ", ["upsilon"] = "υ", ["phi"] = "φ", ["varphi"] = "φ",
        ["chi"] = "χ", ["psi"] = "ψ", ["omega"] = "ω", ["Gamma"] = "Γ", ["Delta"] = "Δ", ["Theta"] = "Θ", ["Lambda"] = "Λ", ["Xi"] = "Ξ", ["Pi"] = "Π",
        ["Sigma"] = "Σ", ["Upsilon"] = "Υ", ["Phi"] = "Φ", ["Psi"] = "Ψ", ["Omega"] = "Ω", ["Alpha"] = "Α", ["Beta"] = "Β",
        ["quad"] = " ", ["qquad"] = " ", ["space"] = " ", ["newline"] = " ", ["linebreak"] = " ", ["par"] = " ", ["thinspace"] = "\u2009", ["nobreakspace"] = "\u00A0",
        ["enspace"] = " ", ["textcompwordmark"] = "", ["protect"] = "", ["relax"] = "", ["noopsort"] = "", ["allowbreak"] = "", ["break"] = "", ["nolinebreak"] = "",
        ["displaystyle"] = "", ["textstyle"] = "", ["left"] = "", ["right"] = "", ["selectfont"] = "", ["normalfont"] = "", ["rm"] = "", ["sf"] = "", ["tt"] = "", ["upshape"] = "",
        ["rmfamily"] = "", ["sffamily"] = "", ["ttfamily"] = "", ["mdseries"] = "", ["small"] = "", ["footnotesize"] = "", ["large"] = "", ["noindent"] = "", ["-"] = "", ["/"] = "", ["@"] = "",
        ["&"] = "&", ["%"] = "%", ["$"] = "$", ["#"] = "#", ["_"] = "_", ["{"] = "{", ["}"] = "}", [" "] = " ", ["\n"] = " ", ["\r"] = " ", ["\t"] = " ", ["\\"] = " ",
        [","] = "\u2009", [";"] = " ", [":"] = " ", ["!"] = "", [">"] = " ", ["*"] = "", ["("] = "", [")"] = "", ["|"] = "|", ["?"] = "?",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a command stands for; null if it is none of these.</summary>
    /// <param name="command">Its name, without the backslash.</param>
    public static string? Of(string command)
    {
        if (Table.TryGetValue(command, out var text))
        {
            return text;
        }

        // "\textalpha", "\upbeta", "\textit" is none of these.
        foreach (var prefix in (ReadOnlySpan<string>)["text", "up", "math"])
        {
            if (command.StartsWith(prefix, StringComparison.Ordinal) && Table.TryGetValue(command[prefix.Length..], out text) && text.Length == 1 && text[0] is >= 'Α' and <= 'ϖ')
            {
                return text;
            }
        }

        return null;
    }
}
