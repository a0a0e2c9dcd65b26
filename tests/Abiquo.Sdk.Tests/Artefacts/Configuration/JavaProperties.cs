using System.Globalization;
using System.Text;

namespace Abiquo.Sdk.Tests.Artefacts.Configuration;

/// <summary>
/// Reads properties by the rules that java.util.Properties documents, except for continuation lines, which the library does not write.
/// </summary>
internal static class JavaProperties
{
    public static IReadOnlyDictionary<string, string> Read(string text)
    {
        var values = new Dictionary<string, string>();
        var lines = text.Split('\n', '\r').Select(line => line.TrimStart(' ', '\t', '\f'));
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] is not ('#' or '!')))
        {
            Assert.That(
                line.Length - line.TrimEnd('\\').Length,
                Is.EqualTo(0).Or.Matches<int>(count => count % 2 == 0),
                $"'{line}' goes on in the next line");
            var end = 0;
            while (end < line.Length && !" \t\f=:".Contains(line[end]))
            {
                end += line[end] == '\\' ? 2 : 1;
            }

            var rest = line[end..].TrimStart(' ', '\t', '\f');
            var value = rest.Length > 0 && rest[0] is '=' or ':' ? rest[1..].TrimStart(' ', '\t', '\f') : rest;
            Assert.That(values.TryAdd(Plain(line[..end]), Plain(value)), Is.True, $"'{line}' is there twice");
        }

        return values;
    }

    private static string Plain(string escaped)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < escaped.Length; i++)
        {
            Assert.That(escaped[i], Is.InRange(' ', '~'), "the file is ASCII");
            if (escaped[i] != '\\')
            {
                plain.Append(escaped[i]);
                continue;
            }

            i++;
            if (escaped[i] == 'u')
            {
                plain.Append((char)int.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
                continue;
            }

            plain.Append(escaped[i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', 'f' => '\f', var other => other });
        }

        return plain.ToString();
    }
}
