using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>Something of an appliance that can be connected to.</summary>
public interface IEndpoint
{
    /// <summary>The appliance that listens.</summary>
    Appliance Owner { get; }

    /// <summary>What the spec says about this endpoint.</summary>
    EndpointDefinition Definition { get; }

    /// <summary>The port that this appliance listens on: the spec's, unless the appliance overrides it.</summary>
    ushort Port { get; }
}
