using System.Text.Json;
using System.Text.Json.Serialization;

namespace Abiquo.Sdk;

/// <summary>Says what to call instead of the general JSON serializer.</summary>
internal sealed class RefusingJsonConverter<T> : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw JsonRefusal.Exception();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw JsonRefusal.Exception();
}
