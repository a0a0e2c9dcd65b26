using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Abiquo.Sdk.Formats;

/// <summary>Writes JSON the same on every machine: indented, LF, no escapes but those JSON needs and those HTML would misread.</summary>
public static class JsonTableWriter
{
    /// <summary>The table as a list of objects, one for each row.</summary>
    public static string Write(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Write(json => Rows(json, table));
    }

    /// <summary>The tables as an object with a list for each.</summary>
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

    internal static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) }))
        {
            write(json);
        }

        buffer.Write("\n"u8);

        // The writer ends lines as the machine does; texts hold no line breaks of their own.
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
