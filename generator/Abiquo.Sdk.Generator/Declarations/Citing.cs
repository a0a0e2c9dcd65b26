using Abiquo.Sdk.Generator.Json;

namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>Whether the declarations of a spec say where they are documented.</summary>
internal enum Citing
{
    /// <summary>They do: the spec extends another one, whose sources it may cite.</summary>
    Always,

    /// <summary>They do, because the spec does not say otherwise.</summary>
    UnlessSaid,

    /// <summary>They need not: the spec says that it has no sources.</summary>
    Never,
}

/// <summary>Reads how a spec cites.</summary>
internal static class CitingReader
{
    /// <summary>A spec that stands alone says with an empty list that it has no sources. Leaving the list out is a mistake.</summary>
    public static Citing Of(JsonObject spec) =>
        spec.Members.Any(member => member.Name == "extends") ? Citing.Always
        : spec.Members.Any(member => member is { Name: "sources", Value: JsonArray { Items.Count: 0 } }) ? Citing.Never
        : Citing.UnlessSaid;
}
