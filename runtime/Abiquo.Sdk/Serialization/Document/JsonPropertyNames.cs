namespace Abiquo.Sdk.Serialization.Document;

/// <summary>
/// Defines the JSON property names that do not come from a spec. They start with a lower-case letter, which no name in a spec does.
/// </summary>
internal static class JsonPropertyNames
{
    /// <summary>The version of the document format, which is incremented for changes that older readers would misinterpret.</summary>
    public const int FormatVersion = 1;

    public const string Schema = "$schema";
    public const string Format = "format";
    public const string Spec = "spec";
    public const string Environment = "environment";
    public const string LinkPolicy = "linkPolicy";
    public const string Version = "version";
    public const string Links = "links";
    public const string From = "from";
    public const string To = "to";
    public const string Scope = "scope";
    public const string Hosts = "hosts";
    public const string VirtualAddress = "virtualAddress";
    public const string Ports = "ports";
    public const string Tls = "tls";
    public const string Fqdn = "fqdn";
    public const string Addresses = "addresses";
    public const string OtherAddresses = "otherAddresses";
    public const string Ranges = "ranges";
    public const string Interface = "interface";

    /// <summary>Gets the properties that every environment document may have.</summary>
    public static IReadOnlyList<string> OfEnvironment { get; } = [Schema, Format, Spec, Environment, LinkPolicy, Links];

    /// <summary>Returns the properties that documents of a kind may have: the version where the environment says it.</summary>
    public static IEnumerable<string> Of(Shapes.EnvironmentShape shape) =>
        shape.Version is null ? OfEnvironment : OfEnvironment.Append(Version);
}
