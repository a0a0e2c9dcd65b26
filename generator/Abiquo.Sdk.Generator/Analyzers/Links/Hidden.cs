namespace Abiquo.Sdk.Generator.Analyzers.Links;

/// <summary>What of ours a value is.</summary>
internal enum Hidden
{
    Nothing,
    Appliance,
    Endpoint,
    Connections,
    LinkClass,
}
