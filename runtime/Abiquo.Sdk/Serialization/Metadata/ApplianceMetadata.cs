using System.Reflection;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Serialization.Metadata;

/// <summary>Describes a generated appliance class, and creates appliances of it from hosts, a virtual address and port numbers.</summary>
internal sealed class ApplianceMetadata
{
    private readonly MethodInfo _fromHosts;
    private readonly PropertyInfo _ports;
    private readonly PropertyInfo? _virtualAddress;

    public ApplianceMetadata(Type type)
    {
        Definition = (ApplianceDefinition)type.GetProperty("About", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

        // Pools may have any number of hosts, clusters only the numbers that the vendor allows. A class has one of the two methods.
        _fromHosts = type.GetMethod("PoolOf", [typeof(IEnumerable<Host>)]) ?? type.GetMethod("ClusterOf", [typeof(IEnumerable<Host>)])!;
        _ports = type.GetProperty("Ports")!;
        _virtualAddress = type.GetProperty("VirtualAddress");
    }

    public ApplianceDefinition Definition { get; }

    public bool HasVirtualAddress => _virtualAddress is not null;

    /// <summary>Gets the names of the ports that a program can override.</summary>
    public IReadOnlyList<string> Ports => [.. Numbers.Select(port => port.Name)];

    private IEnumerable<PropertyInfo> Numbers => _ports.PropertyType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(port => port.CanWrite && port.PropertyType is var type && (type == typeof(ushort) || type == typeof(ushort?)));

    /// <summary>Creates an appliance.</summary>
    /// <exception cref="ArgumentException">The appliance may not have this number of hosts.</exception>
    public Appliance Create(IReadOnlyList<Host> hosts, Host? virtualAddress, IReadOnlyDictionary<string, ushort> ports)
    {
        var appliance = (Appliance)_fromHosts.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [hosts], null)!;
        if (virtualAddress is not null)
        {
            _virtualAddress!.SetValue(appliance, virtualAddress);
        }

        if (ports.Count > 0)
        {
            var numbers = Activator.CreateInstance(_ports.PropertyType)!;
            foreach (var port in Numbers.Where(port => ports.ContainsKey(port.Name)))
            {
                port.SetValue(numbers, ports[port.Name]);
            }

            _ports.SetValue(appliance, numbers);
        }

        return appliance;
    }

    /// <summary>Returns the ports that differ from the defaults of the class, in the order of the class.</summary>
    public IEnumerable<(string Name, ushort Port)> Overridden(Appliance appliance)
    {
        var (set, defaults) = (_ports.GetValue(appliance), Activator.CreateInstance(_ports.PropertyType)!);
        return from port in Numbers
               let number = (ushort?)port.GetValue(set)
               where number is not null && number != (ushort?)port.GetValue(defaults)
               select (port.Name, number.Value);
    }
}
