using System.ComponentModel;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Shapes;

/// <summary>Describes a generated appliance class. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApplianceShape : Shape
{
    private readonly Func<ApplianceValues, object> _create;
    private readonly Func<object, IReadOnlyList<object>> _endpoints;

    private ApplianceShape(
        Type type,
        ApplianceDefinition definition,
        Func<SpecShape> spec,
        Func<ApplianceValues, object> create,
        Func<object, IReadOnlyList<object>> endpoints,
        IReadOnlyList<PortShape> ports,
        bool hasVirtualAddress,
        IReadOnlyList<TlsShape> tls)
        : base(type, spec, null) =>
        (Definition, _create, _endpoints, Ports, HasVirtualAddress, Tls) =
            (definition, create, endpoints, ports.ToList(), hasVirtualAddress, tls.ToList());

    /// <summary>Gets the definition of the appliance in the spec.</summary>
    internal ApplianceDefinition Definition { get; }

    /// <summary>Gets the ports that a program can override.</summary>
    internal IReadOnlyList<PortShape> Ports { get; }

    /// <summary>Gets a value indicating whether a program can give the appliance a virtual address.</summary>
    internal bool HasVirtualAddress { get; }

    /// <summary>Gets the endpoints for which a program can switch TLS on or off.</summary>
    internal IReadOnlyList<TlsShape> Tls { get; }

    /// <summary>Describes a class.</summary>
    /// <param name="definition">Its definition in the spec.</param>
    /// <param name="spec">Returns its spec.</param>
    /// <param name="create">Creates an appliance.</param>
    /// <param name="endpoints">Returns the endpoints of an appliance.</param>
    /// <param name="ports">The ports that a program can override.</param>
    /// <param name="hasVirtualAddress">Whether a program can give the appliance a virtual address.</param>
    /// <param name="tls">The endpoints for which a program can switch TLS on or off.</param>
    public static ApplianceShape Of<TAppliance>(
        ApplianceDefinition definition,
        Func<SpecShape> spec,
        Func<ApplianceValues, TAppliance> create,
        Func<TAppliance, IReadOnlyList<object>> endpoints,
        IReadOnlyList<PortShape> ports,
        bool hasVirtualAddress = false,
        IReadOnlyList<TlsShape>? tls = null)
        where TAppliance : class => new(
            typeof(TAppliance),
            definition,
            spec,
            create,
            appliance => endpoints((TAppliance)appliance),
            ports,
            hasVirtualAddress,
            tls ?? []);

    /// <summary>Creates an appliance.</summary>
    /// <exception cref="ArgumentException">The appliance may not have this number of hosts.</exception>
    internal object Create(
        IReadOnlyList<Host> hosts,
        Host? virtualAddress,
        IReadOnlyDictionary<string, PortSet> ports,
        IReadOnlyDictionary<string, bool> tls) =>
        _create(new(hosts, virtualAddress, ports, tls));

    /// <summary>Returns the endpoints of an appliance.</summary>
    internal IReadOnlyList<object> EndpointsOf(object appliance) => _endpoints(appliance);

    /// <summary>Returns the ports that differ from the defaults of the class, in the order of the class.</summary>
    internal IEnumerable<(string Name, PortSet Ports)> Overridden(object appliance) =>
        from port in Ports
        let ports = port.Overridden(appliance)
        where ports is not null
        select (port.Name, ports);

    /// <summary>Returns the endpoints whose use of TLS differs from the default of the class, in the order of the class.</summary>
    internal IEnumerable<(string Name, bool UsesTls)> Switched(object appliance) =>
        from endpoint in Tls
        let usesTls = endpoint.IsUsedBy(appliance)
        where usesTls != endpoint.Usual
        select (endpoint.Name, usesTls);
}
