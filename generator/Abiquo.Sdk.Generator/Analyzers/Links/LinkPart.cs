namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>What of ours a value is.</summary>
internal enum LinkPart
{
    None,
    Appliance,
    Endpoint,
    Connections,
    Link,
}
