using System.Diagnostics;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk;

/// <summary>
/// One appliance of the vendor: one logical thing on one or more hosts. Its subclasses are generated from the topology spec.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record Appliance
{
    /// <summary>The machines of this appliance, at least one.</summary>
    public OneOrMore<Host> Hosts { get; protected init; } = null!;

    /// <summary>The name and the addresses that move between the hosts, or null where each has only its own.</summary>
    public Host? VirtualHost { get; protected init; }

    /// <summary>What the spec says about this appliance.</summary>
    public abstract ApplianceDefinition Definition { get; }

    /// <summary>What can be connected to, with the port numbers of this appliance.</summary>
    public abstract IEnumerable<Endpoint> Endpoints { get; }

    /// <summary>
    /// Makes a link to an endpoint whose class exists already and does not know this appliance, though a rule of the spec that
    /// extends its spec allows it. Generated code calls this.
    /// </summary>
    /// <exception cref="IllegalLinkException">No rule allows it.</exception>
    protected Link ConnectByRule(Endpoint endpoint, TopologySpec spec)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(spec);
        return spec.Refusal(this, endpoint) is { } refusal
            ? throw new IllegalLinkException($"not a legal link: {refusal}")
            : Link.ByRule(this, endpoint);
    }

    /// <summary>The appliance and its hosts.</summary>
    // Sealed: the text that a record writes of itself walks every property, and endpoints lead back to their appliance.
    public sealed override string ToString() => $"{Definition.Label} {string.Join(", ", Hosts.Select(host => host.Fqdn))}";
}
