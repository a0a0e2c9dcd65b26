using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Artefacts.Configuration;

/// <summary>Resolves the references in a property value, from the point of view of one host.</summary>
internal sealed class PropertyLookup(Deployment deployment, PlacedAppliance placed, Host host)
{
    private readonly Inventory _inventory = deployment.Inventory;
    private readonly PropertyConnections _connected = new(deployment, placed);

    /// <summary>
    /// Returns the text that a reference stands for, or the reason why it is not known; null if the environment has no such thing.
    /// </summary>
    public (string Text, string Gap)? Find(string reference) => reference.Split('.') switch
    {
        [var role, var endpoint, var value] => OfEndpoint(role, endpoint, value),
        [var owner, var value] => OfScope(owner, value) ?? OfEnvironment(owner, value) ?? OfAppliance(owner, value),
        _ => null,
    };

    /// <summary>Returns the value of the host's scope. A host may serve several scopes, which must then have the same value.</summary>
    private (string Text, string Gap)? OfScope(string owner, string value)
    {
        var values = _inventory.On(host.Fqdn)
            .Where(other => other.Appliance.Definition.Id == placed.Appliance.Definition.Id)
            .Select(other => other.Scope?.Scope)
            .OfType<Scope>()
            .Where(scope => scope.Definition.Id == owner || scope.Definition.Kind == owner)
            .Select(scope => (Scope: scope, Text: TextOf(scope, value)))
            .Where(pair => !string.IsNullOrEmpty(pair.Text))
            .DistinctBy(pair => pair.Text)
            .ToList();
        var alternatives = string.Join(" and ", values.Select(pair => $"{pair.Scope} ('{pair.Text}')"));
        return values.Count switch
        {
            0 => null,
            1 => (values[0].Text!, ""),
            _ => ("", $"is for you to decide, because this host serves {alternatives}"),
        };
    }

    private static string? TextOf(Scope scope, string value) =>
        scope.Members.OfType<ValueMember>().FirstOrDefault(member => member.Definition.Id == value)?.Text;

    private (string Text, string Gap)? OfEnvironment(string owner, string value) =>
        _inventory.TextOf(owner, value) is { } text ? (text, "") : null;

    private (string Text, string Gap)? OfAppliance(string owner, string value)
    {
        if (_inventory.Nearest(owner, placed) is not { } nearest)
        {
            return null;
        }

        // A host uses its own name for itself. For others it uses the name that does not change on a failover.
        var node = nearest == placed ? host : nearest.Representative;
        return value switch
        {
            "Fqdn" => (node.Fqdn.ToString(), ""),
            "Address" => JoinAddresses([node], address => $"{address}"),
            _ => JoinAddresses(nearest.Appliance.Hosts, address => $"{address}"),
        };
    }

    /// <summary>Returns where clients reach an endpoint, or its port.</summary>
    private (string Text, string Gap)? OfEndpoint(string role, string id, string value)
    {
        var owner = _inventory.Nearest(role, placed);
        var endpoint = owner?.Appliance.Endpoints
            .FirstOrDefault(known => known.Definition.Id == id && known.Definition.Roles.Contains(role));
        if (owner is null)
        {
            return OfOutside(role, id, value);
        }

        if (endpoint is null || !deployment.Applicability.Version.Has(endpoint.Definition.Versions))
        {
            return null;
        }

        if (_connected.IsClosed(owner, endpoint.Definition, role))
        {
            return null;
        }

        var isOwn = owner.Path == placed.Path && _connected.ServesItself(endpoint.Definition, role);
        var hosts = isOwn ? [host] : owner.ReachedAt(endpoint.Definition);
        var network = deployment.NetworkBetween(placed, owner, endpoint.Definition);
        var port = endpoint.Ports.ToString();
        var hasUsualPort = endpoint.Ports == endpoint.Definition.PortsOf(endpoint.UsesTls);
        return value switch
        {
            "Port" => (port, ""),
            "Scheme" => (endpoint.Definition.Schemes[endpoint.UsesTls ? 1 : 0], ""),
            "Authority" when network is null || hosts[0].Addresses.Any(network.Segment.Contains) =>
                (hasUsualPort ? hosts[0].Fqdn.ToString() : $"{hosts[0].Fqdn}:{port}", ""),

            // The name leads to another address.
            "Authority" => JoinAddresses(
                [hosts[0]], address => hasUsualPort ? InAuthority(address) : $"{InAuthority(address)}:{port}", network),
            "Address" => JoinAddresses([hosts[0]], address => $"{address}", network),
            "JdbcHosts" => JoinAddresses(hosts, address => InJdbc($"{address}", port), network),
            _ => JoinAddresses(hosts, address => $"{InAuthority(address)}:{port}", network),
        };
    }

    /// <summary>Returns where clients reach an endpoint outside of the platform, as the environment says it: by name or address.</summary>
    private (string Text, string Gap)? OfOutside(string role, string id, string value)
    {
        var places = _inventory.OutsideInReach(role, placed.Scope).SelectMany(external => external.Places)
            .Select(place => place.Name.Length > 0 ? place.Name : $"{place.Address}")

            // Where a whole network may be, there is nothing to connect to.
            .Where(place => !place.Contains('/', StringComparison.Ordinal))
            .ToList();
        var endpoint = deployment.Spec.Roles.FirstOrDefault(known => known.Id == role)?.Endpoints.FirstOrDefault(known => known.Id == id);
        if (places.Count == 0 || endpoint is null || !deployment.Applicability.Version.Has(endpoint.Versions))
        {
            return null;
        }

        var port = endpoint.PortsOf(endpoint.UsesTlsByDefault).ToString();
        return value switch
        {
            "Port" => (port, ""),
            "Scheme" => (endpoint.Schemes[endpoint.UsesTlsByDefault ? 1 : 0], ""),
            "Authority" => (InAuthority(places[0]), ""),
            "Address" => (places[0], ""),
            "JdbcHosts" => (string.Join(',', places.Select(place => InJdbc(place, port))), ""),
            _ => (string.Join(',', places.Select(place => $"{InAuthority(place)}:{port}")), ""),
        };
    }

    /// <summary>
    /// Returns an address and port in the form that Connector/J reads: before version 8 it splits a text at its first colon.
    /// </summary>
    private static string InJdbc(string place, string port) => place.Contains(':', StringComparison.Ordinal)
        ? $"address=(protocol=tcp)(host={place})(port={port})"
        : $"{place}:{port}";

    private static string InAuthority(HostAddress address) => InAuthority(address.ToString());

    private static string InAuthority(string place) => place.Contains(':', StringComparison.Ordinal) ? $"[{place}]" : place;

    private (string Text, string Gap) JoinAddresses(
        OneOrMore<Host> nodes, Func<HostAddress, string> format, PlacedNetwork? network = null)
    {
        var addresses = nodes.Select(node => ReachableAddress(node, network)).OfType<HostAddress>().ToList();
        var missing = string.Join(
            ", ", nodes.Where(node => !HostNetworks.ReachedAt(network, node).Any()).Select(node => node.Fqdn));
        var where = network is null ? "" : $" on the network {network.Definition.Id}";
        return addresses.Count == nodes.Count
            ? (string.Join(',', addresses.Select(format)), "")
            : ("", $"is not known yet: no address of {missing}{where}");
    }

    /// <summary>Returns the address that this host can reach: of an address family that it has itself, preferably IPv4.</summary>
    private HostAddress? ReachableAddress(Host node, PlacedNetwork? network) => HostNetworks.ReachedAt(network, node)
        .OrderBy(address => host.AllAddresses.Any(own => own.IsIPv6 == address.IsIPv6) ? 0 : 1)
        .Select(address => (HostAddress?)address)
        .FirstOrDefault();
}
