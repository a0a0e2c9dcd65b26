using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Abiquo.Sdk.Documentation.Tests.Programs;

/// <summary>Finds where a value stands in the text of a document, so that it can be replaced by one that no reader would accept.</summary>
internal static class JsonPlace
{
    /// <summary>The range of the value, by its JSON pointer. After the last item of a list ("-") it is empty, and needs a comma.</summary>
    public static (int Start, int End, string Addition) Find(string json, string pointer)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        foreach (var step in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "-")
            {
                return ToEnd(ref reader);
            }

            Enter(ref reader, step);
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return (start, (int)reader.BytesConsumed, "");
    }

    private static void Enter(ref Utf8JsonReader reader, string step)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            reader.Read();
            for (var left = int.Parse(step, CultureInfo.InvariantCulture); left > 0; left--)
            {
                reader.Skip();
                reader.Read();
            }

            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.ValueTextEquals(step);
            reader.Read();
            if (isIt)
            {
                return;
            }

            reader.Skip();
        }

        throw new FormatException($"there is no '{step}'");
    }

    private static (int Start, int End, string Addition) ToEnd(ref Utf8JsonReader reader)
    {
        reader.Skip();
        var end = (int)reader.TokenStartIndex;
        return (end, end, ", ");
    }
}
