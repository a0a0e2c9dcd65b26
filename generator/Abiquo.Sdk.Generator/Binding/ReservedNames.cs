namespace Abiquo.Sdk.Generator.Binding;

/// <summary>
/// The names that exist before a spec declares anything. A test derives each list from the runtime and from generated code, and names
/// what is missing or no longer needed.
/// </summary>
internal static class ReservedNames
{
    /// <summary>The members that every class inherits.</summary>
    public static readonly IReadOnlyCollection<string> OfObjects =
        Set("Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString");

    /// <summary>The members that every record has. It declares no 'Clone', but C# forbids one (CS8859).</summary>
    public static readonly IReadOnlyCollection<string> OfRecords = Set([.. OfObjects, "Clone", "EqualityContract", "PrintMembers"]);

    /// <summary>The members of every appliance, including its nested types.</summary>
    public static readonly IReadOnlyCollection<string> OfAppliances = Set(
    [
        .. OfRecords, "About", "Cluster", "ClusterOf", "Connect", "ConnectByRule", "ConnectTo", "Connections", "Definition", "Endpoints",
        "Host", "Hosts", "NotACluster", "NotLegal", "OwnShape", "Pool", "PoolOf", "PortNumbers", "Ports", "Shape", "Spec",
        "Tls", "TlsEndpoints", "VirtualAddress", "VirtualHost",
    ]);

    /// <summary>The members of every scope and environment.</summary>
    public static readonly IReadOnlyCollection<string> OfContainers =
        Set([.. OfRecords, "About", "Definition", "LinkPolicy", "Links", "Members", "OwnShape", "Shape", "Spec"]);

    /// <summary>The members of the nested classes of an appliance that have one for each link.</summary>
    public static readonly IReadOnlyCollection<string> OfConnections =
        Set([.. OfObjects, "AnyEndpoint", "Connections", "Help", "NotLegal", "Source"]);

    /// <summary>
    /// The types of the namespace Abiquo.Sdk that every program names, and its interfaces, which the interface of a role could replace.
    /// A program that uses this namespace and that of the spec could not tell two of one name apart (CS0104). Other types of the library
    /// may have namesakes: few programs name them, and generated code tells them apart.
    /// </summary>
    public static readonly IReadOnlyCollection<string> OfLibrary = Set("Host", "IAccepts", "IEndpoint");

    /// <summary>The types that are generated for every spec: the name of the platform and one of these.</summary>
    public static readonly IReadOnlyCollection<string> OfPlatforms = Set("Externals", "Fingerprint", "Links", "Sources", "Topology");

    /// <summary>The class of ids that is generated for a shipped spec.</summary>
    public const string Ids = "SpecIds";

    private static HashSet<string> Set(params string[] names) => new(names, StringComparer.Ordinal);
}
