using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>An appliance and where in the environment it stands.</summary>
/// <param name="Path">The C# expression that leads to it, such as <c>Datacenters[0].Id</c> for a value of a datacenter.</param>
/// <param name="Scope">The scope that it belongs to, or null where it serves the whole environment.</param>
/// <param name="Appliance">The appliance.</param>
/// <param name="Member">The member that holds it.</param>
public sealed record PlacedAppliance(string Path, PlacedScope? Scope, Appliance Appliance, ApplianceMember Member)
{
    /// <summary>Everything of it that has a name and addresses: its hosts, and then what moves between them.</summary>
    public IEnumerable<Host> Names => Appliance.VirtualHost is { } shared ? Appliance.Hosts.Append(shared) : Appliance.Hosts;
}

/// <summary>Something outside the platform and where in the environment it is named.</summary>
public sealed record PlacedExternal(string Path, PlacedScope? Scope, ExternalDefinition Definition, IReadOnlyList<ExternalPlace> Places);

/// <summary>A scope and where in the environment it stands. Two scopes are the same only if they stand in the same place.</summary>
public sealed record PlacedScope(string Path, Scope Scope)
{
    /// <summary>Whether something of one scope can reach something of the other: scopes of one kind are closed to each other.</summary>
    public static bool Reaches(PlacedScope? from, PlacedScope? to) =>
        from is null || to is null || from.Path == to.Path || from.Scope.Definition.Kind != to.Scope.Definition.Kind;
}

/// <summary>Everything that stands in an environment, in the order in which the spec lists it.</summary>
public sealed class Inventory
{
    private readonly List<PlacedAppliance> _appliances = [];
    private readonly List<PlacedExternal> _externals = [];
    private readonly List<PlacedScope> _scopes = [];

    private readonly string _platform;

    private ApplianceIndex? _index;

    private Inventory(TopologyEnvironment environment)
    {
        _platform = environment.Spec.Name;
        Add(environment.Members, "", null);
    }

    /// <summary>All appliances.</summary>
    public IReadOnlyList<PlacedAppliance> Appliances => _appliances;

    /// <summary>All parties outside the platform, also those that are named nowhere.</summary>
    public IReadOnlyList<PlacedExternal> Externals => _externals;

    /// <summary>All scopes.</summary>
    public IReadOnlyList<PlacedScope> Scopes => _scopes;

    /// <summary>What people call the place of an appliance: its scope, or the platform where it serves all of it.</summary>
    public string PlaceOf(PlacedAppliance placed)
    {
        ArgumentNullException.ThrowIfNull(placed);
        return placed.Scope?.Scope.ToString() ?? _platform;
    }

    /// <summary>The same by name and place; made for those that ask.</summary>
    internal ApplianceIndex Index => _index ??= new(_appliances);

    /// <summary>The appliance that is meant by its id or by a role, seen from another: that one itself, or else the first in its reach.</summary>
    internal PlacedAppliance? Nearest(string applianceOrRole, PlacedAppliance from) =>
        from.Appliance.Definition is var own && (own.Id == applianceOrRole || own.Roles.Contains(applianceOrRole))
            ? from
            : Index.InReach(applianceOrRole, from.Scope).FirstOrDefault();

    /// <summary>Walks an environment.</summary>
    public static Inventory Of(TopologyEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return new(environment);
    }

    private void Add(IEnumerable<Member> members, string path, PlacedScope? scope)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case ApplianceMember { Appliance: { } appliance } held:
                    _appliances.Add(new(path + member.Name, scope, appliance, held));
                    break;
                case ExternalMember external:
                    _externals.Add(new(path + member.Name, scope, external.Definition, external.Places ?? []));
                    break;
                case ScopeMember { Scopes: { } scopes }:
                    Add(scopes, path + member.Name);
                    break;
            }
        }
    }

    private void Add(IReadOnlyList<Scope> scopes, string path)
    {
        for (var i = 0; i < scopes.Count; i++)
        {
            var scope = new PlacedScope($"{path}[{i}]", scopes[i]);
            _scopes.Add(scope);
            Add(scope.Scope.Members, scope.Path + ".", scope);
        }
    }
}
