using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Resolution;

/// <summary>Decides whether a condition of the spec holds in an environment, seen from an appliance.</summary>
internal sealed class ConditionCheck(Inventory inventory, ChosenVersion version)
{
    /// <summary>Returns whether everything that a condition asks for holds.</summary>
    public bool Holds(Condition condition, PlacedAppliance from) =>
        (condition.Present.Length == 0 || IsPresent(condition.Present, from))
        && (condition.Several.Length == 0 || AreSeveral(condition.Several, from))
        && (condition.VirtualAddress.Length == 0 || Nearest(condition.VirtualAddress, from)?.Appliance.VirtualHost is not null)
        && (condition.Tls.Length == 0 || UsesTls(condition.Tls, from))
        && (condition.Not is null || !Holds(condition.Not, from));

    private bool IsPresent(string role, PlacedAppliance from) =>
        Nearest(role, from) is not null || inventory.OutsideInReach(role, from.Scope).Any();

    private bool UsesTls(string roleAndEndpoint, PlacedAppliance from) => roleAndEndpoint.Split('.') is [var role, var id]
        && Nearest(role, from)?.Appliance.Endpoints.FirstOrDefault(one => one.Definition.Id == id) is { UsesTls: true } endpoint
        && version.Has(endpoint.Definition.Versions);

    /// <summary>Returns whether several hosts have a role, or one that several scopes share: it works for each of them.</summary>
    private bool AreSeveral(string role, PlacedAppliance from)
    {
        var hosts = InReach(role, from)
            .SelectMany(placed => placed.Appliance.Hosts)
            .Select(host => host.Fqdn)
            .Distinct()
            .Take(2)
            .ToList();
        return hosts.Count > 1 || (hosts.Count == 1 && inventory.On(hosts[0]).Count(placed => Has(placed, role)) > 1);
    }

    /// <summary>Returns the appliance with a role that is nearest. An appliance may be called like a role that it does not have.</summary>
    private PlacedAppliance? Nearest(string role, PlacedAppliance from) => inventory.Nearest(role, from) switch
    {
        { } nearest when Has(nearest, role) => nearest,
        _ => InReach(role, from).FirstOrDefault(),
    };

    private IEnumerable<PlacedAppliance> InReach(string role, PlacedAppliance from) =>
        inventory.InReach(role, from.Scope).Where(placed => Has(placed, role));

    private static bool Has(PlacedAppliance placed, string role) => placed.Appliance.Definition.Roles.Contains(role);
}
