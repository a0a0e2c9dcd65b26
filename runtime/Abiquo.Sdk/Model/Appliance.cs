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

    /// <summary>What the spec says about this appliance.</summary>
    public abstract ApplianceDefinition Definition { get; }

    /// <summary>What can be connected to, with the port numbers of this appliance.</summary>
    public abstract IEnumerable<Endpoint> Endpoints { get; }

    /// <summary>The appliance and its hosts.</summary>
    // Sealed: the text that a record writes of itself walks every property, and endpoints lead back to their appliance.
    public sealed override string ToString() => $"{Definition.Label} {string.Join(", ", Hosts.Select(host => host.Fqdn))}";
}
