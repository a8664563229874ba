using System.Globalization;
using EvidenceSite.Citations.Locales;
using EvidenceSite.Citations.Styles;

namespace EvidenceSite.Citations.Numbers;

/// <summary>Writes numbers as CSL's number forms do.</summary>
internal static class NumberFormatter
{
    private static readonly (int Value, string Numeral)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
        (4, "iv"), (1, "i"),
    ];

    public static string Write(int number, NumberForm form, Gender gender, Locale locale)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        switch (form)
        {
            case NumberForm.Ordinal:
                return digits + locale.OrdinalSuffix(number, gender);
            case NumberForm.LongOrdinal:
                var name = "long-ordinal-" + number.ToString("00", CultureInfo.InvariantCulture);
                return (number is > 0 and <= 10 ? locale.Term(name, gender: gender) : null) ?? digits + locale.OrdinalSuffix(number, gender);
            case NumberForm.Roman:
                return number is > 0 and < 6000 ? ToRoman(number) : digits;
            default:
                return digits;
        }
    }

    /// <summary>a, b, … z, aa, ab, …</summary>
    public static string YearSuffix(int number)
    {
        var letters = "";
        while (number > 0)
        {
            number--;
            letters = (char)('a' + number % 26) + letters;
            number /= 26;
        }

        return letters;
    }

    private static string ToRoman(int number)
    {
        var numeral = "";
        foreach (var (value, letters) in Roman)
        {
            while (number >= value)
            {
                numeral += letters;
                number -= value;
            }
        }

        return numeral;
    }
}
