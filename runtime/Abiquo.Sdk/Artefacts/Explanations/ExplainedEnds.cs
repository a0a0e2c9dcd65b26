using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Artefacts.Explanations;

/// <summary>Finds the appliances or external systems of the two ends that an explanation is about.</summary>
internal sealed class ExplainedEnds
{
    private readonly Deployment _deployment;
    private readonly Dictionary<string, string> _names;
    private readonly string? _from;
    private readonly string? _to;

    public ExplainedEnds(Deployment deployment, string from, string to)
    {
        _deployment = deployment;
        _names = Names(deployment.Inventory);
        Given = (Placed(from), Placed(to));
        _to = Find(Given.To);
        _from = Find(Given.From) ?? (Network.TryParse(from, out _) ? Rule.Anywhere : null);
    }

    /// <summary>
    /// Gets the names that were given. That of an appliance with further roles may be that of the appliance without them.
    /// </summary>
    public (string From, string To) Given { get; }

    /// <summary>Gets the ID of the source, which is everybody for an address outside of the environment.</summary>
    public string From => _from!;

    /// <summary>Gets the ID of the target.</summary>
    public string To => _to!;

    /// <summary>Throws an exception if the environment lacks an end, or the target has nothing of what is asked for.</summary>
    /// <exception cref="ArgumentException">The message lists what there is.</exception>
    public void ThrowIfUnknown(ServiceFilter? service)
    {
        var problems = new[] { (Name: Given.From, Id: _from), (Name: Given.To, Id: _to) }
            .Where(end => end.Id is null)
            .Select(end => $"'{end.Name}' is no appliance, host or address of this environment")
            .ToList();
        if (problems.Count > 0)
        {
            var known = _names.Values.Distinct().Order(StringComparer.Ordinal);
            throw new ArgumentException($"{string.Join("; ", problems)}; there are {string.Join(", ", known)}, and their hosts.");
        }

        var endpoints = Endpoints();
        if (service is not null && !service.IsKnown(endpoints))
        {
            var known = string.Join(", ", endpoints.Select(endpoint => $"{endpoint.Id} ({endpoint.Transport})"));
            throw new ArgumentException($"'{service}' is neither a protocol nor an endpoint of {_to}; it has {known}.");
        }
    }

    /// <summary>Returns the names of what is no host, each with the ID of its appliance or external system.</summary>
    public static Dictionary<string, string> Names(Inventory inventory)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [Rule.Anywhere] = Rule.Anywhere };
        foreach (var placed in inventory.Appliances)
        {
            names.TryAdd(placed.Appliance.Definition.Id, placed.Appliance.Definition.Id);
        }

        foreach (var external in inventory.Externals)
        {
            names.TryAdd(external.Definition.Id, external.Definition.Id);
            foreach (var place in external.Places)
            {
                names.TryAdd(place.Address?.ToString() ?? place.Name, external.Definition.Id);
            }
        }

        return names;
    }

    private string Placed(string name) => _names.ContainsKey(name)
        ? name
        : ApplianceNames.IdOf(_deployment.Inventory, name) ?? name;

    private List<EndpointDefinition> Endpoints() =>
    [
        .. _deployment.Spec.Appliances.Where(appliance => appliance.Id == _to).Concat(BesideTarget()).SelectMany(one => one.Endpoints),
        .. _deployment.Spec.Externals.Where(external => external.Id == _to)
            .SelectMany(external => _deployment.Spec.Roles.Where(role => external.Roles.Contains(role.Id)))
            .SelectMany(role => role.Endpoints),
    ];

    /// <summary>Returns the other appliances on the host that was given as the target.</summary>
    private IEnumerable<ApplianceDefinition> BesideTarget() => _deployment.Inventory.At(Given.To) is { } target
        ? _deployment.Inventory.ApplianceKinds(target.Host)
            .Select(placed => placed.Appliance.Definition)
            .Where(definition => definition.Id != _to)
        : [];

    /// <summary>Returns the ID of an appliance or external system by its ID, a name or an address that it has or that is in it.</summary>
    private string? Find(string name) =>
        _names.TryGetValue(name, out var id) ? id
        : _deployment.Inventory.At(name) is { } host ? host.Appliance
        : Network.TryParse(name, out var network)
            ? _deployment.Inventory.Externals
                .FirstOrDefault(external => external.Places.Any(place => place.Address?.Contains(network) == true))?.Definition.Id
        : null;
}
