using System.Globalization;

namespace Abiquo.Sdk.Syntax;

/// <summary>Shows text from outside in a message, so that a control character cannot change how the message looks.</summary>
internal static class Printable
{
    internal static string Of(char c) => c < ' ' || c > '~' ? "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) : $"'{c}'";

    internal static string Of(string text)
    {
        var shown = new System.Text.StringBuilder(text.Length + 2).Append('\'');
        foreach (var c in text)
        {
            if (c < ' ' || c == '\u007f' || char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.Append('\'').ToString();
    }
}
