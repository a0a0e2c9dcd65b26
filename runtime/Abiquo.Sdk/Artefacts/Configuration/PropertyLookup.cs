using System.Globalization;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Finds what a property refers to, as one host sees it.</summary>
internal sealed class PropertyLookup(Inventory inventory, PlacedAppliance placed, Host host)
{
    /// <summary>The text that is meant, or why it is not known; null where the environment has nothing of the kind.</summary>
    public (string Text, string Gap)? Find(string origin) => origin.Split('.') switch
    {
        [var role, var endpoint, var value] => OfEndpoint(role, endpoint, value),
        [var owner, var value] => OfScope(owner, value) ?? OfAppliance(owner, value),
        _ => null,
    };

    /// <summary>An appliance may serve several scopes, which then have to agree.</summary>
    private (string Text, string Gap)? OfScope(string owner, string value)
    {
        var scopes = inventory.On(host.Fqdn)
            .Where(other => other.Appliance.Definition.Id == placed.Appliance.Definition.Id)
            .Select(other => other.Scope?.Scope)
            .OfType<Scope>()
            .Where(scope => scope.Definition.Id == owner || scope.Definition.Kind == owner);
        var found = scopes
            .Select(scope => (Scope: scope, scope.Members.OfType<ValueMember>().FirstOrDefault(member => member.Definition.Id == value)?.Text))
            .Where(pair => !string.IsNullOrEmpty(pair.Text))
            .DistinctBy(pair => pair.Text)
            .ToList();
        return found.Count switch
        {
            0 => null,
            1 => (found[0].Text!, ""),
            _ => ("", $"is for you to decide, because this host serves {string.Join(" and ", found.Select(pair => $"{pair.Scope} ('{pair.Text}')"))}"),
        };
    }

    private (string Text, string Gap)? OfAppliance(string owner, string value)
    {
        if (inventory.Nearest(owner, placed) is not { } nearest)
        {
            return null;
        }

        // Of itself a host says its own name; of others it knows what does not move.
        var node = nearest == placed ? host : nearest.Representative;
        return value switch
        {
            "Fqdn" => (node.Fqdn.ToString(), ""),
            "Address" => Joined([node], address => $"{address}"),
            _ => Joined(nearest.Appliance.Hosts, address => $"{address}"),
        };
    }

    /// <summary>Where clients find an endpoint, or its port.</summary>
    private (string Text, string Gap)? OfEndpoint(string role, string id, string value)
    {
        var owner = inventory.Nearest(role, placed);
        if (owner?.Appliance.Endpoints.FirstOrDefault(known => known.Definition.Id == id && known.Definition.Roles.Contains(role)) is not { } endpoint)
        {
            return null;
        }

        var hosts = owner.ReachedAt(endpoint.Definition);
        var port = endpoint.Port.ToString(CultureInfo.InvariantCulture);
        return value switch
        {
            "Port" => (port, ""),
            "Authority" => (endpoint.Port == endpoint.Definition.Port ? hosts[0].Fqdn.ToString() : $"{hosts[0].Fqdn}:{port}", ""),
            "Address" => Joined([hosts[0]], address => $"{address}"),
            _ => Joined(hosts, address => address.IsIPv6 ? $"[{address}]:{port}" : $"{address}:{port}"),
        };
    }

    private (string Text, string Gap) Joined(OneOrMore<Host> nodes, Func<HostAddress, string> text)
    {
        var addresses = nodes.Select(Address).OfType<HostAddress>().ToList();
        return addresses.Count == nodes.Count
            ? (string.Join(',', addresses.Select(text)), "")
            : ("", $"is not known yet: no address of {string.Join(", ", nodes.Where(node => !node.Addresses.Any()).Select(node => node.Fqdn))}");
    }

    /// <summary>The address that this host can reach: of a family that it has itself, and of two IPv4.</summary>
    private HostAddress? Address(Host node) => node.Addresses
        .OrderBy(address => host.Addresses.Any(own => own.IsIPv6 == address.IsIPv6) ? 0 : 1)
        .Select(address => (HostAddress?)address)
        .FirstOrDefault();
}
