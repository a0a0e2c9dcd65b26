using Abiquo.Sdk.Shapes;

namespace Abiquo.Sdk.Resolution;

/// <summary>
/// Checks that the parts of an environment are what the generated classes say: each member holds the class that it declares, and each
/// appliance has its endpoints, and a virtual address only if it can have one. Unsafe casts, reflection and hand-written parts get past the
/// compiler.
/// </summary>
internal static class HeldPartsCheck
{
    /// <summary>Checks all parts.</summary>
    /// <exception cref="AlteredSpecException">A part is not what its class says.</exception>
    public static void Run(TopologyEnvironment environment, Inventory inventory)
    {
        Members("", environment, environment.OwnShape);
        foreach (var placed in inventory.Scopes)
        {
            Members(placed.Path + ".", placed.Scope, placed.Scope.OwnShape);
        }

        foreach (var placed in inventory.Appliances.Where(placed => HasHosts(placed.Appliance)))
        {
            Appliance(placed.Path, placed.Appliance);
        }
    }

    /// <summary>
    /// Returns whether an appliance has hosts, without which it has no endpoints. Validation reports those that are missing.
    /// </summary>
    public static bool HasHosts(Appliance appliance) => (object?)appliance.Hosts is not null;

    private static void Members(string path, object container, ContainerShape shape)
    {
        foreach (var member in shape.Members)
        {
            var isHeld = (member, member.Get(container)) switch
            {
                (ApplianceMemberShape one, Appliance appliance) => appliance.OwnShape == one.Appliance,
                (ScopesMemberShape many, IEnumerable<Scope> scopes) =>
                    scopes.All(scope => scope is null || many.Admits(scope.OwnShape)),
                _ => true,
            };
            if (!isHeld)
            {
                throw new AlteredSpecException(
                    path + member.Name, "the member holds something of another class than it declares; use new.");
            }
        }
    }

    private static void Appliance(string path, Appliance appliance)
    {
        var endpoints = appliance.Endpoints.ToList();
        if (endpoints.Count != appliance.Definition.Endpoints.Count
            || endpoints.Zip(appliance.Definition.Endpoints).Any(pair => pair.First.Definition != pair.Second)
            || endpoints.Any(endpoint => !ReferenceEquals(endpoint.Owner, appliance)))
        {
            throw new AlteredSpecException(path, "its endpoints are not those that its class declares; leave them as they are.");
        }

        if (appliance.VirtualHost is not null && !appliance.OwnShape.HasVirtualAddress)
        {
            throw new AlteredSpecException(path, $"{appliance.Definition.Label} has no virtual address by its spec; leave it out.");
        }
    }
}
