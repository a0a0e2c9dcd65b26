namespace Abiquo.Sdk.Serialization.Document;

/// <summary>The words of the document that no spec declares. They start with a small letter, which no name of a spec does.</summary>
internal static class DocumentWords
{
    /// <summary>The version of the document's shape. A change that older readers misread gets the next number.</summary>
    public const int FormatVersion = 1;

    public const string Schema = "$schema";
    public const string Format = "format";
    public const string Spec = "spec";
    public const string Environment = "environment";
    public const string LinkPolicy = "linkPolicy";
    public const string Links = "links";
    public const string From = "from";
    public const string To = "to";
    public const string Scope = "scope";
    public const string Hosts = "hosts";
    public const string VirtualAddress = "virtualAddress";
    public const string Ports = "ports";
    public const string Fqdn = "fqdn";
    public const string Addresses = "addresses";

    /// <summary>What every document starts with and a loader looks at first.</summary>
    public static IReadOnlyList<string> OfEnvironments { get; } = [Schema, Format, Spec, Environment, LinkPolicy, Links];
}
