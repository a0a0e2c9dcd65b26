using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Worksheet;

/// <summary>Finds the values of install parameters in the environment.</summary>
internal sealed class ParameterLookup(Inventory inventory)
{
    /// <summary>Returns the value for a host, or null if the environment does not define it (yet).</summary>
    public string? Of(ParameterDefinition parameter, PlacedAppliance placed, Host host)
    {
        if (placed.Scope?.Scope is { } scope && (scope.Definition.Kind == parameter.Owner || scope.Definition.Id == parameter.Owner))
        {
            var member = scope.Members.OfType<ValueMember>().FirstOrDefault(value => value.Definition.Id == parameter.Value);
            return string.IsNullOrEmpty(member?.Text) ? null : member.Text;
        }

        var owner = inventory.Nearest(parameter.Owner, placed);
        return owner is null
            ? inventory.TextOf(parameter.Owner, parameter.Value)
            : Of(owner.Appliance, parameter.Value, owner == placed ? host : owner.Representative);
    }

    /// <summary>
    /// Returns a value of an appliance. Clients of a cluster get the addresses of all nodes unless the parameter takes a single one.
    /// </summary>
    private static string? Of(Appliance appliance, string value, Host host) => value switch
    {
        "Fqdn" => host.Fqdn.ToString(),
        "Address" => Address(host),
        _ => Addresses(appliance),
    };

    private static string? Addresses(Appliance appliance)
    {
        var addresses = appliance.Hosts.Select(Address).ToList();
        return addresses.Contains(null) ? null : string.Join(',', addresses);
    }

    private static string? Address(Host host) => host.Addresses.Any() ? host.Addresses.First().ToString() : null;
}
