using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>Represents an endpoint of an appliance.</summary>
public interface IEndpoint
{
    /// <summary>Gets the appliance that listens on the endpoint.</summary>
    Appliance Owner { get; }

    /// <summary>Gets the definition of the endpoint in the spec.</summary>
    EndpointDefinition Definition { get; }

    /// <summary>Gets the port, or the first of several: the default of the spec, unless the appliance overrides it.</summary>
    ushort Port { get; }

    /// <summary>Gets all ports; for most endpoints just <see cref="Port"/>.</summary>
    PortSet Ports => Port;

    /// <summary>Gets a value indicating whether clients connect with TLS. Only endpoints with a port of their own for TLS say so.</summary>
    bool UsesTls => false;
}
