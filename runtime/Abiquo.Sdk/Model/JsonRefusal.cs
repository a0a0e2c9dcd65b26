namespace Abiquo.Sdk;

/// <summary>
/// What the general JSON serializer says of the types whose JSON form is a document of its own. Without it, the serializer follows an
/// endpoint to its appliance and back until it reports a cycle, which helps nobody.
/// </summary>
internal static class JsonRefusal
{
    public static NotSupportedException Exception() => new(
        "JsonSerializer has no form for an environment and its parts: call EnvironmentJson.Write(environment) and "
        + "EnvironmentJson.Read<TEnvironment>(json) instead. A communication matrix is written as JSON by MatrixArtefact.");
}
