namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>The part that a value can play in a link.</summary>
internal enum LinkPart
{
    None,
    Appliance,
    Endpoint,
    Connections,
    Link,
}
