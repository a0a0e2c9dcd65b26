using Abiquo.Sdk.Specification;

namespace Abiquo.Sdk.Validation;

/// <summary>Ports: none is 0, and no two endpoints of an appliance listen on one.</summary>
internal static class PortCheck
{
    public static IEnumerable<Finding> Run(Placement placement)
    {
        foreach (var placed in placement.Appliances)
        {
            var taken = new Dictionary<(Protocol Protocol, ushort Port), string>();
            foreach (var endpoint in placed.Appliance.Endpoints)
            {
                var id = endpoint.Definition.Id;
                if (endpoint.Port == 0)
                {
                    yield return FindingCode.NoPort.At($"{placed.Path}.Ports", $"the port of {id} is 0; give a port from 1 to 65535.");
                    continue;
                }

                // One collision is one finding, also where both listen on TCP and UDP.
                var collision = endpoint.Definition.Protocols.FirstOrDefault(protocol => taken.ContainsKey((protocol, endpoint.Port)), (Protocol)(-1));
                if (collision != (Protocol)(-1))
                {
                    yield return FindingCode.SharedPort.At(
                        $"{placed.Path}.Ports", $"{id} and {taken[(collision, endpoint.Port)]} both listen on port {endpoint.Port}; give one of them another port.");
                }

                foreach (var protocol in endpoint.Definition.Protocols)
                {
                    taken.TryAdd((protocol, endpoint.Port), id);
                }
            }
        }
    }
}
