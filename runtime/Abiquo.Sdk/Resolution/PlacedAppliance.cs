using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>An appliance and where in the environment it stands.</summary>
/// <param name="Path">The C# expression that leads to it, such as <c>Scopes[0].Appliance</c>.</param>
/// <param name="Scope">The scope that it belongs to, or null where it serves the whole environment.</param>
/// <param name="Appliance">The appliance.</param>
/// <param name="Member">The member that holds it.</param>
public sealed record PlacedAppliance(string Path, PlacedScope? Scope, Appliance Appliance, ApplianceMember Member)
{
    /// <summary>Everything of it that has a name and addresses: its hosts, and then what moves between them.</summary>
    public IEnumerable<Host> Names => Appliance.VirtualHost is { } shared ? Appliance.Hosts.Append(shared) : Appliance.Hosts;

    /// <summary>Whether clients find an endpoint at the virtual address: a front is there as soon as there is one.</summary>
    internal bool IsVirtual(EndpointDefinition endpoint) => endpoint.IsFront && Appliance.VirtualHost is not null;

    /// <summary>Where clients find an endpoint: at the virtual address, or on every host.</summary>
    internal OneOrMore<Host> ReachedAt(EndpointDefinition endpoint) => IsVirtual(endpoint) ? [Appliance.VirtualHost!] : Appliance.Hosts;

    /// <summary>The host that stands for the appliance where one is asked for: what moves between its hosts, or the first of them.</summary>
    internal Host Representative => Appliance.VirtualHost ?? Appliance.Hosts[0];
}
