using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>
/// Checks the ports: none may be 0, none may be missing, and no two endpoints of a host may listen on the same port of the same address.
/// </summary>
internal static class PortCheck
{
    public static IEnumerable<Finding> Run(Deployment deployment) =>
        deployment.Inventory.Appliances.SelectMany(placed => Run(placed, deployment)).Concat(OnSharedHosts(deployment));

    private static IEnumerable<Finding> Run(PlacedAppliance placed, Deployment deployment)
    {
        var path = $"{placed.Path}.Ports";
        var places = new ListeningPlaces(deployment);
        var before = new List<Endpoint>();
        foreach (var endpoint in Listening(placed.Appliance, deployment))
        {
            var definition = endpoint.Definition;
            if (endpoint.Port == 0)
            {
                yield return FindingCode.InvalidPort.At(path, $"the port of {definition.Id} is 0; give a port from 1 to 65535.");
                continue;
            }

            if (endpoint.Ports.Count < definition.PortsNeeded)
            {
                yield return FindingCode.TooFewPorts.At(path, TooFew(endpoint));
            }

            // Report a collision once, even if both endpoints listen on TCP and UDP.
            if (before.Find(other => Collide((placed, endpoint), (placed, other), places)) is { } collision)
            {
                yield return FindingCode.PortConflict.At(
                    path,
                    $"{definition.Id} and {collision.Definition.Id} both listen on port {FirstCommon(endpoint, collision)}; "
                    + "give one of them another port.");
            }

            before.Add(endpoint);
        }
    }

    /// <summary>Checks hosts that several appliances share. What both have from the same role is one program.</summary>
    private static IEnumerable<Finding> OnSharedHosts(Deployment deployment)
    {
        var places = new ListeningPlaces(deployment);
        return
            from second in deployment.Inventory.Appliances
            where second.Member.Besides.Count > 0
            from first in second.Appliance.Hosts.SelectMany(host => deployment.Inventory.On(host.Fqdn)).Distinct()
            where IsBeside(second, first)
            from one in Listening(first.Appliance, deployment)
            from other in Listening(second.Appliance, deployment)
            where one.Port != 0 && !AreOne(one.Definition, other.Definition) && Collide((first, one), (second, other), places)
            select FindingCode.PortConflict.At(
                $"{second.Path}.Ports",
                $"{other.Definition.Id} and {one.Definition.Id} of {first.Path}, which is on the same host, both listen on port "
                    + $"{FirstCommon(one, other)}; give one of them another port or another host.");
    }

    /// <summary>Returns whether one is beside the other by its member; if both are, whether it is the second of them.</summary>
    private static bool IsBeside(PlacedAppliance second, PlacedAppliance first) =>
        first.MayShareHosts(second)
        && second.Member.Besides.Contains(first.Member.Name)
        && (!first.Member.Besides.Contains(second.Member.Name) || string.CompareOrdinal(first.Path, second.Path) < 0);

    private static bool AreOne(EndpointDefinition one, EndpointDefinition other) =>
        one.Id == other.Id && one.Roles.Intersect(other.Roles).Any();

    private static string TooFew(Endpoint endpoint) =>
        $"{endpoint.Definition.Id} has {(endpoint.Ports.Count == 1 ? "1 port" : $"{endpoint.Ports.Count} ports")} ({endpoint.Ports}) "
        + $"and needs {endpoint.Definition.PortsNeeded}; give it more, such as the default {endpoint.Definition.Ports}.";

    private static bool Collide(
        (PlacedAppliance Placed, Endpoint Endpoint) one, (PlacedAppliance Placed, Endpoint Endpoint) other, ListeningPlaces places) =>
        one.Endpoint.Definition.Protocols.Any(other.Endpoint.Definition.Protocols.Contains)
        && one.Endpoint.Ports.Ranges.Any(range => other.Endpoint.Ports.Ranges.Any(range.Overlaps))
        && places.HaveCommon((one.Placed, one.Endpoint.Definition), (other.Placed, other.Endpoint.Definition));

    private static ushort FirstCommon(Endpoint one, Endpoint other) => (
        from range in one.Ports.Ranges
        from taken in other.Ports.Ranges
        where range.Overlaps(taken)
        select Math.Max(range.First, taken.First)).Min();

    /// <summary>Returns the endpoints that listen on a port.</summary>
    private static IEnumerable<Endpoint> Listening(Appliance appliance, Deployment deployment) => appliance.Endpoints.Where(endpoint =>
        endpoint.Definition.Protocols.All(protocol => protocol.HasPorts())
        && deployment.Applicability.Version.Has(endpoint.Definition.Versions)
        && (appliance.Hosts.Count > 1 || !IsAmongEquals(appliance, endpoint, deployment.Spec)));

    /// <summary>
    /// Returns whether an endpoint is only for the other nodes of its own role. Without them it does not listen; an endpoint for another
    /// role of the appliance also serves the host that it is on.
    /// </summary>
    private static bool IsAmongEquals(Appliance appliance, Endpoint endpoint, TopologySpec spec) =>
        endpoint.Definition.IsPeer
        && spec.RulesAbout(endpoint.Definition).All(rule => rule.IsPeer && rule.From == rule.To);
}
