namespace Abiquo.Sdk.Generator.Declarations;

/// <summary>A function of an appliance or an outside party, with the endpoints that it provides.</summary>
internal sealed record RoleDeclaration(
    Declaration Common,
    bool ScalesOut,
    bool IsBalanced,
    IReadOnlyList<Located<string>> Components,
    IReadOnlyList<EndpointDeclaration> Endpoints,
    PropertiesDeclaration? Properties)
{
    public static RoleDeclaration Read(ObjectReader reader) => new(
        Declaration.Read(reader),
        reader.Flag("scalesOut", "true or false"),
        reader.Flag("balanced", "true or false"),
        reader.Texts("components", "ids of components", required: false),
        reader.Objects("endpoints", "an endpoint", EndpointDeclaration.Read, required: false),
        PropertiesDeclaration.Read(reader.Object("properties", $"'properties' of {reader.What}")));
}

/// <summary>Something that can be connected to.</summary>
internal sealed record EndpointDeclaration(
    Located<string> Id,
    IReadOnlyList<Located<string>> Components,
    IReadOnlyList<string> Protocols,
    Located<long> Port,
    Located<long>? ClusterPort,
    Located<long>? SharedPort,
    bool IsFront,
    Located<string>? Behind,
    bool ListensAtTimes,
    string Summary)
{
    /// <summary>The protocol of virtual addresses, an IP protocol without ports.</summary>
    public const string Vrrp = "vrrp";

    public bool HasPort => !Protocols.Contains(Vrrp);

    public static EndpointDeclaration Read(ObjectReader reader)
    {
        var protocols = TransportOf(reader);
        return new(
            reader.Text("id", "a name"),
            reader.Texts("components", "ids of components", required: true),
            protocols,
            protocols.Contains(Vrrp) ? new Located<long>(0, reader.Start) : reader.Number("port", "a port"),
            reader.OptionalNumber("clusterPort", "a port"),
            reader.OptionalNumber("sharedPort", "a port"),
            reader.Flag("front", "true or false"),
            reader.OptionalText("behind", "the id of the endpoint of this role that clients connect to"),
            reader.Flag("atTimes", "true or false"),
            reader.Text("summary", "a sentence that says what it is").Value);
    }

    private static IReadOnlyList<string> TransportOf(ObjectReader reader) =>
        reader.IsListOf("protocols", Vrrp) ? reader.Words("protocols", Vrrp) : reader.Words("protocols", "tcp", "udp");
}
