using Abiquo.Sdk.Resolution;
using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>
/// Checks the ports: none may be 0, and no two endpoints of an appliance may listen on the same port of the same address.
/// </summary>
internal static class PortCheck
{
    public static IEnumerable<Finding> Run(Deployment deployment)
    {
        foreach (var placed in deployment.Inventory.Appliances)
        {
            var taken = new Dictionary<(Protocol Protocol, ushort Port, bool IsVirtual), string>();
            foreach (var endpoint in Listening(placed.Appliance, deployment.Spec))
            {
                var id = endpoint.Definition.Id;
                var isVirtual = placed.IsVirtual(endpoint.Definition);
                if (endpoint.Port == 0)
                {
                    yield return FindingCode.InvalidPort.At($"{placed.Path}.Ports", $"the port of {id} is 0; give a port from 1 to 65535.");
                    continue;
                }

                // Report a collision once, even if both endpoints listen on TCP and UDP.
                var collision = endpoint.Definition.Protocols
                    .Select(protocol => taken.GetValueOrDefault((protocol, endpoint.Port, isVirtual)))
                    .FirstOrDefault(other => other is not null);
                if (collision is not null)
                {
                    yield return FindingCode.PortConflict.At(
                        $"{placed.Path}.Ports",
                        $"{id} and {collision} both listen on port {endpoint.Port}; give one of them another port.");
                }

                foreach (var protocol in endpoint.Definition.Protocols)
                {
                    taken.TryAdd((protocol, endpoint.Port, isVirtual), id);
                }
            }
        }
    }

    /// <summary>Returns the endpoints that listen on a port.</summary>
    private static IEnumerable<Endpoint> Listening(Appliance appliance, TopologySpec spec) => appliance.Endpoints.Where(endpoint =>
        !endpoint.Definition.Protocols.Contains(Protocol.Vrrp)
        && (appliance.Hosts.Count > 1 || !IsAmongEquals(appliance, endpoint, spec)));

    /// <summary>
    /// Returns whether an endpoint is only for the other nodes of its own role. Without them it does not listen; an endpoint for another
    /// role of the appliance also serves the host that it is on.
    /// </summary>
    private static bool IsAmongEquals(Appliance appliance, Endpoint endpoint, TopologySpec spec) =>
        endpoint.Definition.IsPeer
        && spec.RulesAbout(appliance.Definition, endpoint.Definition).All(rule => rule.IsPeer && rule.From == rule.To);
}
