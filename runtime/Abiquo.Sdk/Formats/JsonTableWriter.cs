using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Abiquo.Sdk.Formats;

/// <summary>
/// Writes tables as JSON with the same bytes on every machine: indented, with LF line endings, and escaping only what JSON requires
/// and what HTML could misinterpret.
/// </summary>
public static class JsonTableWriter
{
    /// <summary>Writes the table as an array of objects, one for each row.</summary>
    public static string Write(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Write(json => Rows(json, table));
    }

    /// <summary>Writes the tables as an object with an array for each table.</summary>
    public static string Write(IEnumerable<Table> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return Write(json =>
        {
            json.WriteStartObject();
            foreach (var table in tables)
            {
                json.WritePropertyName(table.Title);
                Rows(json, table);
            }

            json.WriteEndObject();
        });
    }

    /// <summary>Writes any JSON in the same format.</summary>
    internal static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        buffer.Write("\n"u8);

        // Utf8JsonWriter uses the line endings of the platform; strings contain no unescaped line breaks.
        return Encoding.UTF8.GetString(buffer.WrittenSpan).ReplaceLineEndings("\n");
    }

    private static void Rows(Utf8JsonWriter json, Table table)
    {
        json.WriteStartArray();
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < table.Columns.Count; i++)
            {
                if (table.Columns[i].IsNumber && long.TryParse(row[i], NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
                {
                    json.WriteNumber(table.Columns[i].Name, number);
                }
                else
                {
                    json.WriteString(table.Columns[i].Name, row[i]);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
