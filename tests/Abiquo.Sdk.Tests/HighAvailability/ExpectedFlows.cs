using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Tests.HighAvailability;

/// <summary>
/// What the rules ask for, worked out machine by machine and rule by rule, without the matrix: slow, and plain to read.
/// </summary>
internal static class ExpectedFlows
{
    /// <summary>A flow between appliances, by the names of its ends.</summary>
    public sealed record Key(string From, string To, Protocol Protocol, ushort Port);

    /// <summary>Returns the expected flows between appliances for each rule.</summary>
    public static IReadOnlyDictionary<string, HashSet<Key>> Of(TopologyEnvironment environment)
    {
        var placed = environment.Resolve().Inventory.Appliances;
        return environment.Spec.Rules.ToDictionary(rule => rule.Id, rule => (
            from target in placed
            from endpoint in target.Appliance.Endpoints
            where rule.Opens(endpoint.Definition)
            from source in placed
            where rule.IsPeer ? ReferenceEquals(source, target) : IsBetween(rule, source, target)
            where rule.When is not { } when || Holds(when, source, target, placed)
            from sourceHost in source.Appliance.Hosts
            from targetHost in At(target.Appliance, endpoint)
            where sourceHost != targetHost
            from protocol in endpoint.Definition.Protocols
            select new Key(sourceHost.Fqdn.ToString(), targetHost.Fqdn.ToString(), protocol, endpoint.Port)).ToHashSet());
    }

    public static HashSet<Key> Of(IEnumerable<Flow> flows) => [.. flows
        .Where(flow => flow.From.Host.Length > 0 && flow.To.Host.Length > 0)
        .Select(flow => new Key(flow.From.Host, flow.To.Host, flow.Protocol, flow.Port))];

    /// <summary>The conditions of the shipped spec: a virtual address of the target, or a role that the source does not have around it.</summary>
    private static bool Holds(Condition when, PlacedAppliance source, PlacedAppliance target, IEnumerable<PlacedAppliance> all) =>
        when.Not is not { Present: var role }
            ? target.Appliance.VirtualHost is not null
            : !all.Any(one => one.Appliance.Definition.Roles.Contains(role) && (one.Scope is null || one.Scope == source.Scope));

    private static bool IsBetween(Rule rule, PlacedAppliance source, PlacedAppliance target) =>
        !rule.IsFromAnywhere
        && source.Appliance.Definition.Roles.Contains(rule.From)
        && source.Appliance.Definition != target.Appliance.Definition
        && (source.Scope is null || target.Scope is null || source.Scope == target.Scope);

    private static IEnumerable<Host> At(Appliance appliance, Endpoint endpoint) =>
        endpoint.Definition.IsFront && appliance.VirtualHost is { } shared ? [shared] : appliance.Hosts;
}
