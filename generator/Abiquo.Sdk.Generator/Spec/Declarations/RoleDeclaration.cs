namespace Abiquo.Sdk.Generator.Spec.Declarations;

/// <summary>What an appliance or an outside party does, with the endpoints that this brings.</summary>
internal sealed record RoleDeclaration(Declaration Common, IReadOnlyList<Located<string>> Components, IReadOnlyList<EndpointDeclaration> Endpoints)
{
    public static RoleDeclaration Read(ObjectReader reader) => new(
        Declaration.Read(reader),
        reader.Texts("components", "ids of components", required: false),
        reader.Objects("endpoints", "an endpoint", EndpointDeclaration.Read, required: false));
}

/// <summary>Something that can be connected to.</summary>
internal sealed record EndpointDeclaration(
    Located<string> Id,
    Located<string> PortName,
    IReadOnlyList<Located<string>> Components,
    IReadOnlyList<string> Protocols,
    Located<long> Port,
    string Summary)
{
    public static EndpointDeclaration Read(ObjectReader reader)
    {
        var id = reader.Text("id", "a name");
        return new(
            id,
            reader.OptionalText("portName", "the name of the member that overrides the port") ?? id,
            reader.Texts("components", "ids of components", required: true),
            reader.Words("protocols", "tcp", "udp"),
            reader.Number("port", "a port"),
            reader.Text("summary", "a sentence that says what it is").Value);
    }
}
