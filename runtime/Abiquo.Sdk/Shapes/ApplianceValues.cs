using System.ComponentModel;

namespace Abiquo.Sdk.Shapes;

/// <summary>Provides the values with which an appliance is created. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApplianceValues
{
    private readonly IReadOnlyDictionary<string, PortSet> _ports;
    private readonly IReadOnlyDictionary<string, bool> _tls;

    internal ApplianceValues(
        IReadOnlyList<Host> hosts,
        Host? virtualAddress,
        IReadOnlyDictionary<string, PortSet> ports,
        IReadOnlyDictionary<string, bool> tls) =>
        (Hosts, VirtualAddress, _ports, _tls) = (hosts, virtualAddress, ports, tls);

    /// <summary>Gets the hosts.</summary>
    public IReadOnlyList<Host> Hosts { get; }

    /// <summary>Gets the virtual address, or null.</summary>
    public Host? VirtualAddress { get; }

    /// <summary>Returns the port that a program overrides, or null.</summary>
    public ushort? Port(string name) => Ports(name)?.First;

    /// <summary>Returns the ports that a program overrides, or null.</summary>
    public PortSet? Ports(string name) => _ports.GetValueOrDefault(name);

    /// <summary>Returns whether an endpoint uses TLS, or null if a program does not say.</summary>
    public bool? UsesTls(string name) => _tls.TryGetValue(name, out var usesTls) ? usesTls : null;
}
