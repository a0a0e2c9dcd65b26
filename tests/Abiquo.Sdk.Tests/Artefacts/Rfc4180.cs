using System.Text;

namespace Abiquo.Sdk.Tests.Artefacts;

/// <summary>Reads CSV as RFC 4180 defines it, independently of the writer; lines may end with LF or CRLF.</summary>
internal static class Rfc4180
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        var at = 0;
        while (at < text.Length)
        {
            rows.Add(Row(text, ref at));
        }

        return rows;
    }

    private static List<string> Row(string text, ref int at)
    {
        var cells = new List<string>();
        while (true)
        {
            cells.Add(at < text.Length && text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            EndOfLine(text, ref at);
            return cells;
        }
    }

    private static string Plain(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is not (',' or '\n' or '\r'))
        {
            if (text[at] == '"')
            {
                throw new FormatException($"A quote in a cell without quotes, at {at}.");
            }

            at++;
        }

        return text[start..at];
    }

    private static string Quoted(string text, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                cell.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else
            {
                at++;
                return cell.ToString();
            }
        }

        throw new FormatException("A quoted cell has no end.");
    }

    private static void EndOfLine(string text, ref int at)
    {
        if (at < text.Length && text[at] == '\r')
        {
            at++;
        }

        if (at >= text.Length || text[at] != '\n')
        {
            throw new FormatException($"No end of line at {at}.");
        }

        at++;
    }
}
