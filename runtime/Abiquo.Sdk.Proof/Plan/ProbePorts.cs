using Abiquo.Sdk.Matrix;
using Abiquo.Sdk.Proof.Firewalls;
using Abiquo.Sdk.Resolution;

namespace Abiquo.Sdk.Proof.Plan;

/// <summary>The ports that every host listens on: those of the spec and the environment, those that the firewalls name, and some of nobody.</summary>
internal static class ProbePorts
{
    private const int Unknown = 3;

    private static readonly ushort[] Candidates = [7, 1433, 33060, 61999, 9, 13, 49001];

    public static IReadOnlyList<ushort> Of(TopologyEnvironment environment, CommunicationMatrix matrix, IEnumerable<string> texts)
    {
        var known = environment.Spec.Roles.SelectMany(role => role.Endpoints).SelectMany(endpoint => new[] { endpoint.Port, endpoint.ClusterPort ?? 0, endpoint.SharedPort ?? 0 })
            .Concat(Inventory.Of(environment).Appliances.SelectMany(placed => placed.Appliance.Endpoints).Select(endpoint => endpoint.Port))
            .Concat(matrix.Flows.Select(flow => flow.Port))
            .Concat(texts.SelectMany(FirewallMentions.Ports))
            .Where(port => port > 0)
            .ToHashSet();
        return [.. known.Concat(Candidates.Where(port => !known.Contains(port)).Take(Unknown)).Order()];
    }
}
