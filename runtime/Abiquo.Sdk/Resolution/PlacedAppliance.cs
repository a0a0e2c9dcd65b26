using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Represents an appliance and its location in the environment.</summary>
/// <param name="Path">The C# expression that refers to it, such as <c>Scopes[0].Appliance</c>.</param>
/// <param name="Scope">The scope that contains it, or null if it serves the whole environment.</param>
/// <param name="Appliance">The appliance.</param>
/// <param name="Member">The member that contains it.</param>
public sealed record PlacedAppliance(string Path, PlacedScope? Scope, Appliance Appliance, ApplianceMember Member)
{
    /// <summary>Gets the hosts of the appliance, followed by its virtual address if it has one.</summary>
    public IEnumerable<Host> Names => Appliance.VirtualHost is { } shared ? Appliance.Hosts.Append(shared) : Appliance.Hosts;

    /// <summary>Gets the hosts and the virtual address, each with the C# expression that refers to it.</summary>
    internal IEnumerable<(Host Host, string Path)> Located
    {
        get
        {
            var hosts = Appliance.Hosts;
            for (var i = 0; i < hosts.Count; i++)
            {
                yield return (hosts[i], hosts.Count == 1 ? $"{Path}.Host" : $"{Path}.Hosts[{i}]");
            }

            if (Appliance.VirtualHost is { } shared)
            {
                yield return (shared, $"{Path}.VirtualAddress");
            }
        }
    }

    /// <summary>
    /// Returns whether clients reach an endpoint at the virtual address: front endpoints are reached there if the appliance has one.
    /// </summary>
    internal bool IsVirtual(EndpointDefinition endpoint) => endpoint.IsFront && Appliance.VirtualHost is not null;

    /// <summary>Returns where clients reach an endpoint: at the virtual address, or on every host.</summary>
    internal OneOrMore<Host> ReachedAt(EndpointDefinition endpoint) =>
        IsVirtual(endpoint) ? [Appliance.VirtualHost!] : Appliance.Hosts;

    /// <summary>
    /// Returns whether both are of one scope or environment whose members may share hosts. A virtual address is never shared.
    /// </summary>
    internal bool MayShareHosts(PlacedAppliance other) => Scope?.Path == other.Scope?.Path
        && (Member.Besides.Contains(other.Member.Name) || other.Member.Besides.Contains(Member.Name));

    /// <summary>
    /// Gets the host that represents the appliance where a single one is needed: the virtual address, or else the first host.
    /// </summary>
    internal Host Representative => Appliance.VirtualHost ?? Appliance.Hosts[0];
}
