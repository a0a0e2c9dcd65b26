using System.ComponentModel;

namespace Abiquo.Sdk.Shapes;

/// <summary>Provides the values with which an appliance is created. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApplianceValues
{
    private readonly IReadOnlyDictionary<string, ushort> _ports;

    internal ApplianceValues(IReadOnlyList<Host> hosts, Host? virtualAddress, IReadOnlyDictionary<string, ushort> ports) =>
        (Hosts, VirtualAddress, _ports) = (hosts, virtualAddress, ports);

    /// <summary>Gets the hosts.</summary>
    public IReadOnlyList<Host> Hosts { get; }

    /// <summary>Gets the virtual address, or null.</summary>
    public Host? VirtualAddress { get; }

    /// <summary>Returns the port that a program overrides, or null.</summary>
    public ushort? Port(string name) => _ports.TryGetValue(name, out var port) ? port : null;
}
