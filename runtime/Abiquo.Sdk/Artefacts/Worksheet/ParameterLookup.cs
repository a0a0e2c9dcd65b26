using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Worksheet;

/// <summary>Finds the value of an install parameter in the environment, so that nobody types it twice.</summary>
internal sealed class ParameterLookup(Inventory inventory)
{
    /// <summary>The value for a host, or null where the environment does not have it (yet).</summary>
    public string? Of(ParameterDefinition parameter, PlacedAppliance placed, Host host)
    {
        if (placed.Scope is { } scope && scope.Scope.Definition.Kind is var kind && (kind == parameter.Owner || scope.Scope.Definition.Id == parameter.Owner))
        {
            return NullIfEmpty(scope.Scope.Members.OfType<ValueMember>().FirstOrDefault(value => value.Definition.Id == parameter.Value)?.Text);
        }

        var owner = inventory.Nearest(parameter.Owner, placed);
        return owner is null ? null : Of(owner.Appliance, parameter.Value, owner == placed ? host : owner.Representative);
    }

    /// <summary>Of a cluster, clients are given every node; where one address is asked for, the one that moves, or the first.</summary>
    private static string? Of(Appliance appliance, string value, Host host) => value switch
    {
        "Fqdn" => host.Fqdn.ToString(),
        "Address" => Address(host),
        _ => appliance.Hosts.Select(Address).ToList() is var all && all.TrueForAll(address => address is not null) ? string.Join(',', all) : null,
    };

    private static string? Address(Host host) => host.Addresses.Any() ? host.Addresses.First().ToString() : null;

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
