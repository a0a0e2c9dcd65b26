using System.Diagnostics;
using System.Text.Json.Serialization;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>Represents an appliance of the vendor on one or more hosts. Its subclasses are generated from the topology spec.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RefusingJsonConverter<Appliance>))]
public abstract record Appliance : IJsonOnSerializing, IJsonOnDeserializing
{
    /// <summary>Gets the hosts of the appliance, at least one.</summary>
    public OneOrMore<Host> Hosts { get; protected init; } = null!;

    /// <summary>Gets the name and addresses of the virtual host that moves between the hosts, or null if there is none.</summary>
    public Host? VirtualHost { get; protected init; }

    /// <summary>Gets the definition of the appliance in the spec.</summary>
    public abstract ApplianceDefinition Definition { get; }

    /// <summary>Gets the endpoints of the appliance, with its port numbers.</summary>
    public abstract IEnumerable<Endpoint> Endpoints { get; }

    /// <summary>
    /// Creates a link to an endpoint whose class belongs to an extended spec and so does not accept this appliance by type, although
    /// a rule of the extending spec allows the link. Generated code calls this method.
    /// </summary>
    /// <exception cref="IllegalLinkException">No rule allows the link.</exception>
    protected Link ConnectByRule(Endpoint endpoint, TopologySpec spec)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(spec);
        return spec.Refusal(this, endpoint) is { } refusal
            ? throw new IllegalLinkException($"not a legal link: {refusal}")
            : Link.ByRule(this, endpoint);
    }

    /// <summary>Returns the name of the appliance and its hosts.</summary>
    // Sealed, because the ToString that the compiler generates for a record prints every property, and endpoints refer back to their
    // appliance.
    public sealed override string ToString() => $"{Definition.Label} {string.Join(", ", Hosts.Select(host => host.Fqdn))}";

    // The serializer looks for a converter only on the class itself, but calls these of every generated class.
    void IJsonOnSerializing.OnSerializing() => throw JsonRefusal.Exception();

    void IJsonOnDeserializing.OnDeserializing() => throw JsonRefusal.Exception();
}
