using System.Globalization;

namespace ActivityGen.Generated.Tests.Oracle;

/// <summary>Cultures that differ in all that formatting looks at; made by hand, since the tests run without ICU.</summary>
internal static class Cultures
{
    public static void InEach(Action action)
    {
        foreach (CultureInfo culture in new[] { Odd("٫", "٬", "−", "٠"), Odd(",", ".", "-", "0"), Odd("minus", " ", "~", "0") })
        {
            CultureInfo before = CultureInfo.CurrentCulture;
            CultureInfo beforeUI = CultureInfo.CurrentUICulture;
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
                Assert.NotEqual("-1.5", (-1.5).ToString(CultureInfo.CurrentCulture));
                action();
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
                CultureInfo.CurrentUICulture = beforeUI;
            }
        }
    }

    private static CultureInfo Odd(string point, string group, string minus, string zero)
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo
        {
            NumberDecimalSeparator = point,
            NumberGroupSeparator = group,
            NegativeSign = minus,
            PositiveSign = "plus",
            NaNSymbol = "no number",
            PositiveInfinitySymbol = "much",
            NegativeInfinitySymbol = "little",
            CurrencySymbol = "€€",
            PercentSymbol = "pc",
            NativeDigits = [.. Enumerable.Range(zero[0], 10).Select(digit => ((char)digit).ToString())],
        };
        culture.DateTimeFormat = new DateTimeFormatInfo
        {
            DateSeparator = "_",
            TimeSeparator = "h",
            ShortDatePattern = "d MMM yy",
            LongTimePattern = "tt h-m",
            AMDesignator = "am!",
            PMDesignator = "pm!",
            DayNames = ["1", "2", "3", "4", "5", "6", "7"],
            MonthNames = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", ""],
        };
        return culture;
    }
}
